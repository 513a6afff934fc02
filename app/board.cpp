#include "app/board.h"

#include <algorithm>

namespace app {

namespace {

constexpr std::int32_t noDay = std::numeric_limits<std::int32_t>::max(); // sorts last

constexpr std::size_t fewLines = 64;

std::int32_t dayOf(const std::optional<model::Date> &date)
{
    return date ? static_cast<std::int32_t>(date->time_since_epoch().count()) : noDay;
}

std::optional<model::Date> dateOf(std::int32_t day)
{
    return day == noDay ? std::nullopt : std::optional(model::Date(std::chrono::days(day)));
}

std::size_t keyOf(std::int32_t order, std::int32_t line)
{
    return static_cast<std::size_t>(order) << 32 | static_cast<std::uint32_t>(line);
}

} // namespace

LineRow rowOf(const BoardLine &line)
{
    return {.order = std::string(line.order),
            .line = line.line,
            .sku = std::string(line.sku),
            .quantity = line.quantity,
            .state = line.state,
            .batch = std::string(line.batch),
            .eta = line.eta,
            .promised = line.promised,
            .needBy = line.needBy,
            .priority = line.priority,
            .customer = std::string(line.customer),
            .pinned = line.pinned};
}

void Board::reserve(const Counts &counts)
{
    const auto lines = static_cast<std::size_t>(counts.lines);
    for (auto *column :
         {&m_order, &m_line, &m_sku, &m_quantity, &m_batch, &m_customer, &m_needBy, &m_promised})
        column->reserve(lines);
    m_state.reserve(lines);
    m_priority.reserve(lines);
    m_pinned.reserve(lines);
    m_lineIndex.reserve(lines);
    m_orders.reserve(static_cast<std::size_t>(counts.orders));
    m_skus.reserve(static_cast<std::size_t>(counts.skus));
    m_skuRows.reserve(static_cast<std::size_t>(counts.skus));
    m_batchRefs.reserve(static_cast<std::size_t>(counts.batches));
    m_batchRows.reserve(static_cast<std::size_t>(counts.batches));
}

std::int32_t Board::skuIndex(std::string_view code)
{
    const auto index = m_skus.add(code);
    if (at(index) == m_skuRows.size()) {
        m_skuRows.emplace_back().sku = code;
        m_skuBatches.emplace_back();
    }
    return index;
}

std::int32_t Board::batchIndex(std::string_view reference)
{
    const auto index = m_batchRefs.add(reference);
    if (at(index) == m_batchRows.size())
        m_batchRows.emplace_back();
    return index;
}

void Board::upsert(const LineRow &row)
{
    const auto order = m_orders.add(row.order);
    const auto number = static_cast<std::int32_t>(row.line);
    const auto known = findLine(row.order, row.line);
    const auto line = known == none ? lineCount() : known;
    if (known == none) {
        for (auto *column :
             {&m_order, &m_line, &m_sku, &m_quantity, &m_batch, &m_customer, &m_needBy, &m_promised})
            column->push_back(0);
        m_state.push_back(LineState::Waiting);
        ++m_inState[static_cast<std::size_t>(LineState::Waiting)];
        m_priority.push_back(0);
        m_pinned.push_back(0);
        m_lineIndex.add(keyOf(order, number), line);
    }
    if (known != none && !keepsItsPlace(line, row))
        m_ordering.rows.clear();
    const auto i = at(line);
    m_order[i] = order;
    m_line[i] = number;
    m_sku[i] = skuIndex(row.sku);
    m_quantity[i] = static_cast<std::int32_t>(row.quantity);
    m_batch[i] = row.batch.empty() ? none : batchIndex(row.batch);
    m_customer[i] = m_customers.add(row.customer);
    m_needBy[i] = dayOf(row.needBy);
    m_promised[i] = dayOf(row.promised);
    --m_inState[static_cast<std::size_t>(m_state[i])];
    ++m_inState[static_cast<std::size_t>(row.state)];
    m_state[i] = row.state;
    m_priority[i] = static_cast<std::int8_t>(row.priority);
    m_pinned[i] = row.pinned ? 1 : 0;
    if (known == none)
        putInPlace(line);
}

bool Board::keepsItsPlace(std::int32_t line, const LineRow &row) const
{
    switch (m_ordering.column) {
    case LineColumn::NeedBy: return m_needBy[at(line)] == dayOf(row.needBy);
    case LineColumn::Quantity: return m_quantity[at(line)] == row.quantity;
    case LineColumn::State: return m_state[at(line)] == row.state;
    case LineColumn::Promised: return m_promised[at(line)] == dayOf(row.promised);
    case LineColumn::OrderLine: return true; // its own name
    case LineColumn::Batch:
    case LineColumn::Sku:
    case LineColumn::Description: return false;
    }
    return false;
}

void Board::putInPlace(std::int32_t line)
{
    auto &rows = m_ordering.rows;
    const auto isOrderedByDay = m_ordering.column == LineColumn::NeedBy && !m_ordering.descending;
    if (!isOrderedByDay || rows.empty() || at(line) != rows.size()) {
        rows.clear();
        return;
    }
    const auto dayOfRow = [this](std::int32_t row) { return m_needBy[at(row)]; };
    rows.insert(std::ranges::upper_bound(rows, m_needBy[at(line)], {}, dayOfRow), line);
}

void Board::upsert(const BatchRow &row)
{
    const auto index = batchIndex(row.batch);
    auto &stored = m_batchRows[at(index)];
    if (stored.sku.empty()) {
        auto &siblings = m_skuBatches[at(skuIndex(row.sku))];
        const auto later = [&](std::int32_t sibling) { return batch(sibling).stored > row.stored; };
        siblings.insert(std::ranges::find_if(siblings, later), index);
        ++m_batchCount;
    }
    stored = row;
}

void Board::upsert(const SkuRow &row)
{
    m_skuRows[at(skuIndex(row.sku))] = row;
}

void Board::upsert(const Changes &changes)
{
    if (changes.lines.size() > fewLines)
        m_ordering.rows.clear(); // sorting once is quicker than putting each in its place
    for (const auto &row : changes.batches)
        upsert(row);
    for (const auto &row : changes.skus)
        upsert(row);
    for (const auto &row : changes.lines)
        upsert(row);
}

std::int32_t Board::findLine(std::string_view order, std::int64_t line) const
{
    const auto orderNumber = m_orders.find(order);
    if (orderNumber == none)
        return none;
    const auto number = static_cast<std::int32_t>(line);
    return m_lineIndex.find(keyOf(orderNumber, number), [&](std::int32_t row) {
        return m_order[at(row)] == orderNumber && m_line[at(row)] == number;
    });
}

std::int32_t Board::findBatch(std::string_view reference) const
{
    const auto index = m_batchRefs.find(reference);
    return index == none || batch(index).sku.empty() ? none : index;
}

BoardLine Board::line(std::int32_t row) const
{
    const auto i = at(row);
    BoardLine line{.order = m_orders.text(m_order[i]),
                   .line = m_line[i],
                   .skuIndex = m_sku[i],
                   .sku = m_skus.text(m_sku[i]),
                   .quantity = m_quantity[i],
                   .state = m_state[i],
                   .batchIndex = m_batch[i],
                   .batch = {},
                   .eta = {},
                   .promised = dateOf(m_promised[i]),
                   .needBy = dateOf(m_needBy[i]),
                   .priority = m_priority[i],
                   .customer = m_customers.text(m_customer[i]),
                   .pinned = m_pinned[i] != 0};
    if (line.batchIndex != none) {
        line.batch = m_batchRefs.text(line.batchIndex);
        line.eta = batch(line.batchIndex).eta;
    }
    return line;
}

std::int64_t Board::piecesOf(std::span<const std::int32_t> lines) const
{
    std::int64_t sum = 0;
    for (const auto line : lines)
        sum += m_quantity[at(line)];
    return sum;
}

std::int64_t Board::ordersAmong(std::span<const std::int32_t> lines) const
{
    std::vector<char> seen(m_orders.size());
    for (const auto line : lines)
        seen[at(m_order[at(line)])] = 1;
    return std::ranges::count(seen, 1);
}

std::int64_t Board::skusAmong(std::span<const std::int32_t> lines) const
{
    std::vector<char> seen(m_skus.size());
    for (const auto line : lines)
        seen[at(m_sku[at(line)])] = 1;
    return std::ranges::count(seen, 1);
}

std::vector<std::int32_t> Board::linesHeldBy(std::int32_t batch) const
{
    std::vector<std::int32_t> rows;
    for (std::size_t i = 0; i < m_batch.size(); ++i) {
        if (m_batch[i] == batch)
            rows.push_back(static_cast<std::int32_t>(i));
    }
    return rows;
}

std::vector<std::int32_t> Board::linesOf(std::int32_t sku) const
{
    std::vector<std::int32_t> rows;
    for (std::size_t i = 0; i < m_sku.size(); ++i) {
        if (m_sku[i] == sku)
            rows.push_back(static_cast<std::int32_t>(i));
    }
    return rows;
}

} // namespace app
