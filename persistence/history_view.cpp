#include "persistence/history_view.h"

#include "persistence/stored_entry.h"
#include "persistence/stored_values.h"

namespace persistence {

namespace {

constexpr auto listSql = R"(
    SELECT j.id, s.at, s.id, s.actor, s.via, s.command, j.cause, j.type, j.payload
    FROM journal j
    JOIN steps s ON s.id = j.step_id
    WHERE j.id > ?1 AND (?2 = '' OR j.order_id = ?2) AND (?3 = '' OR j.batch = ?3)
      AND (?4 = '' OR j.sku = ?4
           OR (j.type IN ('OrderPlaced', 'OrderLinesRemoved')
               AND EXISTS (SELECT 1 FROM json_each(j.payload, '$.lines') l WHERE l.value ->> 'sku' = ?4)))
    ORDER BY j.id DESC LIMIT ?5)";
constexpr auto ofStepSql = R"(
    SELECT j.id, s.at, s.id, s.actor, s.via, s.command, j.cause, j.type, j.payload
    FROM steps s
    JOIN journal j ON j.id BETWEEN s.first_entry AND s.last_entry
    WHERE j.id > ?1 AND (?2 = '' OR j.order_id = ?2) AND (?3 = '' OR j.batch = ?3)
      AND (?4 = '' OR j.sku = ?4
           OR (j.type IN ('OrderPlaced', 'OrderLinesRemoved')
               AND EXISTS (SELECT 1 FROM json_each(j.payload, '$.lines') l WHERE l.value ->> 'sku' = ?4)))
      AND s.id = ?6
    ORDER BY j.id DESC LIMIT ?5)";

constexpr auto slipsSql = R"(
    SELECT j.id, j.step_id, j.cause, j.type, j.payload, s.command, s.actor
    FROM journal j INDEXED BY journal_slips
    JOIN step_rows s ON s.id = j.step_id
    WHERE j.type = 'PromiseSlipped' AND s.takes_back IS NULL AND s.stands
      AND j.payload ->> 'promised' BETWEEN ?1 AND ?2
    ORDER BY j.id)";

app::HistoryRow rowAt(const Query &row)
{
    return {.id = row.number(0),
            .at = app::Instant(std::chrono::milliseconds(row.number(1))),
            .step = row.number(2),
            .actor = std::string(row.text(3)),
            .via = std::string(row.text(4)),
            .command = std::string(row.text(5)),
            .cause = row.maybe(6),
            .type = std::string(row.text(7)),
            .payload = std::string(row.text(8))};
}

} // namespace

HistoryView::HistoryView(Database &database)
    : m_database(database)
{
}

void HistoryView::list(const app::HistoryFilter &filter, const app::Sink<app::HistoryRow> &sink) const
{
    auto row = m_database.query(filter.step ? ofStepSql : listSql);
    if (filter.step)
        row.with(filter.after, filter.order, filter.batch, filter.sku, filter.limit, *filter.step);
    else
        row.with(filter.after, filter.order, filter.batch, filter.sku, filter.limit);
    while (row.next())
        sink(rowAt(row));
}

void HistoryView::listBrokenPromises(model::Date from, model::Date to,
                                     const app::Sink<app::BrokenPromiseRow> &sink) const
{
    auto row = m_database.query(slipsSql);
    for (row.with(model::isoText(from), model::isoText(to)); row.next();) {
        const auto entry = entryAt(row);
        const auto &slip = std::get<model::PromiseSlipped>(entry.event);
        sink({.order = slip.line.id.order.text(),
              .line = slip.line.id.number.value(),
              .sku = slip.line.sku.text(),
              .quantity = slip.line.quantity.value(),
              .batch = slip.batch ? slip.batch->text() : std::string(),
              .promised = slip.promised,
              .was = slip.was,
              .now = slip.now,
              .id = entry.id,
              .step = entry.step,
              .command = std::string(row.text(5)),
              .actor = std::string(row.text(6))});
    }
}

} // namespace persistence
