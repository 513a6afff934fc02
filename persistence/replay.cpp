#include "persistence/replay.h"

#include "persistence/projector.h"
#include "persistence/stored_entry.h"
#include "persistence/stored_values.h"

#include <unordered_map>

namespace persistence {

namespace {

// One statement, so that all of it is of one moment. The day ends with the last step before the first of a
// later one, whatever the clock was set to in between.
constexpr auto journalSql = R"(
    SELECT j.id, j.step_id, j.cause, j.type, j.payload, j.schema, j.sku, j.order_id, j.batch,
           s.actor, s.via, s.command, s.at, s.day, s.takes_back, s.first_entry, s.last_entry, s.seal
    FROM steps s CROSS JOIN journal j ON j.id BETWEEN s.first_entry AND s.last_entry
    WHERE s.id < ifnull((SELECT min(id) FROM steps WHERE day > ?1), 9223372036854775807)
    ORDER BY s.id, j.id)";
constexpr int stepAt = 9; // column

constexpr auto insertStepSql = R"(
    INSERT INTO steps (id, actor, via, command, at, day, takes_back, first_entry, last_entry, seal)
    VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10))";
constexpr auto insertEntrySql = R"(
    INSERT INTO journal (id, step_id, cause, type, schema, sku, order_id, batch, payload)
    VALUES (?1, ?2, ?3, ?4, ?5, nullif(?6, ''), nullif(?7, ''), nullif(?8, ''), ?9))";

constexpr auto hasOldEntriesSql
    = "SELECT 1 FROM (SELECT schema FROM journal ORDER BY id LIMIT 1) WHERE schema < 2";
constexpr auto removedSql
    = "SELECT batch, payload ->> 'stored' FROM journal WHERE type = 'BatchRemoved' ORDER BY id";
constexpr auto batchesSql = "SELECT reference, id FROM batches";

/// The keys of batches from before they were given in the order of events: they stand where those batches
/// are, or where it was said that they went.
class OldBatchKeys
{
public:
    explicit OldBatchKeys(Database &source)
    {
        if (auto old = source.query(hasOldEntriesSql); !old.next())
            return;
        for (const auto *sql : {removedSql, batchesSql}) // the first of a reference is the old one
            for (auto row = source.query(sql); row.next();)
                m_keys.try_emplace(std::string(row.text(0)), row.number(1));
    }

    app::JournalEntry settled(app::JournalEntry entry) const
    {
        auto *created = std::get_if<model::BatchCreated>(&entry.event);
        if (!created || created->stored != 0)
            return entry;
        if (const auto key = m_keys.find(created->batch.text()); key != m_keys.end())
            created->stored = key->second;
        return entry;
    }

private:
    std::unordered_map<std::string, std::int64_t> m_keys;
};

void copyStep(const Query &row, Database &target)
{
    target.query(insertStepSql)
        .run(row.number(1), row.text(stepAt), row.text(stepAt + 1), row.text(stepAt + 2),
             row.number(stepAt + 3), row.maybe(stepAt + 4), row.maybe(stepAt + 5), row.maybe(stepAt + 6),
             row.maybe(stepAt + 7), row.text(stepAt + 8));
}

} // namespace

void replay(Database &source, Database &target, std::optional<model::Date> day)
{
    for (const auto *setting :
         {"PRAGMA journal_mode = OFF", "PRAGMA synchronous = OFF", "PRAGMA foreign_keys = OFF"})
        target.query(setting).run();
    target.expectBulk(true);
    Transaction transaction(target);
    target.query("DROP TRIGGER journal_insert").run(); // its steps are sealed
    Projector projector(target);
    std::int64_t step = 0;
    auto insert = target.query(insertEntrySql);
    const OldBatchKeys oldKeys(source);
    auto row = source.query(journalSql);
    for (row.with(stored(day)); row.next();) {
        if (row.number(1) != step)
            copyStep(row, target);
        step = row.number(1);
        insert.run(row.number(0), step, row.maybe(2), row.text(3), row.number(5), row.text(6), row.text(7),
                   row.text(8), row.text(4));
        const auto schema = row.number(5);
        projector.project(schema < 2 ? oldKeys.settled(entryAt(row)) : entryAt(row), schema);
    }
    projector.finish();
    transaction.commit();
}

} // namespace persistence
