#include "model/order.h"

#include <algorithm>

namespace model {

// What each event does to an order, and whether it is still as an event left it.

void Order::insert(Line line)
{
    const auto number = line.line.id.number;
    if (!line.splitFrom) {
        auto &same = m_byContent[{line.line.sku, line.firstQuantity}];
        same.push_back(number);
    }
    const auto isBefore
        = [](const Line &a, std::int64_t stored) { return a.stored != 0 && a.stored < stored; };
    const auto place = line.stored == 0
        ? m_lines.end()
        : std::lower_bound(m_lines.begin(), m_lines.end(), line.stored, isBefore);
    const auto index = static_cast<std::size_t>(place - m_lines.begin());
    m_lines.insert(place, std::move(line));
    for (auto at = index; at < m_lines.size(); ++at)
        m_byNumber.insert_or_assign(m_lines[at].line.id.number, at);
    if (index + 1 == m_lines.size())
        return;
    for (auto &[content, numbers] : m_byContent) // it came back into its old place
        std::ranges::sort(numbers, {}, [this](LineNumber n) { return m_byNumber.at(n); });
}

void Order::remove(LineNumber number)
{
    const auto index = m_byNumber.at(number);
    const auto &line = m_lines[index];
    const auto same = m_byContent.find({line.line.sku, line.firstQuantity});
    if (same != m_byContent.end()) {
        std::erase(same->second, number);
        if (same->second.empty())
            m_byContent.erase(same);
    }
    m_byNumber.erase(number);
    m_lines.erase(m_lines.begin() + static_cast<std::ptrdiff_t>(index));
    for (auto at = index; at < m_lines.size(); ++at)
        m_byNumber.insert_or_assign(m_lines[at].line.id.number, at);
}

void Order::apply(const OrderPlaced &event)
{
    if (m_lines.empty())
        m_customer = event.customer;
    for (const auto &[line, standing, stored] : event.lines)
        insert({.line = line, .firstQuantity = line.quantity, .standing = standing, .stored = stored});
}

void Order::apply(const OrderLinesRemoved &event)
{
    for (auto placed = event.lines.rbegin(); placed != event.lines.rend(); ++placed)
        remove(placed->line.id.number);
}

void Order::apply(const LineSplit &event)
{
    at(event.line.id.number).line.quantity = event.kept;
    for (const auto &[line, standing, stored] : event.parts)
        insert({.line = line,
                .firstQuantity = line.quantity,
                .standing = standing,
                .stored = stored,
                .splitFrom = event.line.id.number});
}

void Order::apply(const LineMerged &event)
{
    for (auto part = event.parts.rbegin(); part != event.parts.rend(); ++part)
        remove(part->line.id.number);
    at(event.line.id.number).line.quantity = event.line.quantity;
}

void Order::apply(const LineQuantityChanged &event)
{
    at(event.line.id.number).line.quantity = event.line.quantity;
}

void Order::apply(const LineStandingChanged &event)
{
    at(event.line.id.number).standing = event.standing;
}

void Order::apply(const LineCancelled &event)
{
    at(event.line.id.number).cancelled = true;
}

void Order::apply(const LineReinstated &event)
{
    at(event.line.id.number).cancelled = false;
}

void Order::apply(const LinePinChanged &event)
{
    at(event.line.id.number).pin = event.pin;
}

bool Order::isAsPlaced(const OrderPlaced::Line &placed) const
{
    const auto *line = find(placed.line.id.number);
    return line && line->line == placed.line && line->standing == placed.standing && !line->cancelled
        && line->pin == Pin{};
}

bool Order::isAsLeftBy(const Event &event) const
{
    const auto isThere = [this](const OrderLine &line, const auto &holds) {
        const auto *found = find(line.id.number);
        return found && holds(*found);
    };
    const auto areThere = [this](const auto &lines) {
        return std::ranges::all_of(lines, [this](const auto &placed) { return isAsPlaced(placed); });
    };
    const auto areGone = [this](const auto &lines) {
        return std::ranges::none_of(lines, [this](const auto &p) { return find(p.line.id.number); });
    };
    if (const auto *e = std::get_if<OrderPlaced>(&event))
        return areThere(e->lines);
    if (const auto *e = std::get_if<OrderLinesRemoved>(&event))
        return areGone(e->lines);
    if (const auto *e = std::get_if<LineSplit>(&event))
        return areThere(e->parts)
            && isThere(e->line, [&](const Line &line) { return line.line.quantity == e->kept; });
    if (const auto *e = std::get_if<LineMerged>(&event))
        return areGone(e->parts) && isThere(e->line, [&](const Line &line) { return line.line == e->line; });
    if (const auto *e = std::get_if<LineQuantityChanged>(&event))
        return isThere(e->line, [&](const Line &line) { return line.line == e->line; });
    if (const auto *e = std::get_if<LineStandingChanged>(&event))
        return isThere(e->line, [&](const Line &line) { return line.standing == e->standing; });
    if (const auto *e = std::get_if<LineCancelled>(&event))
        return isThere(e->line, [](const Line &line) { return line.cancelled; });
    if (const auto *e = std::get_if<LineReinstated>(&event))
        return isThere(e->line, [](const Line &line) { return !line.cancelled; });
    if (const auto *e = std::get_if<LinePinChanged>(&event))
        return isThere(e->line, [&](const Line &line) { return line.pin == e->pin; });
    return true;
}

void Order::replay(const Event &event)
{
    std::visit(
        [this](const auto &e) {
            if constexpr (requires { apply(e); })
                raise(e);
        },
        event);
}

} // namespace model
