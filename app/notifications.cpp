#include "app/notifications.h"

#include "app/event_codec.h"
#include "app/words.h"

#include <algorithm>
#include <iterator>
#include <ranges>

namespace app {

namespace {

constexpr std::size_t linesNamed = 100; // of an SKU; the outbox tells one more

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

/// The SKUs that have no short line any more, in the order of their entries.
std::vector<model::Sku> recoveriesIn(std::span<const HistoryRow> entries)
{
    std::vector<model::Sku> skus;
    for (const auto &entry : entries) {
        const auto event = decodeEvent(entry.type, entry.payload);
        if (const auto *allocated = std::get_if<model::Allocated>(&event))
            skus.push_back(allocated->line.sku);
        else if (const auto *lifted = std::get_if<model::ShortageLifted>(&event))
            skus.push_back(lifted->line.sku);
    }
    return skus;
}

std::string subjectOf(const std::vector<Shortage> &shortages)
{
    const auto &first = shortages.front().sku.text();
    if (shortages.size() == 1)
        return "Out of stock for " + first;
    return "Out of stock: " + first + " and " + grouped(std::ssize(shortages) - 1) + " more";
}

std::string subjectOf(const std::vector<model::Sku> &recovered)
{
    const auto more = recovered.size() - 1;
    return "No longer out of stock: " + recovered.front().text()
        + (more == 0 ? "" : " and " + grouped(static_cast<std::int64_t>(more)) + " more");
}

bool isStillToCome(const BatchRow &batch)
{
    return !batch.isHere() && batch.quantity > 0;
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
        for (const auto &line : shortage.lines | std::views::take(linesNamed))
            body += "  Short: order " + line.id.order.text() + ", line "
                + std::to_string(line.id.number.value()) + ", " + grouped(line.quantity.value())
                + " pieces\n";
        if (shortage.lines.size() > linesNamed)
            body += "  And more short lines.\n";
        body += arrivals(batchesOf(shortage.sku));
    }
    return body;
}

std::string bodyOf(const std::vector<model::Sku> &recovered)
{
    std::string body;
    for (const auto &sku : recovered)
        body += "No longer out of stock: " + sku.text() + '\n';
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
    const auto recovered = recoveriesIn(entries);
    if (shortages.empty() && recovered.empty())
        return;
    const auto &first = entries.front();
    const auto millis = std::to_string(first.at.time_since_epoch().count());
    m_notifications.send({.to = m_buyer,
                          .subject = shortages.empty() ? subjectOf(recovered) : subjectOf(shortages),
                          .body = bodyOf(shortages, m_batchesOf)
                              + (shortages.empty() || recovered.empty() ? "" : "\n") + bodyOf(recovered),
                          .id = "step-" + std::to_string(first.step) + '.' + millis,
                          .at = first.at});
} catch (const NoticeRefused &refused) {
    throw DeliveryRefused(refused.what(), 0, entries.size());
} catch (const std::invalid_argument &unreadable) { // an entry that is damaged
    throw DeliveryRefused(unreadable.what(), 0, entries.size());
}

} // namespace app
