#pragma once

#include "persistence/doctor.h"

namespace persistence {

/// Copies the database as it is at this moment, while others work, and puts the copy in its place only after
/// it was examined. Its checks; if one does not hold there is no copy.
app::Checks copyTo(const QString &file, const QString &database, Examination how);

/// Puts a copy in the database's place, brought up to date and examined; what was there lies in `replaced`
/// then, if there was something. If a check does not hold, or somebody writes the database, nothing is
/// changed.
app::Checks putBack(const QString &copy, const QString &database, const QString &replaced);

} // namespace persistence
