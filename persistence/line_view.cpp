#include "persistence/line_view.h"

#include "app/words.h"
#include "persistence/stored_values.h"
#include "persistence/text_filter.h"

#include <algorithm>

namespace persistence {

namespace {

constexpr auto oneSql = R"(
    SELECT stored, order_ref, line, sku, quantity, state, batch, eta, promised, need_by, priority, customer, pinned
    FROM line_rows WHERE order_ref = ?1 AND line = ?2)";
constexpr auto ofOrderSql = R"(
    SELECT stored, order_ref, line, sku, quantity, state, batch, eta, promised, need_by, priority, customer, pinned
    FROM line_rows WHERE order_ref = ?1 ORDER BY stored)";
constexpr auto heldBySql = R"(
    SELECT stored, order_ref, line, sku, quantity, state, batch, eta, promised, need_by, priority, customer, pinned
    FROM line_rows WHERE batch_id = (SELECT id FROM batches WHERE reference = ?1) ORDER BY turn)";
constexpr auto allSql = R"(
    SELECT stored, order_ref, line, sku, quantity, state, batch, eta, promised, need_by, priority, customer, pinned,
           description
    FROM line_rows ORDER BY stored)";
constexpr auto shortSql = R"(
    SELECT stored, order_ref, line, sku, quantity, state, batch, eta, promised, need_by, priority, customer, pinned,
           description,
           (SELECT ifnull(max(quantity - allocated), 0) FROM batches b WHERE b.sku_id = r.sku_id AND NOT b.on_hold)
    FROM line_rows r WHERE state = 2 ORDER BY stored)";

constexpr auto overdueSql = R"(
    SELECT r.order_ref, r.line, r.sku, r.quantity, r.batch, r.promised, b.eta
    FROM batches b JOIN line_rows r ON r.batch_id = b.id
    WHERE b.eta < ?3 AND b.arrived IS NULL AND r.promised BETWEEN ?1 AND ?2 AND r.promised < ?3
    ORDER BY r.promised, r.stored)";

constexpr int descriptionAt = 13;
constexpr int largestFreeAt = 14;

app::LineRow lineAt(const Query &row)
{
    return {.order = std::string(row.text(1)),
            .line = row.number(2),
            .sku = std::string(row.text(3)),
            .quantity = row.number(4),
            .state = static_cast<app::LineState>(row.number(5)), // a CHECK of the table bounds it
            .batch = std::string(row.text(6)),
            .eta = dateAt(row, 7),
            .promised = dateAt(row, 8),
            .needBy = dateAt(row, 9),
            .priority = row.number(10),
            .customer = std::string(row.text(11)),
            .pinned = row.number(12) != 0,
            .stored = row.number(0)};
}

/// The rows of a list that pass its filter, up to its limit.
void forEachLine(Query &row, const app::ListFilter &filter,
                 const std::function<void(const app::LineRow &)> &take)
{
    const TextFilter text(filter.text);
    for (auto left = filter.limit; left != 0 && row.next();) {
        if (!filter.state.empty() && app::wordOf(static_cast<app::LineState>(row.number(5))) != filter.state)
            continue;
        if (!text.matchesAny({row.text(1), row.text(3), row.text(6), row.text(11), row.text(descriptionAt)}))
            continue;
        take(lineAt(row));
        --left;
    }
}

std::vector<app::LineRow> allOf(Query &row)
{
    std::vector<app::LineRow> rows;
    while (row.next())
        rows.push_back(lineAt(row));
    return rows;
}

} // namespace

LineView::LineView(Database &database, std::function<model::Date()> today)
    : m_database(database)
    , m_today(std::move(today))
{
}

std::optional<app::LineRow> LineView::one(const model::LineId &line) const
{
    auto row = m_database.query(oneSql);
    return row.with(line.order.text(), line.number.value()).next() ? std::optional(lineAt(row))
                                                                   : std::nullopt;
}

std::vector<app::LineRow> LineView::ofOrder(const model::OrderId &order) const
{
    auto row = m_database.query(ofOrderSql);
    return allOf(row.with(order.text()));
}

std::vector<app::LineRow> LineView::heldBy(const model::BatchRef &batch) const
{
    auto row = m_database.query(heldBySql);
    return allOf(row.with(batch.text()));
}

void LineView::list(const app::ListFilter &filter, const app::Sink<app::LineRow> &sink) const
{
    auto row = m_database.query(allSql);
    forEachLine(row, filter, sink);
}

void LineView::listShortages(const app::ListFilter &filter, const app::Sink<app::ShortageRow> &sink) const
{
    auto row = m_database.query(shortSql);
    forEachLine(row, filter, [&](const app::LineRow &line) {
        const auto largestFree = row.number(largestFreeAt);
        sink({line, std::max<model::Pieces>(0, line.quantity - largestFree), largestFree});
    });
}

void LineView::listOverdue(model::Date from, model::Date to,
                           const app::Sink<app::BrokenPromiseRow> &sink) const
{
    const auto today = m_today();
    auto row = m_database.query(overdueSql);
    for (row.with(stored(from), stored(to), stored(today)); row.next();)
        sink({.order = std::string(row.text(0)),
              .line = row.number(1),
              .sku = std::string(row.text(2)),
              .quantity = row.number(3),
              .batch = std::string(row.text(4)),
              .promised = *dateAt(row, 5),
              .was = *dateAt(row, 6),
              .now = today});
}

} // namespace persistence
