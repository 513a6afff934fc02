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
/// it is promised by Products. As with them, what is decided becomes an event, and only what an event says is
/// done.
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
        Pin pin = {};
        std::optional<LineNumber> splitFrom = {}; // such a line was never asked for by itself
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

    /// The `mention`-th line (from 1) first asked for with this SKU and quantity.
    const Line *asked(const Sku &sku, LineQuantity quantity, std::size_t mention) const;
    /// The line of that number, if there is one; refused if it asks for something else.
    std::expected<const Line *, LineConflict> askedAs(LineNumber number, const Sku &sku,
                                                      LineQuantity quantity) const;

    /// The line so asked for, or a new one.
    Placed place(const Sku &sku, LineQuantity quantity, const Standing &standing, std::size_t mention);
    std::expected<Placed, LineConflict> placeAs(LineNumber number, const Sku &sku, LineQuantity quantity,
                                                const Standing &standing);

    void rename(const Label &customer) { m_customer = customer; } // while it has no lines

    // Of a line there is. What is so already changes nothing.
    void cancel(LineNumber number);
    void changeQuantity(LineNumber number, LineQuantity quantity);
    void changeStanding(LineNumber number, const Standing &standing);
    void pin(LineNumber number, const Pin &pin);

    /// Into parts that make up the line, the first of which it keeps; answers the numbers of the others.
    std::vector<LineNumber> split(LineNumber number, const std::vector<LineQuantity> &parts);

    std::vector<Event> takeEvents() { return std::exchange(m_events, {}); }
    void settle(LineNumber line, std::int64_t stored); // it is saved

    /// Is what the event brought about still so?
    bool isAsLeftBy(const Event &event) const;
    /// Lets happen what the event says; events of products are none of its business.
    void replay(const Event &event);

private:
    std::vector<LineNumber> nextNumbers(std::size_t count) const;
    const Line &add(LineNumber number, const Sku &sku, LineQuantity quantity, const Standing &standing);
    Line &at(LineNumber number) { return m_lines[m_byNumber.at(number)]; }
    template <class Happened> void raise(Happened happened)
    {
        apply(happened);
        ++m_version;
        m_events.emplace_back(std::move(happened));
    }
    void insert(Line line);
    void remove(LineNumber number);
    bool isAsPlaced(const OrderPlaced::Line &placed) const;

    void apply(const OrderPlaced &event);
    void apply(const OrderLinesRemoved &event);
    void apply(const LineSplit &event);
    void apply(const LineMerged &event);
    void apply(const LineQuantityChanged &event);
    void apply(const LineStandingChanged &event);
    void apply(const LineCancelled &event);
    void apply(const LineReinstated &event);
    void apply(const LinePinChanged &event);

    using Content = std::pair<Sku, LineQuantity>;

    OrderId m_id;
    Label m_customer;
    std::int64_t m_version = 0;
    std::vector<Line> m_lines;
    std::map<LineNumber, std::size_t> m_byNumber;
    std::map<Content, std::vector<LineNumber>> m_byContent; // as first asked for, in order of storing
    std::vector<Event> m_events;
};

} // namespace model
