#include "app/board.h"

#include <algorithm>

namespace app {

namespace {

bool isHere(const BatchRow &batch)
{
    return !batch.eta || batch.arrived;
}

/// No date stands last, whichever way the others run.
struct DateKey
{
    bool isMissing;
    std::int64_t day;

    friend auto operator<=>(const DateKey &, const DateKey &) = default;
};

DateKey keyOf(const std::optional<model::Date> &date, bool descending)
{
    const auto day = date ? date->time_since_epoch().count() : 0;
    return {!date, descending ? -day : day};
}

/// Served lines in a thousand of those wanted.
std::int64_t progressOf(const OrderSummary &order)
{
    return order.wanted() == 0 ? 1000 : order.allocated * std::int64_t(1000) / order.wanted();
}

template <class Key> void sortBy(std::vector<OrderSummary> &orders, Key keyOf)
{
    std::ranges::stable_sort(orders, {}, keyOf);
}

} // namespace

bool OrderSummary::isOf(OrderKind kind) const
{
    switch (kind) {
    case OrderKind::All: return true;
    case OrderKind::Waiting: return waiting > 0;
    case OrderKind::Short: return shortLines > 0;
    case OrderKind::Late: return daysLate > 0;
    case OrderKind::Served: return wanted() > 0 && allocated == wanted();
    }
    return false;
}

std::vector<OrderSummary> Board::summaries() const
{
    std::vector<char> batchIsHere(m_batchRows.size());
    std::ranges::transform(m_batchRows, batchIsHere.begin(), isHere);
    constexpr auto noDay = std::numeric_limits<std::int32_t>::max();
    std::vector<std::int32_t> needBy(m_orders.size(), noDay);
    std::vector<std::int32_t> promised(m_orders.size(), -noDay);
    std::vector<OrderSummary> orders(m_orders.size());
    for (std::size_t i = 0; i < m_line.size(); ++i) {
        const auto at = Board::at(m_order[i]);
        auto &order = orders[at];
        if (order.lines++ == 0 || m_line[i] == 1)
            order.customer = m_customer[i];
        if (m_state[i] == LineState::Cancelled) {
            ++order.cancelled;
            continue;
        }
        order.pieces += m_quantity[i];
        needBy[at] = std::min(needBy[at], m_needBy[i]);
        switch (m_state[i]) {
        case LineState::Waiting: ++order.waiting; break;
        case LineState::Short:
            ++order.shortLines;
            order.shortPieces += m_quantity[i];
            break;
        case LineState::Allocated:
            ++order.allocated;
            (m_batch[i] != none && batchIsHere[Board::at(m_batch[i])] ? order.here : order.incoming)
                += m_quantity[i];
            if (m_promised[i] != noDay) {
                promised[at] = std::max(promised[at], m_promised[i]);
                if (m_needBy[i] != noDay)
                    order.daysLate = std::max(order.daysLate, m_promised[i] - m_needBy[i]);
            }
            break;
        case LineState::Cancelled: break;
        }
    }
    for (std::size_t i = 0; i < orders.size(); ++i) {
        orders[i].order = static_cast<std::int32_t>(i);
        if (needBy[i] != noDay)
            orders[i].needBy = model::Date(std::chrono::days(needBy[i]));
        if (promised[i] != -noDay)
            orders[i].promised = model::Date(std::chrono::days(promised[i]));
    }
    return orders;
}

OrderMatches Board::orders(const OrderQuery &query) const
{
    std::vector<char> wanted(m_orders.size());
    const auto lines = linesWith(query.text);
    for (std::size_t i = 0; i < lines.size(); ++i)
        wanted[at(m_order[i])] |= lines[i];
    OrderMatches matches;
    for (const auto &order : summaries()) {
        if (!wanted[at(order.order)])
            continue;
        for (const auto kind :
             {OrderKind::All, OrderKind::Waiting, OrderKind::Short, OrderKind::Late, OrderKind::Served})
            matches.ofKind[static_cast<std::size_t>(kind)] += order.isOf(kind) ? 1 : 0;
        if (!order.isOf(query.kind))
            continue;
        matches.lines += order.lines;
        matches.orders.push_back(order);
    }
    const auto sign = query.descending ? -1 : 1;
    const auto byName = query.sort == OrderColumn::Order ? sign : 1;
    sortBy(matches.orders,
           [&, &ranks = m_orders.ranks()](const OrderSummary &o) { return byName * ranks[at(o.order)]; });
    switch (query.sort) {
    case OrderColumn::Order: break;
    case OrderColumn::Customer:
        sortBy(matches.orders, [&, &ranks = m_customers.ranks()](const OrderSummary &o) {
            return sign * ranks[at(o.customer)];
        });
        break;
    case OrderColumn::Served:
        sortBy(matches.orders, [&](const OrderSummary &o) { return sign * progressOf(o); });
        break;
    case OrderColumn::Allocated:
        sortBy(matches.orders, [&](const OrderSummary &o) { return sign * o.allocated; });
        break;
    case OrderColumn::Pieces:
        sortBy(matches.orders, [&](const OrderSummary &o) { return sign * o.pieces; });
        break;
    case OrderColumn::NeedBy:
        sortBy(matches.orders, [&](const OrderSummary &o) { return keyOf(o.needBy, query.descending); });
        break;
    case OrderColumn::Promised:
        sortBy(matches.orders, [&](const OrderSummary &o) { return keyOf(o.promised, query.descending); });
        break;
    }
    return matches;
}

std::vector<std::int32_t> Board::linesOfOrder(std::int32_t order) const
{
    std::vector<std::int32_t> rows;
    for (std::size_t i = 0; i < m_order.size(); ++i) {
        if (m_order[i] == order)
            rows.push_back(static_cast<std::int32_t>(i));
    }
    std::ranges::sort(rows, {}, [this](std::int32_t row) { return m_line[at(row)]; });
    return rows;
}

std::vector<std::int32_t> Board::linesOfOrders(std::span<const std::int32_t> orders) const
{
    std::vector<std::int32_t> rows;
    if (orders.empty())
        return rows;
    std::vector<char> isMeant(m_orders.size());
    for (const auto order : orders)
        isMeant[at(order)] = 1;
    for (std::size_t i = 0; i < m_order.size(); ++i) {
        if (isMeant[at(m_order[i])])
            rows.push_back(static_cast<std::int32_t>(i));
    }
    return rows;
}

} // namespace app
