#include "persistence/sql_journal.h"

#include "app/event_codec.h"

#include <sqlite3.h>

#include <utility>

namespace persistence {

namespace {

constexpr auto openStepSql = "INSERT INTO steps DEFAULT VALUES";
constexpr auto signStepSql = "UPDATE steps SET actor = ?2, via = ?3, command = ?4, at = ?5 WHERE id = ?1";
constexpr auto lastSql = "SELECT ifnull(max(id), 0) FROM journal";
constexpr auto insertSql = R"(
    INSERT INTO journal (id, step_id, cause, type, schema, sku, order_id, batch, payload)
    VALUES (?1, ?2, ?3, ?4, ?5, nullif(?6, ''), nullif(?7, ''), nullif(?8, ''), ?9))";

} // namespace

SqlJournal::SqlJournal(Database &database)
    : m_database(database)
{
}

std::size_t SqlJournal::append(const model::Event &event, std::optional<std::size_t> cause)
{
    auto [sku, order, batch] = app::subjectsOf(event);
    m_entries.push_back({std::string(app::typeOf(event)), std::move(sku), std::move(order), std::move(batch),
                         app::encode(event), cause});
    return m_written + m_entries.size() - 1;
}

void SqlJournal::cutTo(std::size_t size)
{
    m_entries.resize(size);
}

void SqlJournal::write()
{
    if (m_entries.empty())
        return;
    if (!m_step)
        openStep();
    auto insert = m_database.query(insertSql);
    auto key = keyOf(m_written);
    for (const auto &entry : m_entries) {
        const auto cause = entry.cause ? std::optional(keyOf(*entry.cause)) : std::nullopt;
        insert.run(key++, *m_step, cause, entry.type, std::int64_t(app::eventSchema), entry.sku, entry.order,
                   entry.batch, entry.payload);
    }
    m_written += m_entries.size();
    m_entries.clear();
}

void SqlJournal::openStep()
{
    m_database.query(openStepSql).run();
    m_step = sqlite3_last_insert_rowid(m_database.handle());
    auto last = m_database.query(lastSql);
    last.next();
    m_portions.push_back({m_written, last.number(0) + 1});
}

void SqlJournal::sign(const app::Step &step)
{
    if (const auto key = std::exchange(m_step, std::nullopt))
        m_database.query(signStepSql)
            .run(*key, step.actor, step.via, step.command, std::int64_t(step.at.time_since_epoch().count()));
}

void SqlJournal::forget()
{
    m_entries.clear();
    m_step.reset();
}

std::int64_t SqlJournal::keyOf(std::size_t place) const
{
    auto portion = m_portions.rbegin();
    while (portion->firstPlace > place)
        ++portion;
    return portion->firstKey + static_cast<std::int64_t>(place - portion->firstPlace);
}

} // namespace persistence
