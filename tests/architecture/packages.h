#pragma once

#include <QString>
#include <QStringList>

namespace architecture {

/// The package names of packages.txt, alternatives one by one, without the sections and the marks.
QStringList packageNames(const QString &list);

/// Packages of the list that the table under "## What it is built with" does not name.
QStringList packagesWithoutLicence(const QStringList &names, const QString &readme);

/// The commands a text tells people to type: `./run`, `./test bench` ..., each once.
QStringList commandsIn(const QString &text);

} // namespace architecture
