#pragma once

#include "app/outcome.h"

#include <QString>

#include <string>

namespace host {

/// Whether somebody else than its owner (and root) may read the file.
bool isReadableByOthers(const QString &file);

/// The token or password that the file holds, without the end of its line. Refused where others could read
/// it too.
app::Answer<std::string> secretIn(const QString &file);

} // namespace host
