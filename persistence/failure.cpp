#include "persistence/failure.h"

#include <QFileInfo>
#include <QStorageInfo>

#include <sqlite3.h>

namespace persistence {

namespace {

constexpr qint64 nothingToSpeakOf = 64 * 1024; // bytes; less than the log needs to grow

QString fileOf(sqlite3 *connection)
{
    return QString::fromUtf8(sqlite3_db_filename(connection, "main"));
}

} // namespace

app::Reason reasonOf(int code)
{
    using app::Reason;
    switch (code & 0xff) { // the extended codes of one kind share their last byte
    case SQLITE_FULL: return Reason::DiskFull;
    case SQLITE_READONLY:
    case SQLITE_PERM: return Reason::ReadOnly;
    case SQLITE_NOTADB: // its first bytes were looked at before: it was one
    case SQLITE_CORRUPT: return Reason::Damaged;
    case SQLITE_BUSY:
    case SQLITE_LOCKED: return Reason::InUse;
    default: return Reason::Storage;
    }
}

bool isDiskFull(const QString &file)
{
    const QStorageInfo disk(QFileInfo(file).absolutePath());
    return disk.isValid() && disk.bytesAvailable() < nothingToSpeakOf;
}

app::StorageFailure failure(app::Reason reason, const QString &file, const std::string &detail)
{
    return app::StorageFailure({.reason = reason, .file = file.toStdString(), .detail = detail});
}

app::StorageFailure failureOf(sqlite3 *connection)
{
    const auto file = fileOf(connection);
    const std::string detail = sqlite3_errmsg(connection);
    auto reason = reasonOf(sqlite3_extended_errcode(connection));
    if (reason == app::Reason::Storage && isDiskFull(file))
        reason = app::Reason::DiskFull; // growing the shared index or syncing fails otherwise than writing
    return failure(reason, file, detail);
}

app::StorageFailure damage(sqlite3 *connection, const std::string &detail)
{
    return failure(app::Reason::Damaged, fileOf(connection), detail);
}

} // namespace persistence
