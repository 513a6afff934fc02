#include "persistence/database.h"

#include "persistence/failure.h"
#include "persistence/seals.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <sqlite3.h>

namespace persistence {

namespace {

const auto settings
    = {QStringLiteral("PRAGMA journal_mode = WAL"),  QStringLiteral("PRAGMA synchronous = FULL"),
       QStringLiteral("PRAGMA foreign_keys = ON"),   QStringLiteral("PRAGMA mmap_size = 0"),
       QStringLiteral("PRAGMA cache_size = -16384"), QStringLiteral("PRAGMA cell_size_check = ON")};

const auto hasSealsSql
    = QStringLiteral("SELECT count(*) FROM pragma_table_info('steps') WHERE name = 'seal'");

constexpr auto beginSql
    = "BEGIN IMMEDIATE"; // QSqlDatabase::transaction() is deferred: its first write may be stale
constexpr auto commitSql = "COMMIT";

/// A file this program has made is taken away again unless it comes to a database.
class NewFile
{
public:
    explicit NewFile(QString path)
        : m_path(std::move(path))
    {
    }
    ~NewFile()
    {
        if (!m_path.isEmpty())
            for (const auto *suffix : {"", "-wal", "-shm"})
                QFile::remove(m_path + QLatin1String(suffix));
    }
    Q_DISABLE_COPY_MOVE(NewFile)

    void keep() { m_path.clear(); }

private:
    QString m_path;
};

bool canWriteIn(const QString &folder)
{
    return QFileInfo(folder).isWritable();
}

Connection::Mode readingMode(const QString &path)
{
    // A closed database whose folder cannot be written opens only as one that nobody can change.
    const auto isOpen = hasLog(path) || QFileInfo::exists(path + QStringLiteral("-shm"));
    return isOpen || canWriteIn(QFileInfo(path).absolutePath()) ? Connection::Mode::ReadOnly
                                                                : Connection::Mode::Immutable;
}

} // namespace

Database::Database(const QString &path, Access access, const Migrations &migrations)
    : m_path(resolved(path))
{
    access == Access::Change ? openToChange(migrations) : openToRead(migrations);
    m_statements = std::make_unique<Statements>(m_connection->handle());
    m_file = identityOf(m_path);
    if (access == Access::Change && m_connection->ask(hasSealsSql) != 0)
        sealOldSteps(*this);
}

void Database::openToChange(const Migrations &migrations)
{
    const auto folder = QFileInfo(m_path).absolutePath();
    if (!QDir().mkpath(folder))
        throw failure(app::Reason::ReadOnly, m_path, "its folder cannot be made");
    m_lock = std::make_unique<WriterLock>(m_path);
    const auto state = inspect(m_path);
    if (state != FileState::Missing && !QFileInfo(m_path).isWritable())
        throw failure(app::Reason::ReadOnly, m_path);
    NewFile created(state == FileState::Missing ? m_path : QString());
    try {
        if (state == FileState::Filled)
            checkContents(migrations);
        m_connection = std::make_unique<Connection>(m_path, Connection::Mode::ReadWrite);
        for (const auto &setting : settings)
            m_connection->run(setting);
        if (sqlite3_db_readonly(m_connection->handle(), "main") != 0) // SQLite settles for that by itself
            throw failure(app::Reason::ReadOnly, m_path);
        migrations.apply(*m_connection);
    } catch (const app::StorageFailure &) {
        m_connection.reset();
        throw;
    }
    m_lock->lockFile(m_path); // by now it is there
    created.keep();
}

void Database::openToRead(const Migrations &migrations)
{
    if (inspect(m_path) != FileState::Filled)
        throw failure(app::Reason::NoDatabase, m_path);
    checkContents(migrations);
    m_connection = std::make_unique<Connection>(m_path, readingMode(m_path));
    m_connection->run(QStringLiteral("PRAGMA query_only = ON"));
    if (m_connection->ask(QStringLiteral("PRAGMA application_id")) != applicationId)
        throw failure(app::Reason::NoDatabase, m_path); // a file of SQLite's with nothing in it
    if (m_connection->ask(QStringLiteral("PRAGMA user_version")) < migrations.latest())
        throw failure(app::Reason::Storage, m_path,
                      "it was written by an older version and has yet to be brought up to date");
}

void Database::checkContents(const Migrations &migrations) const
{
    // A closed file is looked at as one that nobody can change: even opening to read would put a log beside
    // it.
    const auto mode = hasLog(m_path) ? Connection::Mode::ReadOnly : Connection::Mode::Immutable;
    const Connection connection(m_path, mode);
    const auto application = connection.ask(QStringLiteral("PRAGMA application_id"));
    const auto tables
        = connection.ask(QStringLiteral("SELECT count(*) FROM sqlite_schema")); // reads all of it
    if (application != applicationId && (application != 0 || tables != 0))
        throw failure(app::Reason::OtherApplication, m_path);
    const auto version = connection.ask(QStringLiteral("PRAGMA user_version"));
    if (version > migrations.latest())
        throw app::StorageFailure({.reason = app::Reason::Newer,
                                   .existing = "schema " + std::to_string(version),
                                   .file = m_path.toStdString()});
}

void Database::begin()
{
    query(beginSql).run();
}

void Database::commit()
{
    checkFile();
    query(commitSql).run();
}

void Database::rollBack() noexcept
{
    sqlite3_exec(handle(), "ROLLBACK", nullptr, nullptr, nullptr); // it may have happened already
}

bool Database::isInTransaction() const
{
    return sqlite3_get_autocommit(handle()) == 0;
}

void Database::expectBulk(bool bulk) noexcept
{
    const auto *sql = bulk ? "PRAGMA cache_size = -65536" : "PRAGMA cache_size = -16384";
    sqlite3_exec(handle(), sql, nullptr, nullptr, nullptr); // at worst it is slower
}

void Database::prepareBulk() const
{
    if (m_beforeBulk)
        m_beforeBulk();
}

void Database::checkFile() const
{
    if (identityOf(m_path) != m_file)
        throw failure(app::Reason::FileGone, m_path);
}

Transaction::Transaction(Database &database)
    : m_database(database)
{
    m_database.begin();
}

Transaction::~Transaction()
{
    if (m_isOpen)
        m_database.rollBack();
}

void Transaction::commit()
{
    m_database.commit();
    m_isOpen = false;
}

} // namespace persistence
