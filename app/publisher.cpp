#include "app/publisher.h"

#include "app/event_codec.h"

#include <nlohmann/json.hpp>

namespace app {

namespace {

std::optional<std::string> lineAllocated(const HistoryRow &entry)
{
    const auto event = decodeEvent(entry.type, entry.payload); // what nobody can read is not passed on
    const auto *allocated = std::get_if<model::Allocated>(&event);
    if (!allocated)
        return std::nullopt;
    return nlohmann::ordered_json{{"orderid", allocated->line.id.order.text()},
                                  {"sku", allocated->line.sku.text()},
                                  {"qty", allocated->line.quantity.value()},
                                  {"batchref", allocated->batch.text()}}
        .dump();
}

} // namespace

void AnnouncingCourier::deliver(std::span<const HistoryRow> entries)
{
    std::vector<Announcement> announcements;
    announcements.reserve(entries.size());
    std::optional<std::string> unreadable;
    for (const auto &entry : entries) {
        try {
            announcements.push_back({entry, lineAllocated(entry)});
        } catch (const std::exception &failure) {
            unreadable = failure.what();
            break;
        }
    }
    if (!announcements.empty())
        m_publisher.publish(announcements);
    if (unreadable)
        throw DeliveryRefused(*unreadable, announcements.size(), 1);
}

} // namespace app
