#pragma once

#include "tests/architecture/source_tree.h"

namespace architecture {

/// The layer of a file: "model", "app", "app/host" ...; empty outside all layers, as for tests.
QString layerOf(const QString &path);

/// What the file includes or calls that its layer may not know, a sentence each.
QStringList layeringFaults(const SourceFile &file);

} // namespace architecture
