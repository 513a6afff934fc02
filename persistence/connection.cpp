#include "persistence/connection.h"

#include "persistence/failure.h"

#include <QFileInfo>
#include <QSqlDriver>
#include <QSqlError>
#include <QSqlQuery>
#include <QUrl>
#include <QUuid>

#include <sqlite3.h>

namespace persistence {

namespace {

QString optionsOf(Connection::Mode mode)
{
    switch (mode) {
    case Connection::Mode::ReadWrite: return QStringLiteral("QSQLITE_BUSY_TIMEOUT=2000");
    case Connection::Mode::ReadOnly: return QStringLiteral("QSQLITE_BUSY_TIMEOUT=2000;QSQLITE_OPEN_READONLY");
    case Connection::Mode::Immutable: return QStringLiteral("QSQLITE_OPEN_URI;QSQLITE_OPEN_READONLY");
    }
    return {};
}

QString nameFor(const QString &path, Connection::Mode mode)
{
    if (mode != Connection::Mode::Immutable)
        return path;
    return QUrl::fromLocalFile(path).toString(QUrl::FullyEncoded) + QStringLiteral("?immutable=1");
}

app::StorageFailure couldNotOpen(const QString &path, const QSqlError &error)
{
    auto reason = reasonOf(error.nativeErrorCode().toInt());
    const QFileInfo file(path);
    if (reason == app::Reason::Storage && !QFileInfo(file.absolutePath()).isWritable())
        reason = app::Reason::ReadOnly;
    return failure(reason, path, error.databaseText().toStdString());
}

// Every statement that a trigger may refuse keeps the pages it changes. Once that outgrows 64 KiB SQLite
// would put them into a temporary file for the rest of the transaction, which costs a bulk gesture a write a
// page.
void keepStatementJournalsInMemory()
{
    static const auto done = sqlite3_config(SQLITE_CONFIG_STMTJRNL_SPILL, 16 * 1024 * 1024);
    Q_UNUSED(done) // too late if something else in the process has used SQLite before: slower, nothing else
}

} // namespace

Connection::Connection(const QString &path, Mode mode)
    : m_inUse(path)
    , m_name(QUuid::createUuid().toString(QUuid::WithoutBraces))
{
    keepStatementJournalsInMemory();
    auto connection = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name);
    connection.setConnectOptions(optionsOf(mode));
    connection.setDatabaseName(nameFor(path, mode));
    if (!connection.open()) {
        const auto error = connection.lastError();
        connection = {};
        QSqlDatabase::removeDatabase(m_name);
        throw couldNotOpen(path, error);
    }
    m_handle = *static_cast<sqlite3 *const *>(connection.driver()->handle().constData());
    sqlite3_extended_result_codes(m_handle, 1);
    if (mode != Mode::ReadWrite) // SQLite before 3.51.3: only the writer may ever checkpoint
        sqlite3_db_config(m_handle, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
}

Connection::~Connection()
{
    QSqlDatabase::database(m_name, false).close();
    QSqlDatabase::removeDatabase(m_name);
}

void Connection::run(const QString &sql) const
{
    QSqlQuery query(QSqlDatabase::database(m_name, false));
    if (!query.exec(sql))
        throw failureOf(m_handle);
}

qint64 Connection::ask(const QString &sql) const
{
    QSqlQuery query(QSqlDatabase::database(m_name, false));
    query.setForwardOnly(true);
    if (!query.exec(sql) || !query.next())
        throw failureOf(m_handle);
    return query.value(0).toLongLong();
}

std::int64_t memoryOfSqlite()
{
    return sqlite3_memory_used();
}

} // namespace persistence
