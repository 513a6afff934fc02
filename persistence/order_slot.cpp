#include "persistence/order_slot.h"

namespace persistence {

std::vector<model::Event> OrderSlot::takeEvents()
{
    if (!now)
        return {};
    auto events = now->takeEvents();
    for (const auto &event : events)
        if (const auto *order = std::get_if<model::OrderPlaced>(&event))
            placed.insert(placed.end(), order->lines.size(), this);
    return events;
}

} // namespace persistence
