#pragma once

#include "model/order.h"
#include "persistence/raised_events.h"

#include <cstdint>
#include <optional>

namespace persistence {

struct OrderSlot;

/// One entry a line, in the order of placing: the next line of that order which is not stored yet.
using PlacedLines = std::vector<OrderSlot *>;

/// An order at work beside what is stored of it.
struct OrderSlot final : EventSource
{
    explicit OrderSlot(PlacedLines &inOrder)
        : placed(inOrder)
    {
    }
    std::vector<model::Event> takeEvents() override;

    PlacedLines &placed;
    std::optional<model::Order> now; // none: there is no such order
    std::size_t copied = 0; // for Snapshots
    std::optional<std::int64_t> version; // as stored; none: it is not
    std::int64_t key = 0;
    std::vector<std::int64_t> lines; // keys of those that are stored: the first ones of `now`
};

} // namespace persistence
