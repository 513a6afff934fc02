#pragma once

#include <QLockFile>
#include <QString>

namespace persistence {

/// Held by the one program that writes the file; `<file>.lock` beside it names that program. A lock whose
/// owner is dead is broken, however young; that of a living one never, however old.
class WriterLock
{
public:
    explicit WriterLock(const QString &database); // throws InUse, ReadOnly, DiskFull
    ~WriterLock();
    Q_DISABLE_COPY_MOVE(WriterLock)

    void lockFile(const QString &database); // throws InUse; a file that is not there yet is locked later

private:
    QString m_database;
    QLockFile m_lock;
    int m_file = -1; // locked too, for it may have other names: hard links
};

} // namespace persistence
