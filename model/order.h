#pragma once

#include "model/events.h"

#include <expected>
#include <map>
#include <utility>

namespace model {

/// Other content stands under the number that was given.
struct LineConflict
{
    OrderLine existing;
    OrderLine given;
};

/// A customer's order: its lines and what was asked of each. An aggregate of its own; the stock that serves
/// it is promised by Products.
class Order
{
public:
    struct Line
    {
        OrderLine line;
        LineQuantity firstQuantity; // as first asked for: a repeated call is known by it
        Standing standing;
        bool cancelled = false;
        std::int64_t stored = 0;
    };

    Order(OrderId id, Label customer);
    Order(OrderId id, Label customer, std::int64_t version, std::vector<Line> lines); // as stored

    const OrderId &id() const { return m_id; }
    const Label &customer() const { return m_customer; }
    std::int64_t version() const { return m_version; }
    const std::vector<Line> &lines() const { return m_lines; } // in order of storing
    const Line *find(LineNumber number) const;

    struct Placed
    {
        const Line &line;
        bool isNew;
    };

    /// The `mention`-th line (from 1) first asked for with this SKU and quantity, or a new one.
    Placed place(const Sku &sku, LineQuantity quantity, const Standing &standing, std::size_t mention);

    /// The line of that number; refused if it asks for something else.
    std::expected<Placed, LineConflict> placeAs(LineNumber number, const Sku &sku, LineQuantity quantity,
                                                const Standing &standing);

    std::vector<Event> takeEvents();
    void settle(std::size_t line, std::int64_t stored) { m_lines.at(line).stored = stored; } // it is saved

private:
    LineNumber nextNumber() const;
    const Line &add(LineNumber number, const Sku &sku, LineQuantity quantity, const Standing &standing);

    OrderId m_id;
    Label m_customer;
    std::int64_t m_version = 0;
    std::vector<Line> m_lines;
    std::map<LineNumber, std::size_t> m_byNumber;
    std::map<std::pair<Sku, LineQuantity>, std::vector<std::size_t>> m_byContent; // as first asked for
    std::vector<OrderPlaced::Line> m_placed;
};

} // namespace model
