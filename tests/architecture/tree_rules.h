#pragma once

#include "tests/architecture/source_tree.h"

namespace architecture {

// What holds for every file of the tree. Each answers what is wrong, a sentence each.

QStringList sizeFaults(const std::vector<SourceFile> &code); // none too long, half of them short
QStringList wordFaults(const SourceFile &file); // nothing put off, no place on somebody's machine
QStringList nameFaults(const QString &path); // snake_case
QStringList headerFaults(const SourceFile &header); // included once; its folder is its namespace
QStringList sourceFaults(const SourceFile &source); // includes its own header first, which so stands alone

} // namespace architecture
