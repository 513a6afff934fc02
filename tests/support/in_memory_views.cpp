#include "tests/support/in_memory_views.h"

#include <algorithm>

namespace support {

// A fake for small tests: it filters by text in one field and counts by looking at everything.

namespace {

bool passes(const std::string &text, const app::ListFilter &filter)
{
    return filter.text.empty() || text.find(filter.text) != std::string::npos;
}

} // namespace

app::LineRow InMemoryViews::rowOf(const model::Order &order, const model::Order::Line &line) const
{
    app::LineRow row;
    row.order = order.id().text();
    row.line = line.line.id.number.value();
    row.sku = line.line.sku.text();
    row.quantity = line.line.quantity.value();
    row.needBy = line.standing.needBy;
    row.priority = line.standing.priority.value();
    row.customer = order.customer().text();
    row.stored = line.stored;
    row.state = line.cancelled                     ? app::LineState::Cancelled
        : m_data.shortLines.contains(line.line.id) ? app::LineState::Short
                                                   : app::LineState::Waiting;
    const auto product = m_data.products.find(line.line.sku);
    if (product == m_data.products.end())
        return row;
    const auto *holder = product->second.holderOf(line.line.id);
    if (!holder)
        return row;
    row.state = app::LineState::Allocated;
    row.batch = holder->reference().text();
    row.eta = holder->eta();
    for (const auto &held : holder->lines())
        if (held.line.id == line.line.id)
            row.promised = held.promised;
    return row;
}

app::BatchRow InMemoryViews::rowOf(const model::Batch &batch) const
{
    using enum app::BatchState;
    const auto state = batch.state().onHold ? OnHold
        : batch.quantity() == 0             ? Empty
        : batch.isHere()                    ? InWarehouse
        : *batch.eta() < m_data.today       ? Overdue
                                            : Expected;
    return {batch.reference().text(),
            batch.sku().text(),
            batch.quantity(),
            batch.allocated(),
            batch.eta(),
            batch.state().firstEta,
            batch.state().arrived,
            state,
            batch.state().note.text(),
            0};
}

app::Counts InMemoryViews::counts() const
{
    app::Counts counts;
    for (const auto &[sku, product] : m_data.products)
        counts.batches += std::ssize(product.batches());
    counts.lines = std::ssize(m_data.lines);
    counts.orders = std::ssize(m_data.orders);
    counts.skus = std::ssize(m_data.products);
    return counts;
}

std::vector<app::AllocationRow> InMemoryViews::allocations(const model::OrderId &order) const
{
    std::vector<std::pair<model::LineId, app::AllocationRow>> rows;
    for (const auto &row : m_data.view)
        if (row.line.id.order == order)
            rows.push_back({row.line.id, {row.line.sku.text(), row.batch.text()}});
    std::ranges::stable_sort(rows, {}, [](const auto &row) { return row.first.number; });
    std::vector<app::AllocationRow> found;
    for (auto &row : rows)
        found.push_back(std::move(row.second));
    return found;
}

std::optional<app::BatchRow> InMemoryViews::batch(const model::BatchRef &reference) const
{
    for (const auto &[sku, product] : m_data.products)
        if (const auto *batch = product.find(reference))
            return rowOf(*batch);
    return std::nullopt;
}

std::vector<app::BatchRow> InMemoryViews::batchesOf(const model::Sku &sku) const
{
    std::vector<app::BatchRow> rows;
    if (const auto product = m_data.products.find(sku); product != m_data.products.end())
        for (const auto &batch : product->second.batches())
            rows.push_back(rowOf(batch));
    return rows;
}

std::optional<app::SkuRow> InMemoryViews::sku(const model::Sku &sku) const
{
    app::SkuRow row;
    row.sku = sku.text();
    const auto described = m_data.descriptions.find(sku);
    row.description = described == m_data.descriptions.end() ? "" : described->second.text();
    for (const auto &batch : batchesOf(sku)) {
        (batch.eta && !batch.arrived ? row.incoming : row.inWarehouse) += batch.quantity;
        row.onHold += batch.state == app::BatchState::OnHold ? batch.quantity : 0;
        row.allocated += batch.allocated;
        ++row.batches;
    }
    listLines({}, [&](const app::LineRow &line) {
        if (line.sku != row.sku)
            return;
        ++row.lines;
        row.waiting += line.state == app::LineState::Waiting ? line.quantity : 0;
        row.shortPieces += line.state == app::LineState::Short ? line.quantity : 0;
    });
    return row.batches + row.lines > 0 ? std::optional(row) : std::nullopt;
}

std::vector<app::LineRow> InMemoryViews::linesOf(const model::OrderId &order) const
{
    std::vector<app::LineRow> rows;
    if (const auto found = m_data.orders.find(order); found != m_data.orders.end())
        for (const auto &line : found->second.lines())
            rows.push_back(rowOf(found->second, line));
    return rows;
}

std::optional<app::OrderRow> InMemoryViews::order(const model::OrderId &order) const
{
    const auto found = m_data.orders.find(order);
    if (found == m_data.orders.end())
        return std::nullopt;
    app::OrderRow row;
    row.order = order.text();
    row.customer = found->second.customer().text();
    for (const auto &line : linesOf(order)) {
        ++row.lines;
        row.allocated += line.state == app::LineState::Allocated ? 1 : 0;
        row.shortLines += line.state == app::LineState::Short ? 1 : 0;
        row.waiting += line.state == app::LineState::Waiting ? 1 : 0;
        row.cancelled += line.state == app::LineState::Cancelled ? 1 : 0;
    }
    return row;
}

std::optional<app::LineRow> InMemoryViews::line(const model::LineId &line) const
{
    for (const auto &row : linesOf(line.order))
        if (row.line == line.number.value())
            return row;
    return std::nullopt;
}

std::vector<app::LineRow> InMemoryViews::heldBy(const model::BatchRef &batch) const
{
    std::vector<app::LineRow> rows;
    for (const auto &[sku, product] : m_data.products)
        if (const auto *holder = product.find(batch))
            for (const auto &held : holder->lines())
                rows.push_back(*line(held.line.id));
    return rows;
}

void InMemoryViews::listBatches(const app::ListFilter &filter, const app::Sink<app::BatchRow> &sink) const
{
    for (const auto &sku : m_data.productOrder)
        for (const auto &row : batchesOf(sku))
            if (passes(row.batch, filter))
                sink(row);
}

void InMemoryViews::listLines(const app::ListFilter &filter, const app::Sink<app::LineRow> &sink) const
{
    for (const auto &id : m_data.lines) {
        const auto &order = m_data.orders.at(id.order);
        const auto row = rowOf(order, *order.find(id.number));
        if (passes(row.order, filter))
            sink(row);
    }
}

void InMemoryViews::listOrders(const app::ListFilter &filter, const app::Sink<app::OrderRow> &sink) const
{
    for (const auto &[id, order] : m_data.orders)
        if (passes(id.text(), filter))
            sink(*this->order(id));
}

void InMemoryViews::listSkus(const app::ListFilter &filter, const app::Sink<app::SkuRow> &sink) const
{
    for (const auto &sku : m_data.productOrder)
        if (passes(sku.text(), filter))
            sink(*this->sku(sku));
}

void InMemoryViews::listShortages(const app::ListFilter &filter,
                                  const app::Sink<app::ShortageRow> &sink) const
{
    listLines(filter, [&](const app::LineRow &line) {
        if (line.state != app::LineState::Short)
            return;
        app::ShortageRow row{line, 0, 0};
        for (const auto &batch : batchesOf(model::Sku::parse(line.sku).value()))
            if (batch.state != app::BatchState::OnHold)
                row.largestFree = std::max(row.largestFree, batch.free());
        row.missing = std::max<model::Pieces>(0, line.quantity - row.largestFree);
        sink(row);
    });
}

void InMemoryViews::exportAllocations(const app::Sink<app::ExportedAllocation> &sink) const
{
    for (const auto &row : m_data.view)
        sink({row.line.id.order.text(), row.line.sku.text(), row.line.quantity.value(), row.batch.text()});
}

} // namespace support
