#include "persistence/order_slot.h"

namespace persistence {

const model::Order::Line *PlacedLine::line() const
{
    const auto *line = slot->now ? slot->now->find(number) : nullptr;
    return line && line->stored == 0 ? line : nullptr;
}

std::vector<model::Event> OrderSlot::takeEvents()
{
    if (!now)
        return {};
    auto events = now->takeEvents();
    const auto add = [this](const std::vector<model::OrderPlaced::Line> &fresh) {
        for (const auto &line : fresh)
            if (line.stored == 0)
                placed.push_back({this, line.line.id.number});
    };
    for (const auto &event : events) {
        if (const auto *order = std::get_if<model::OrderPlaced>(&event))
            add(order->lines);
        else if (const auto *split = std::get_if<model::LineSplit>(&event))
            add(split->parts);
    }
    return events;
}

OrderSlot::StoredLine storedLine(std::int64_t key, const model::Order::Line &line)
{
    return {key, line.line.quantity, line.standing, line.cancelled, line.pin};
}

bool isAsStored(const model::Order::Line &now, const OrderSlot::StoredLine &stored)
{
    return now.standing == stored.standing && now.cancelled == stored.cancelled && now.pin == stored.pin;
}

} // namespace persistence
