#include "persistence/migrations.h"

#include "persistence/database_file.h"
#include "persistence/failure.h"

#include <QDir>

#include <sqlite3.h>

namespace persistence {

namespace {

// Semicolons inside triggers are SQLite's to understand, so it takes the script whole.
void runScript(const Connection &connection, const QString &script)
{
    QFile file(script);
    if (!file.open(QIODevice::ReadOnly))
        throw failure(app::Reason::Storage, script, file.errorString().toStdString());
    if (sqlite3_exec(connection.handle(), file.readAll().constData(), nullptr, nullptr, nullptr) != SQLITE_OK)
        throw failureOf(connection.handle());
}

} // namespace

Migrations::Migrations(const QString &folder)
{
    const QDir scripts(folder, QStringLiteral("*.sql"), QDir::Name, QDir::Files);
    for (const auto &script : scripts.entryList())
        m_scripts.append(scripts.filePath(script));
}

void Migrations::apply(const Connection &connection) const
{
    for (auto next = connection.ask(QStringLiteral("PRAGMA user_version")); next < latest(); ++next) {
        connection.run(QStringLiteral("BEGIN IMMEDIATE"));
        try {
            runScript(connection, m_scripts.at(next));
            connection.run(QStringLiteral("PRAGMA application_id = %1").arg(applicationId));
            connection.run(QStringLiteral("PRAGMA user_version = %1").arg(next + 1));
            connection.run(QStringLiteral("COMMIT"));
        } catch (const app::StorageFailure &) {
            sqlite3_exec(connection.handle(), "ROLLBACK", nullptr, nullptr, nullptr);
            throw;
        }
    }
}

} // namespace persistence
