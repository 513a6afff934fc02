#include "persistence/sql_outbox.h"

#include "persistence/stored_entry.h"

#include <stdexcept>

namespace persistence {

namespace {

constexpr auto switchOnSql = R"(
    INSERT INTO outbox (destination, delivered) VALUES (?1, (SELECT ifnull(max(id), 0) FROM journal))
    ON CONFLICT (destination) DO NOTHING)";
constexpr auto cursorSql = "SELECT delivered FROM outbox WHERE destination = ?1";
constexpr auto advanceSql = "UPDATE outbox SET delivered = ?2 WHERE destination = ?1";
constexpr auto afterSql = R"(
    SELECT id, step_id, cause, type, payload FROM journal WHERE id > ?1 ORDER BY id LIMIT ?2)";

} // namespace

SqlOutbox::SqlOutbox(Database &database)
    : m_database(database)
{
}

void SqlOutbox::switchOn(const std::string &destination)
{
    Transaction transaction(m_database);
    m_database.query(switchOnSql).run(destination);
    transaction.commit();
}

std::int64_t SqlOutbox::cursor(const std::string &destination) const
{
    auto row = m_database.query(cursorSql);
    if (!row.with(destination).next())
        throw std::out_of_range("a destination that is not switched on: " + destination);
    return row.number(0);
}

void SqlOutbox::advance(const std::string &destination, std::int64_t delivered)
{
    Transaction transaction(m_database);
    if (m_database.query(advanceSql).run(destination, delivered) != 1)
        throw std::out_of_range("a destination that is not switched on: " + destination);
    transaction.commit();
}

std::vector<app::JournalEntry> SqlOutbox::after(std::int64_t id, std::size_t most) const
{
    std::vector<app::JournalEntry> entries;
    auto row = m_database.query(afterSql);
    for (row.with(id, static_cast<std::int64_t>(most)); row.next();)
        entries.push_back(entryAt(row));
    return entries;
}

} // namespace persistence
