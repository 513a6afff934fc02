#include "tests/support/sqlite_fixture.h"

namespace support {

SqliteFixture::SqliteFixture(model::Date today)
    : m_today(today)
{
    reopen();
}

app::BeginUnitOfWork SqliteFixture::begin()
{
    return [this](model::Date today, app::Intent intent) {
        return std::make_unique<persistence::SqlUnitOfWork>(*m_database, today, intent);
    };
}

void SqliteFixture::close()
{
    m_outboxView.reset();
    m_outbox.reset();
    m_views.reset();
    m_database.reset();
}

void SqliteFixture::reopen()
{
    close();
    m_database = std::make_unique<persistence::Database>(path(), persistence::Access::Change);
    m_views = std::make_unique<persistence::SqlViews>(*m_database, [this] { return m_today; });
    m_outbox = std::make_unique<persistence::SqlOutbox>(*m_database);
    m_outboxView = std::make_unique<persistence::SqlOutboxReader>(*m_database);
}

void SqliteFixture::wipeReadModel()
{
    m_database->query("DELETE FROM allocations_view").run();
}

std::string SqliteFixture::ask(const char *sql)
{
    persistence::Query row(std::make_unique<persistence::Statement>(m_database->handle(), sql));
    return row.next() ? std::string(row.text(0)) : std::string();
}

} // namespace support
