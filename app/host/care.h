#pragma once

#include "app/care.h"
#include "app/outcome.h"

#include <QDateTime>
#include <QString>

#include <optional>

namespace host {

// Care of a database file, beside whoever works with it.

app::Answer<app::Checks> examine(const QString &database);

/// A copy that was examined; refused where the file is there already, unless it may be replaced.
app::Answer<app::Checks> backUp(const QString &database, const QString &file, bool replace);

/// The copy in the database's place; refused while somebody writes that. What was there is kept in `backups`.
app::Answer<app::Checks> restore(const QString &file, const QString &database, const QDateTime &now);

} // namespace host
