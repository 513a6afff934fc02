#pragma once

#include "app/edges/in_memory_data.h"
#include "app/views.h"

namespace support {

using edges::InMemoryData;

class InMemoryViews final : public app::Views
{
public:
    explicit InMemoryViews(const InMemoryData &data)
        : m_data(data)
    {
    }

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
    void listOrders(const app::ListFilter &filter, const app::Sink<app::OrderRow> &sink) const override;
    void listSkus(const app::ListFilter &filter, const app::Sink<app::SkuRow> &sink) const override;
    std::vector<app::LineRow> firstLines(std::int64_t most) const override;
    void listShortages(const app::ListFilter &filter, const app::Sink<app::ShortageRow> &sink) const override;
    void exportAllocations(const app::Sink<app::ExportedAllocation> &sink) const override;
    void history(const app::HistoryFilter &filter, const app::Sink<app::HistoryRow> &sink) const override;
    void feed(std::int64_t after, std::int64_t limit, const app::Sink<app::HistoryRow> &sink) const override;
    void brokenPromises(model::Date from, model::Date to,
                        const app::Sink<app::BrokenPromiseRow> &sink) const override;

private:
    app::LineRow rowOf(const model::Order &order, const model::Order::Line &line) const;
    app::BatchRow rowOf(const model::Batch &batch) const;

    const InMemoryData &m_data;
};

} // namespace support
