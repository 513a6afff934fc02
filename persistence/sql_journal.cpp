#include "persistence/sql_journal.h"

#include "app/event_codec.h"
#include "persistence/stored_values.h"

#include <sqlite3.h>

#include <utility>

namespace persistence {

namespace {

constexpr auto openStepSql = "INSERT INTO steps DEFAULT VALUES";
constexpr auto signStepSql = R"(
    UPDATE steps SET actor = ?2, via = ?3, command = ?4, at = ?5, day = ?6, takes_back = ?7, first_entry = ?8,
                     last_entry = ?9, seal = ?10
    WHERE id = ?1)";
constexpr auto lastSql = R"(
    SELECT (SELECT ifnull(max(id), 0) FROM journal), (SELECT seal FROM steps WHERE id < ?1 ORDER BY id DESC LIMIT 1))";
constexpr auto insertSql = R"(
    INSERT INTO journal (id, step_id, cause, type, schema, sku, order_id, batch, payload)
    VALUES (?1, ?2, ?3, ?4, ?5, nullif(?6, ''), nullif(?7, ''), nullif(?8, ''), ?9))";

std::optional<model::LineId> decidedBy(const model::Event &event)
{
    if (const auto *allocated = std::get_if<model::Allocated>(&event); allocated && allocated->decided == 0)
        return allocated->line.id;
    if (const auto *none = std::get_if<model::OutOfStock>(&event); none && none->decided == 0)
        return none->line.id;
    return std::nullopt;
}

} // namespace

SqlJournal::SqlJournal(Database &database)
    : m_database(database)
{
}

std::size_t SqlJournal::append(const model::Event &event, std::optional<std::size_t> cause)
{
    auto [sku, order, batch] = app::subjectsOf(event);
    m_entries.push_back({std::string(app::typeOf(event)), std::move(sku), std::move(order), std::move(batch),
                         app::encode(event), cause, decidedBy(event)});
    return m_written + m_entries.size() - 1;
}

void SqlJournal::cutTo(std::size_t size)
{
    m_entries.resize(size);
}

void SqlJournal::write()
{
    m_decisions.clear();
    if (m_entries.empty())
        return;
    if (!m_step)
        openStep();
    auto insert = m_database.query(insertSql);
    auto key = keyOf(m_written);
    for (auto &entry : m_entries) {
        const auto cause = entry.cause ? std::optional(keyOf(*entry.cause)) : std::nullopt;
        const SealedEntry row{key,       cause,       entry.type,  std::int64_t(app::eventSchema),
                              entry.sku, entry.order, entry.batch, entry.payload};
        insert.run(row.id, m_step->key, row.cause, row.type, row.schema, row.sku, row.order, row.batch,
                   row.payload);
        m_step->seal->add(row);
        if (entry.decides)
            m_decisions.insert_or_assign(*std::move(entry.decides), key);
        ++key;
    }
    m_written += m_entries.size();
    m_entries.clear();
}

void SqlJournal::openStep()
{
    m_database.query(openStepSql).run();
    const auto key = sqlite3_last_insert_rowid(m_database.handle());
    auto last = m_database.query(lastSql);
    last.with(key).next();
    m_portions.push_back({m_written, last.number(0) + 1});
    m_step = OpenStep{key, last.number(0) + 1, std::make_unique<Seal>(last.text(1))};
}

void SqlJournal::sign(const app::Step &step)
{
    if (!m_step)
        return;
    const auto takesBack = step.takesBack != 0 ? std::optional(step.takesBack) : std::nullopt;
    const auto lastEntry = keyOf(m_written) - 1;
    const SealedStep row{m_step->key,      step.actor, step.via,           step.command, stored(step.at),
                         stored(step.day), takesBack,  m_step->firstEntry, lastEntry};
    m_database.query(signStepSql)
        .run(row.id, row.actor, row.via, row.command, row.at, row.day, row.takesBack, row.firstEntry,
             row.lastEntry, m_step->seal->close(row));
    m_step.reset();
}

void SqlJournal::forget()
{
    m_entries.clear();
    m_step.reset();
    m_decisions.clear();
}

std::int64_t SqlJournal::decisionOn(const model::LineId &line) const
{
    const auto decision = m_decisions.find(line);
    return decision == m_decisions.end() ? 0 : decision->second;
}

std::int64_t SqlJournal::keyOf(std::size_t place) const
{
    auto portion = m_portions.rbegin();
    while (portion->firstPlace > place)
        ++portion;
    return portion->firstKey + static_cast<std::int64_t>(place - portion->firstPlace);
}

} // namespace persistence
