#include "persistence/writer_lock.h"

#include "persistence/failure.h"

#include <QDateTime>
#include <QFileInfo>

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
    : m_lock(database + QStringLiteral(".lock"))
{
    m_lock.setStaleLockTime(0);
    if (m_lock.tryLock(0))
        return;
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

} // namespace persistence
