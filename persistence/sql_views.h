#pragma once

#include "persistence/batch_view.h"
#include "persistence/history_view.h"
#include "persistence/line_view.h"
#include "persistence/order_view.h"
#include "persistence/sku_view.h"

namespace persistence {

/// The read side of a database file, on a connection of its own or the writer's.
class SqlViews final : public app::Views
{
public:
    SqlViews(Database &database, std::function<model::Date()> today);

    app::Counts counts() const override;
    std::vector<app::AllocationRow> allocations(const model::OrderId &order) const override;

    std::optional<app::BatchRow> batch(const model::BatchRef &reference) const override;
    std::optional<app::SkuRow> sku(const model::Sku &sku) const override;
    std::optional<app::OrderRow> order(const model::OrderId &order) const override;
    std::optional<app::LineRow> line(const model::LineId &line) const override;
    std::vector<app::LineRow> linesOf(const model::OrderId &order) const override;
    std::vector<app::LineRow> heldBy(const model::BatchRef &batch) const override;
    std::vector<app::BatchRow> batchesOf(const model::Sku &sku) const override;

    void listBatches(const app::ListFilter &filter, const app::Sink<app::BatchRow> &sink) const override;
    void listLines(const app::ListFilter &filter, const app::Sink<app::LineRow> &sink) const override;
    std::vector<app::LineRow> firstLines(std::int64_t most) const override;
    void listOrders(const app::ListFilter &filter, const app::Sink<app::OrderRow> &sink) const override;
    void listSkus(const app::ListFilter &filter, const app::Sink<app::SkuRow> &sink) const override;
    void listShortages(const app::ListFilter &filter, const app::Sink<app::ShortageRow> &sink) const override;
    void exportAllocations(const app::Sink<app::ExportedAllocation> &sink) const override;

    void history(const app::HistoryFilter &filter, const app::Sink<app::HistoryRow> &sink) const override;
    void feed(std::int64_t after, std::int64_t limit, const app::Sink<app::HistoryRow> &sink) const override;
    void brokenPromises(model::Date from, model::Date to,
                        const app::Sink<app::BrokenPromiseRow> &sink) const override;

private:
    Database &m_database;
    LineView m_lines;
    BatchView m_batches;
    SkuView m_skus;
    OrderView m_orders;
    HistoryView m_history;
};

} // namespace persistence
