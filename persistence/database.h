#pragma once

#include "persistence/connection.h"
#include "persistence/database_file.h"
#include "persistence/migrations.h"
#include "persistence/statement.h"
#include "persistence/writer_lock.h"

#include <functional>

namespace persistence {

enum class Access { Change, Read };

/// A database file in use by one thread. To change it is for one program at a time; reading disturbs nobody.
/// Opening to change creates the file and brings its schema up to date; whatever stands against it is thrown
/// as an app::StorageFailure, with nothing changed.
class Database
{
public:
    Database(const QString &path, Access access, const Migrations &migrations = Migrations());

    Query query(const char *sql) { return m_statements->query(sql); }
    sqlite3 *handle() const { return m_connection->handle(); }
    const QString &path() const { return m_path; }

    void begin(); // takes the write lock
    void commit(); // throws FileGone rather than write into a nameless file
    void rollBack() noexcept;
    bool isInTransaction() const;
    void expectBulk(bool bulk) noexcept; // a larger cache while it lasts
    void beforeBulk(std::function<void()> work) { m_beforeBulk = std::move(work); }
    void prepareBulk() const; // before its transaction begins

private:
    void openToChange(const Migrations &migrations);
    void openToRead(const Migrations &migrations);
    void checkContents(const Migrations &migrations) const;
    void checkFile() const;

    QString m_path;
    std::unique_ptr<WriterLock> m_lock;
    std::unique_ptr<Connection> m_connection;
    std::unique_ptr<Statements> m_statements;
    std::optional<FileIdentity> m_file;
    std::function<void()> m_beforeBulk;
};

/// The write lock, given back with nothing changed unless it comes to commit().
class Transaction
{
public:
    explicit Transaction(Database &database);
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

    void commit();

private:
    Database &m_database;
    bool m_isOpen = true;
};

} // namespace persistence
