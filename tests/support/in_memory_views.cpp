#include "tests/support/in_memory_views.h"

#include "app/event_codec.h"

#include <algorithm>
#include <ranges>
#include <set>

namespace support {

namespace { // it filters by text in one field and counts by looking at everything

bool passes(const std::string &text, const app::ListFilter &filter)
{
    return filter.text.empty() || text.find(filter.text) != std::string::npos;
}

app::HistoryRow historyRow(const app::JournalEntry &entry, const app::Step &step)
{
    return {entry.id,
            step.at,
            entry.step,
            step.actor,
            step.via,
            step.command,
            entry.cause,
            std::string(app::typeOf(entry.event)),
            app::encode(entry.event)};
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
    row.pinned = line.pin.pinned;
    row.stored = line.stored;
    row.state = line.cancelled                     ? app::LineState::Cancelled
        : m_data.shortLines.contains(line.line.id) ? app::LineState::Short
                                                   : app::LineState::Waiting;
    const auto held = m_data.held.find(line.line.id);
    if (held == m_data.held.end())
        return row;
    row.state = app::LineState::Allocated;
    row.batch = held->second.batch.text();
    const auto *batch = m_data.products.at(line.line.sku).find(held->second.batch);
    row.eta = batch->isHere() ? std::nullopt : batch->eta();
    row.promised = held->second.promised;
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
            batch.state().stored};
}

app::Counts InMemoryViews::counts() const
{
    app::Counts counts;
    for (const auto &[sku, product] : m_data.products)
        counts.batches += std::ssize(product.batches());
    counts.lines = std::ssize(m_data.lines);
    for (const auto &[id, order] : m_data.orders)
        counts.orders += order.lines().empty() ? 0 : 1; // else they were taken back
    listSkus({}, [&](const app::SkuRow &) { ++counts.skus; });
    return counts;
}

std::vector<app::AllocationRow> InMemoryViews::allocations(const model::OrderId &order) const
{
    std::vector<app::AllocationRow> rows;
    for (const auto &[line, row] : m_data.view) // by number
        if (line.order == order)
            rows.push_back({row.line.sku.text(), row.batch.text()});
    return rows;
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
    if (found == m_data.orders.end() || found->second.lines().empty())
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
    for (const auto &held : m_data.heldBy(batch))
        rows.push_back(*line(held.line.id));
    return rows;
}

void InMemoryViews::listBatches(const app::ListFilter &filter, const app::Sink<app::BatchRow> &sink) const
{
    std::map<std::int64_t, app::BatchRow> rows;
    for (const auto &[sku, product] : m_data.products)
        for (const auto &batch : product.batches())
            rows.emplace(batch.state().stored, rowOf(batch));
    for (const auto &[key, row] : rows)
        if (passes(row.batch, filter))
            sink(row);
}

void InMemoryViews::listLines(const app::ListFilter &filter, const app::Sink<app::LineRow> &sink) const
{
    for (const auto &[key, id] : m_data.lines) {
        const auto row = rowOf(m_data.orders.at(id.order), *m_data.find(id));
        if (passes(row.order, filter))
            sink(row);
    }
}

void InMemoryViews::listOrders(const app::ListFilter &filter, const app::Sink<app::OrderRow> &sink) const
{
    std::set<model::OrderId> seen;
    for (const auto &[key, line] : m_data.lines)
        if (seen.insert(line.order).second && passes(line.order.text(), filter))
            sink(*order(line.order));
}

void InMemoryViews::listSkus(const app::ListFilter &filter, const app::Sink<app::SkuRow> &sink) const
{
    for (const auto &code : m_data.skus)
        if (const auto row = sku(code); row && passes(code.text(), filter))
            sink(*row);
}

std::vector<app::LineRow> InMemoryViews::firstLines(std::int64_t most) const
{
    std::vector<app::LineRow> rows;
    listLines({}, [&](const app::LineRow &row) { rows.push_back(row); });
    const auto dayOf = [](const app::LineRow &row) { return row.needBy.value_or(model::Date::max()); };
    std::ranges::stable_sort(rows, {}, dayOf);
    rows.resize(std::min(rows.size(), static_cast<std::size_t>(most)));
    return rows;
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
    std::vector<InMemoryData::ViewRow> rows;
    for (const auto &[line, row] : m_data.view)
        rows.push_back(row);
    std::ranges::stable_sort(rows, {}, &InMemoryData::ViewRow::decided);
    for (const auto &row : rows)
        sink({row.line.id.order.text(), row.line.sku.text(), row.line.quantity.value(), row.batch.text()});
}

void InMemoryViews::history(const app::HistoryFilter &filter, const app::Sink<app::HistoryRow> &sink) const
{
    const auto isOf
        = [](const std::string &wanted, const std::string &is) { return wanted.empty() || wanted == is; };
    auto left = filter.limit;
    for (const auto &entry : m_data.journal | std::views::reverse) {
        const auto [sku, order, batch] = app::subjectsOf(entry.event);
        if (entry.id <= filter.after || left == 0)
            return;
        if (!isOf(filter.order, order) || !isOf(filter.batch, batch) || !isOf(filter.sku, sku)
            || (filter.step && *filter.step != entry.step))
            continue;
        sink(historyRow(entry, m_data.steps[static_cast<std::size_t>(entry.step - 1)]));
        --left;
    }
}

void InMemoryViews::feed(std::int64_t after, std::int64_t limit, const app::Sink<app::HistoryRow> &sink) const
{
    for (const auto &entry : m_data.journal)
        if (entry.id > after && limit-- > 0)
            sink(historyRow(entry, m_data.steps[static_cast<std::size_t>(entry.step - 1)]));
}

} // namespace support
