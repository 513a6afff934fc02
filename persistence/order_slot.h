#pragma once

#include "model/order.h"
#include "persistence/raised_events.h"

#include <cstdint>
#include <optional>

namespace persistence {

struct OrderSlot;

/// A line that was asked for and is not stored yet, in the order of placing.
struct PlacedLine
{
    OrderSlot *slot;
    model::LineNumber number;

    const model::Order::Line *line() const; // nullptr: it is gone again, or stored
};
using PlacedLines = std::vector<PlacedLine>;

/// An order at work beside what is stored of it, so that the difference alone is written.
struct OrderSlot final : EventSource
{
    struct StoredLine
    {
        std::int64_t key;
        model::LineQuantity quantity;
        model::Standing standing;
        bool cancelled;
        model::Pin pin;
    };

    explicit OrderSlot(PlacedLines &inOrder)
        : placed(inOrder)
    {
    }
    std::vector<model::Event> takeEvents() override;

    PlacedLines &placed;
    std::optional<model::Order> now; // none: there is no such order
    std::size_t copied = 0; // for Snapshots
    bool isTouched = false; // handed out since the last write
    std::optional<std::int64_t> version; // as stored; none: it is not
    std::int64_t key = 0;
    std::vector<StoredLine> lines; // by key
};

OrderSlot::StoredLine storedLine(std::int64_t key, const model::Order::Line &line);
bool isAsStored(const model::Order::Line &now, const OrderSlot::StoredLine &stored); // but for the quantity

} // namespace persistence
