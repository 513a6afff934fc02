#pragma once

#include "app/outcome.h"

#include <QString>

#include <span>
#include <string>

namespace terminal {

/// Refused (InvalidCall) where the file to be written has no name or is, under whatever name, one that the
/// call works with: the database, what stands beside it while it is open, a file that is read.
app::Answer<void> checkTarget(const std::string &file, const QString &database,
                              std::span<const std::string> read);

} // namespace terminal
