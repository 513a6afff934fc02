#include "persistence/writer_lock.h"

#include "persistence/failure.h"
#include "persistence/file_in_use.h"

#include <QDateTime>
#include <QFileInfo>

#include <cerrno>
#include <sys/file.h>
#include <utility>

namespace persistence {

namespace {

// "stockroom (ana on desk-3, process 4711, since 2026-01-15T08:30:00Z)"
std::string holderOf(const QLockFile &lock)
{
    qint64 process = 0;
    QString host;
    QString program;
    if (!lock.getLockInfo(&process, &host, &program))
        return {};
    const QFileInfo file(lock.fileName());
    return QStringLiteral("%1 (%2 on %3, process %4, since %5)")
        .arg(program, file.owner(), host, QString::number(process),
             file.lastModified().toUTC().toString(Qt::ISODate))
        .toStdString();
}

} // namespace

WriterLock::WriterLock(const QString &database)
    : m_database(database)
    , m_lock(database + QStringLiteral(".lock"))
{
    m_lock.setStaleLockTime(0);
    if (m_lock.tryLock(0)) {
        lockFile(database);
        return;
    }
    using app::Reason;
    switch (m_lock.error()) {
    case QLockFile::LockFailedError:
        throw app::StorageFailure(
            {.reason = Reason::InUse, .given = holderOf(m_lock), .file = database.toStdString()});
    case QLockFile::PermissionError: throw failure(Reason::ReadOnly, database);
    default:
        throw failure(isDiskFull(database) ? Reason::DiskFull : Reason::Storage, database,
                      "the lock file beside it cannot be written");
    }
}

WriterLock::~WriterLock()
{
    if (m_file < 0)
        return;
    ::flock(m_file, LOCK_UN); // it may stay open for a while
    closeWhenUnused(m_database, m_file);
}

void WriterLock::lockFile(const QString &database)
{
    if (m_file >= 0)
        return;
    m_file = openToLookAt(database);
    if (m_file < 0 || ::flock(m_file, LOCK_EX | LOCK_NB) == 0 || errno != EWOULDBLOCK)
        return;
    closeWhenUnused(database, std::exchange(m_file, -1));
    throw app::StorageFailure({.reason = app::Reason::InUse, .file = database.toStdString()});
}

} // namespace persistence
