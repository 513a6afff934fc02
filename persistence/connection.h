#pragma once

#include "persistence/file_in_use.h"

#include <QSqlDatabase>

struct sqlite3;

namespace persistence {

/// One connection of Qt SQL, for the thread that made it; gone with this object.
class Connection
{
public:
    enum class Mode { ReadWrite, ReadOnly, Immutable };

    Connection(const QString &path, Mode mode);
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    void run(const QString &sql) const; // throws app::StorageFailure
    qint64 ask(const QString &sql) const; // the number in the first row
    sqlite3 *handle() const { return m_handle; }

private:
    FileInUse m_inUse; // first to come, last to go
    QString m_name;
    sqlite3 *m_handle = nullptr;
};

/// Of this process's memory, what SQLite has: pages, statements, locks. In bytes.
std::int64_t memoryOfSqlite();

} // namespace persistence
