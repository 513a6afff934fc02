#pragma once

#include "persistence/sql_outbox.h"
#include "persistence/sql_outbox_reader.h"
#include "persistence/sql_unit_of_work.h"
#include "persistence/sql_views.h"
#include "tests/support/storage_fixture.h"

#include <QTemporaryDir>

namespace support {

/// A real SQLite file in a folder of its own.
class SqliteFixture final : public StorageFixture
{
public:
    explicit SqliteFixture(model::Date today);

    app::BeginUnitOfWork begin() override;
    const app::Views &views() override { return *m_views; }
    app::Outbox &outbox() override { return *m_outbox; }
    const app::OutboxView &outboxView() override { return *m_outboxView; }
    void reopen() override;
    void setToday(model::Date today) override { m_today = today; }
    void close(); // until it is reopened
    void wipeReadModel() override;

    QString path() const { return m_folder.filePath(QStringLiteral("stockroom.db")); }
    persistence::Database &database() { return *m_database; }
    std::string ask(const char *sql); // the first value of the first row, as text

private:
    QTemporaryDir m_folder;
    model::Date m_today;
    std::unique_ptr<persistence::Database> m_database;
    std::unique_ptr<persistence::SqlViews> m_views;
    std::unique_ptr<persistence::SqlOutbox> m_outbox;
    std::unique_ptr<persistence::SqlOutboxReader> m_outboxView;
};

} // namespace support
