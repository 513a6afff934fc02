#include "model/order.h"

namespace model {

Order::Order(OrderId id, Label customer)
    : m_id(std::move(id))
    , m_customer(std::move(customer))
{
}

Order::Order(OrderId id, Label customer, std::int64_t version, std::vector<Line> lines)
    : m_id(std::move(id))
    , m_customer(std::move(customer))
    , m_version(version)
    , m_lines(std::move(lines))
{
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        m_byNumber.emplace(m_lines[i].line.id.number, i);
        m_byContent[{m_lines[i].line.sku, m_lines[i].firstQuantity}].push_back(i);
    }
}

const Order::Line *Order::find(LineNumber number) const
{
    const auto found = m_byNumber.find(number);
    return found == m_byNumber.end() ? nullptr : &m_lines[found->second];
}

Order::Placed Order::place(const Sku &sku, LineQuantity quantity, const Standing &standing,
                           std::size_t mention)
{
    const auto same = m_byContent.find({sku, quantity});
    if (same != m_byContent.end() && mention <= same->second.size())
        return {m_lines[same->second[mention - 1]], false};
    return {add(nextNumber(), sku, quantity, standing), true};
}

std::expected<Order::Placed, LineConflict> Order::placeAs(LineNumber number, const Sku &sku,
                                                          LineQuantity quantity, const Standing &standing)
{
    if (const auto *line = find(number)) {
        if (line->line.sku == sku && (line->firstQuantity == quantity || line->line.quantity == quantity))
            return Placed{*line, false};
        return std::unexpected(LineConflict{line->line, {{m_id, number}, sku, quantity}});
    }
    return Placed{add(number, sku, quantity, standing), true};
}

LineNumber Order::nextNumber() const
{
    const auto last = m_byNumber.empty() ? 0 : m_byNumber.rbegin()->first.value();
    if (const auto next = LineNumber::of(last + 1))
        return *next;
    std::int64_t gap = 1; // the highest number is taken: the first that is free
    for (const auto &[number, index] : m_byNumber)
        gap += number.value() == gap ? 1 : 0;
    return LineNumber::of(gap).value();
}

const Order::Line &Order::add(LineNumber number, const Sku &sku, LineQuantity quantity,
                              const Standing &standing)
{
    const auto index = m_lines.size();
    m_lines.push_back({{{m_id, number}, sku, quantity}, quantity, standing, false, 0});
    m_byNumber.emplace(number, index);
    m_byContent[{sku, quantity}].push_back(index);
    m_placed.push_back({m_lines.back().line, standing});
    ++m_version;
    return m_lines.back();
}

std::vector<Event> Order::takeEvents()
{
    if (m_placed.empty())
        return {};
    return {OrderPlaced{m_id, m_customer, std::exchange(m_placed, {})}};
}

} // namespace model
