#include "persistence/sql_views.h"

namespace persistence {

namespace {

constexpr auto countsSql = R"(
    SELECT (SELECT count(*) FROM batches), (SELECT count(*) FROM order_lines),
           (SELECT count(*) FROM orders o WHERE EXISTS (SELECT 1 FROM order_lines WHERE order_id = o.id)),
           (SELECT count(*) FROM skus s
            WHERE EXISTS (SELECT 1 FROM batches WHERE sku_id = s.id)
               OR EXISTS (SELECT 1 FROM order_lines WHERE sku_id = s.id)))";
constexpr auto ofOrderSql = "SELECT sku, batch_ref FROM allocations_view WHERE order_id = ?1 ORDER BY line";
constexpr auto exportSql = "SELECT order_id, sku, quantity, batch_ref FROM allocations_view ORDER BY id";

} // namespace

SqlViews::SqlViews(Database &database, std::function<model::Date()> today)
    : m_database(database)
    , m_lines(database, today)
    , m_batches(database, std::move(today))
    , m_skus(database)
    , m_orders(database)
    , m_history(database)
{
}

app::Counts SqlViews::counts() const
{
    auto row = m_database.query(countsSql);
    row.next();
    return {row.number(0), row.number(1), row.number(2), row.number(3)};
}

std::vector<app::AllocationRow> SqlViews::allocations(const model::OrderId &order) const
{
    std::vector<app::AllocationRow> rows;
    auto row = m_database.query(ofOrderSql);
    for (row.with(order.text()); row.next();)
        rows.push_back({std::string(row.text(0)), std::string(row.text(1))});
    return rows;
}

void SqlViews::exportAllocations(const app::Sink<app::ExportedAllocation> &sink) const
{
    for (auto row = m_database.query(exportSql); row.next();)
        sink({std::string(row.text(0)), std::string(row.text(1)), row.number(2), std::string(row.text(3))});
}

std::optional<app::BatchRow> SqlViews::batch(const model::BatchRef &reference) const
{
    return m_batches.one(reference);
}

std::optional<app::SkuRow> SqlViews::sku(const model::Sku &sku) const
{
    return m_skus.one(sku);
}

std::optional<app::OrderRow> SqlViews::order(const model::OrderId &order) const
{
    return m_orders.one(order);
}

std::optional<app::LineRow> SqlViews::line(const model::LineId &line) const
{
    return m_lines.one(line);
}

std::vector<app::LineRow> SqlViews::linesOf(const model::OrderId &order) const
{
    return m_lines.ofOrder(order);
}

std::vector<app::LineRow> SqlViews::heldBy(const model::BatchRef &batch) const
{
    return m_lines.heldBy(batch);
}

std::vector<app::BatchRow> SqlViews::batchesOf(const model::Sku &sku) const
{
    return m_batches.ofSku(sku);
}

void SqlViews::listBatches(const app::ListFilter &filter, const app::Sink<app::BatchRow> &sink) const
{
    m_batches.list(filter, sink);
}

void SqlViews::listLines(const app::ListFilter &filter, const app::Sink<app::LineRow> &sink) const
{
    m_lines.list(filter, sink);
}

void SqlViews::listOrders(const app::ListFilter &filter, const app::Sink<app::OrderRow> &sink) const
{
    m_orders.list(filter, sink);
}

void SqlViews::listSkus(const app::ListFilter &filter, const app::Sink<app::SkuRow> &sink) const
{
    m_skus.list(filter, sink);
}

std::vector<app::LineRow> SqlViews::firstLines(std::int64_t most) const
{
    return m_lines.first(most);
}

void SqlViews::listShortages(const app::ListFilter &filter, const app::Sink<app::ShortageRow> &sink) const
{
    m_lines.listShortages(filter, sink);
}

void SqlViews::history(const app::HistoryFilter &filter, const app::Sink<app::HistoryRow> &sink) const
{
    m_history.list(filter, sink);
}

void SqlViews::feed(std::int64_t after, std::int64_t limit, const app::Sink<app::HistoryRow> &sink) const
{
    m_history.feed(after, limit, sink);
}

void SqlViews::brokenPromises(model::Date from, model::Date to,
                              const app::Sink<app::BrokenPromiseRow> &sink) const
{
    m_history.listBrokenPromises(from, to, sink);
    m_lines.listOverdue(from, to, sink);
}

} // namespace persistence
