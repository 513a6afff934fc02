#include "model/order.h"

#include <numeric>

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
        const auto &line = m_lines[i];
        m_byNumber.emplace(line.line.id.number, i);
        if (!line.splitFrom)
            m_byContent[{line.line.sku, line.firstQuantity}].push_back(line.line.id.number);
    }
}

const Order::Line *Order::find(LineNumber number) const
{
    const auto found = m_byNumber.find(number);
    return found == m_byNumber.end() ? nullptr : &m_lines[found->second];
}

const Order::Line *Order::asked(const Sku &sku, LineQuantity quantity, std::size_t mention) const
{
    const auto same = m_byContent.find({sku, quantity});
    return same != m_byContent.end() && mention <= same->second.size() ? find(same->second[mention - 1])
                                                                       : nullptr;
}

Order::Placed Order::place(const Sku &sku, LineQuantity quantity, const Standing &standing,
                           std::size_t mention)
{
    if (const auto *line = asked(sku, quantity, mention))
        return {*line, false};
    return {add(nextNumbers(1).front(), sku, quantity, standing), true};
}

std::expected<const Order::Line *, LineConflict> Order::askedAs(LineNumber number, const Sku &sku,
                                                                LineQuantity quantity) const
{
    const auto *line = find(number);
    if (line
        && (line->line.sku != sku || (line->firstQuantity != quantity && line->line.quantity != quantity)))
        return std::unexpected(LineConflict{line->line, {{m_id, number}, sku, quantity}});
    return line;
}

std::expected<Order::Placed, LineConflict> Order::placeAs(LineNumber number, const Sku &sku,
                                                          LineQuantity quantity, const Standing &standing)
{
    const auto line = askedAs(number, sku, quantity);
    if (!line)
        return std::unexpected(line.error());
    return *line ? Placed{**line, false} : Placed{add(number, sku, quantity, standing), true};
}

std::vector<LineNumber> Order::nextNumbers(std::size_t count) const
{
    std::vector<LineNumber> numbers;
    auto last = m_byNumber.empty() ? 0 : m_byNumber.rbegin()->first.value();
    auto gap = m_byNumber.begin(); // where the highest number is taken: the first that are free
    for (std::int64_t free = 1; numbers.size() < count;) {
        if (const auto next = LineNumber::of(last + 1)) {
            numbers.push_back(*next);
            ++last;
            continue;
        }
        for (; gap != m_byNumber.end() && gap->first.value() == free; ++gap)
            ++free;
        numbers.push_back(LineNumber::of(free++).value());
    }
    return numbers;
}

const Order::Line &Order::add(LineNumber number, const Sku &sku, LineQuantity quantity,
                              const Standing &standing)
{
    const OrderPlaced::Line placed{{{m_id, number}, sku, quantity}, standing, 0};
    auto *before = m_events.empty() ? nullptr : std::get_if<OrderPlaced>(&m_events.back());
    if (!before) {
        raise(OrderPlaced{m_id, m_customer, {placed}});
    } else { // lines placed together are one event
        apply(OrderPlaced{m_id, m_customer, {placed}});
        ++m_version;
        before->lines.push_back(placed);
    }
    return m_lines.back();
}

void Order::cancel(LineNumber number)
{
    if (!at(number).cancelled)
        raise(LineCancelled{at(number).line});
}

void Order::changeQuantity(LineNumber number, LineQuantity quantity)
{
    auto line = at(number).line;
    const auto was = std::exchange(line.quantity, quantity);
    if (was != quantity)
        raise(LineQuantityChanged{line, was});
}

void Order::changeStanding(LineNumber number, const Standing &standing)
{
    const auto &line = at(number);
    if (line.standing != standing)
        raise(LineStandingChanged{line.line, line.standing, standing});
}

void Order::pin(LineNumber number, const Pin &pin)
{
    const auto &line = at(number);
    if (line.pin != pin)
        raise(LinePinChanged{line.line, line.pin, pin});
}

std::vector<LineNumber> Order::split(LineNumber number, const std::vector<LineQuantity> &parts)
{
    const auto whole = at(number);
    auto numbers = nextNumbers(parts.size() - 1);
    LineSplit split{whole.line, parts.front(), {}};
    for (std::size_t part = 1; part < parts.size(); ++part)
        split.parts.push_back({{{m_id, numbers[part - 1]}, whole.line.sku, parts[part]}, whole.standing, 0});
    raise(std::move(split));
    return numbers;
}

void Order::settle(LineNumber number, std::int64_t stored)
{
    at(number).stored = stored;
}

} // namespace model
