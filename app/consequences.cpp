#include "app/consequences.h"

#include <map>

namespace app {

void addConsequences(QuantityResult &result, std::span<const model::Event> events)
{
    std::map<model::LineId, std::optional<model::BatchRef>> served; // where it went; nothing: short
    for (const auto &event : events) {
        if (const auto *allocated = std::get_if<model::Allocated>(&event))
            served.insert_or_assign(allocated->line.id, allocated->batch);
        else if (const auto *none = std::get_if<model::OutOfStock>(&event))
            served.insert_or_assign(none->line.id, std::nullopt);
    }
    for (const auto &event : events) {
        const auto *lost = std::get_if<model::Deallocated>(&event);
        if (!lost || lost->reason != model::DeallocationReason::Displaced)
            continue;
        const auto fate = served.find(lost->line.id);
        const auto isShort = fate != served.end() && !fate->second;
        auto &list = isShort ? result.shortLines : result.moved;
        list.push_back({lost->line, lost->batch, fate == served.end() ? std::nullopt : fate->second});
    }
}

} // namespace app
