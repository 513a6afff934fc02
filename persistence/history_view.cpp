#include "persistence/history_view.h"

#include "persistence/stored_entry.h"
#include "persistence/stored_values.h"

#include <algorithm>
#include <limits>

namespace persistence {

namespace {

constexpr auto listSql = R"(
    SELECT j.id, s.at, s.id, s.actor, s.via, s.command, j.cause, j.type, j.payload, s.takes_back, s.stands, j.schema
    FROM journal j
    JOIN step_rows s ON s.id = j.step_id
    WHERE j.id > ?1 AND j.id < ?5 AND (?2 = '' OR j.order_id = ?2) AND (?3 = '' OR j.batch = ?3)
      AND (?4 = '' OR j.sku = ?4
           OR (j.type IN ('OrderPlaced', 'OrderLinesRemoved')
               AND EXISTS (SELECT 1 FROM json_each(j.payload, '$.lines') l WHERE l.value ->> 'sku' = ?4)))
    ORDER BY j.id DESC)";
constexpr auto feedSql = R"(
    SELECT j.id, s.at, s.id, s.actor, s.via, s.command, j.cause, j.type, j.payload, s.takes_back, s.stands, j.schema
    FROM journal j
    JOIN step_rows s ON s.id = j.step_id
    WHERE j.id > ?1
    ORDER BY j.id LIMIT ?2)";
constexpr auto spanSql = "SELECT first_entry, last_entry FROM steps WHERE id = ?1";
constexpr auto valuesSql
    = "SELECT group_concat(atom, char(10)) FROM json_tree(?1) WHERE type = 'text'"; // names are no facts

constexpr auto slipsSql = R"(
    SELECT j.id, j.step_id, j.cause, j.type, j.payload, s.command, s.actor
    FROM journal j INDEXED BY journal_slips
    JOIN step_rows s ON s.id = j.step_id
    WHERE j.type = 'PromiseSlipped' AND s.takes_back IS NULL AND s.stands
      AND j.payload ->> 'promised' BETWEEN ?1 AND ?2
    ORDER BY j.id)";

constexpr auto keptSql = R"(
    SELECT 1 FROM line_rows r JOIN batches b ON b.id = r.batch_id
    WHERE r.order_ref = ?1 AND r.line = ?2 AND ifnull(b.arrived, b.eta) <= ?3)";

} // namespace

HistoryView::HistoryView(Database &database)
    : m_database(database)
{
}

/// The entries that the filter leaves, as far as their places say so: after the first, before the second.
std::pair<std::int64_t, std::int64_t> HistoryView::spanOf(const app::HistoryFilter &filter) const
{
    auto after = filter.after;
    auto before = filter.before != 0 ? filter.before : std::numeric_limits<std::int64_t>::max();
    auto span = m_database.query(spanSql);
    if (filter.step) {
        const auto isThere = span.with(*filter.step).next();
        after = std::max(after, isThere ? span.number(0) - 1 : before);
        before = std::min(before, isThere ? span.number(1) + 1 : before);
    }
    if (filter.beforeStep != 0 && span.with(filter.beforeStep).next())
        before = std::min(before, span.number(0));
    return {after, before};
}

/// It slipped, and was made good before anybody waited.
bool HistoryView::isKept(const model::PromiseSlipped &slip) const
{
    auto row = m_database.query(keptSql);
    return row.with(slip.line.id.order.text(), slip.line.id.number.value(), stored(slip.promised)).next();
}

bool HistoryView::matches(const TextFilter &text, const app::HistoryRow &row) const
{
    if (text.matchesAny({row.actor, row.command}))
        return true;
    if (!text.matchesAny({row.payload}))
        return false;
    auto values = m_database.query(valuesSql);
    return values.with(row.payload).next() && text.matchesAny({values.text(0)});
}

void HistoryView::list(const app::HistoryFilter &filter, const app::Sink<app::HistoryRow> &sink) const
{
    const auto [after, before] = spanOf(filter);
    const TextFilter text(filter.text);
    auto left = filter.limit;
    auto row = m_database.query(listSql);
    row.with(after, filter.order, filter.batch, filter.sku, before);
    while (left != 0 && row.next()) {
        const auto entry = historyRowAt(row);
        if (!matches(text, entry))
            continue;
        sink(entry);
        --left;
    }
}

void HistoryView::feed(std::int64_t after, std::int64_t limit, const app::Sink<app::HistoryRow> &sink) const
{
    auto row = m_database.query(feedSql);
    for (row.with(after, limit); row.next();)
        sink(historyRowAt(row));
}

void HistoryView::listBrokenPromises(model::Date from, model::Date to,
                                     const app::Sink<app::BrokenPromiseRow> &sink) const
{
    auto row = m_database.query(slipsSql);
    for (row.with(model::isoText(from), model::isoText(to)); row.next();) {
        const auto entry = entryAt(row);
        const auto &slip = std::get<model::PromiseSlipped>(entry.event);
        if (isKept(slip))
            continue;
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
