#pragma once

#include "app/storage_failure.h"

#include <QString>

#include <string>

struct sqlite3;

namespace persistence {

/// What a result code of SQLite, extended or not, means for whoever uses the file.
app::Reason reasonOf(int code);

app::StorageFailure failure(app::Reason reason, const QString &file, const std::string &detail = {});

/// What just went wrong on this connection.
app::StorageFailure failureOf(sqlite3 *connection);

/// What is stored cannot be what was written.
app::StorageFailure damage(sqlite3 *connection, const std::string &detail);

/// True when next to nothing can be written where the file lies.
bool isDiskFull(const QString &file);

} // namespace persistence
