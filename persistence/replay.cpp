#include "persistence/replay.h"

#include "persistence/projector.h"
#include "persistence/stored_entry.h"
#include "persistence/stored_values.h"

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
    for (const auto *setting : {"PRAGMA journal_mode = OFF", "PRAGMA synchronous = OFF"})
        target.query(setting).run();
    target.expectBulk(true);
    Transaction transaction(target);
    target.query("DROP TRIGGER journal_insert").run(); // its steps are sealed
    Projector projector(target);
    std::int64_t step = 0;
    auto insert = target.query(insertEntrySql);
    auto row = source.query(journalSql);
    for (row.with(stored(day)); row.next();) {
        if (row.number(1) != step)
            copyStep(row, target);
        step = row.number(1);
        insert.run(row.number(0), step, row.maybe(2), row.text(3), row.number(5), row.text(6), row.text(7),
                   row.text(8), row.text(4));
        projector.project(entryAt(row), row.number(5));
    }
    projector.finish();
    transaction.commit();
}

} // namespace persistence
