#include "app/notifications.h"

#include "app/event_codec.h"
#include "app/words.h"

#include <algorithm>
#include <iterator>

namespace app {

namespace {

struct Shortage
{
    model::Sku sku;
    std::vector<model::OrderLine> lines;
};

std::vector<Shortage> shortagesIn(std::span<const HistoryRow> entries)
{
    std::vector<Shortage> shortages; // in the order they began
    std::unordered_map<model::Sku, std::size_t> places;
    for (const auto &entry : entries) {
        const auto event = decodeEvent(entry.type, entry.payload);
        const auto *none = std::get_if<model::OutOfStock>(&event);
        if (!none)
            continue;
        const auto [place, isNew] = places.emplace(none->line.sku, shortages.size());
        if (isNew)
            shortages.push_back({none->line.sku, {}});
        shortages[place->second].lines.push_back(none->line);
    }
    return shortages;
}

std::string subjectOf(const std::vector<Shortage> &shortages)
{
    const auto &first = shortages.front().sku.text();
    if (shortages.size() == 1)
        return "Out of stock for " + first;
    return "Out of stock: " + first + " and " + grouped(std::ssize(shortages) - 1) + " more";
}

bool isStillToCome(const BatchRow &batch)
{
    return batch.eta && !batch.arrived && batch.quantity > 0;
}

std::string arrivals(std::vector<BatchRow> batches)
{
    std::erase_if(batches, [](const auto &batch) { return !isStillToCome(batch); });
    std::ranges::stable_sort(batches, {}, &BatchRow::eta);
    if (batches.empty())
        return "  Nothing is on its way.\n";
    std::string text;
    for (const auto &batch : batches)
        text += "  Arrives " + model::isoText(*batch.eta) + ": " + batch.batch + ", "
            + grouped(batch.quantity) + " in batch, " + grouped(batch.free()) + " free"
            + (batch.state == BatchState::OnHold ? ", on hold" : "") + '\n';
    return text;
}

std::string bodyOf(const std::vector<Shortage> &shortages, const NotifyingCourier::BatchesOf &batchesOf)
{
    std::string body;
    for (const auto &shortage : shortages) {
        if (!body.empty())
            body += '\n';
        body += "Out of stock for " + shortage.sku.text() + '\n';
        for (const auto &line : shortage.lines)
            body += "  Short: order " + line.id.order.text() + ", line "
                + std::to_string(line.id.number.value()) + ", " + grouped(line.quantity.value())
                + " pieces\n";
        body += arrivals(batchesOf(shortage.sku));
    }
    return body;
}

} // namespace

NotifyingCourier::NotifyingCourier(Notifications &notifications, std::string buyer, BatchesOf batchesOf)
    : m_notifications(notifications)
    , m_buyer(std::move(buyer))
    , m_batchesOf(std::move(batchesOf))
{
}

void NotifyingCourier::deliver(std::span<const HistoryRow> entries)
try {
    const auto shortages = shortagesIn(entries);
    if (shortages.empty())
        return;
    const auto &first = entries.front();
    const auto millis = std::to_string(first.at.time_since_epoch().count());
    m_notifications.send({.to = m_buyer,
                          .subject = subjectOf(shortages),
                          .body = bodyOf(shortages, m_batchesOf),
                          .id = "step-" + std::to_string(first.step) + '.' + millis,
                          .at = first.at});
} catch (const NoticeRefused &refused) {
    throw DeliveryRefused(refused.what(), 0, entries.size());
} catch (const std::invalid_argument &unreadable) { // an entry that is damaged
    throw DeliveryRefused(unreadable.what(), 0, entries.size());
}

} // namespace app
