#include "app/relay.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <exception>
#include <set>

namespace app {

namespace {

constexpr std::size_t atOnce = 500; // entries read from the journal

std::string announcement(const model::Allocated &allocated)
{
    return nlohmann::ordered_json{{"orderid", allocated.line.id.order.text()},
                                  {"sku", allocated.line.sku.text()},
                                  {"qty", allocated.line.quantity.value()},
                                  {"batchref", allocated.batch.text()}}
        .dump();
}

} // namespace

Relay::Relay(Outbox &outbox, Failure onFailure)
    : m_outbox(outbox)
    , m_onFailure(std::move(onFailure))
{
}

void Relay::publishTo(Publisher &publisher)
{
    m_destinations.push_back({"redis", [&publisher](const std::vector<JournalEntry> &entries) {
                                  for (const auto &entry : entries)
                                      if (const auto *allocated = std::get_if<model::Allocated>(&entry.event))
                                          publisher.publish("line_allocated", announcement(*allocated));
                              }});
    m_outbox.switchOn("redis");
}

void Relay::notify(Notifications &notifications, std::string buyer)
{
    m_destinations.push_back(
        {"mail", [&notifications, buyer = std::move(buyer)](const std::vector<JournalEntry> &entries) {
             std::set<model::Sku> told;
             for (const auto &entry : entries)
                 if (const auto *none = std::get_if<model::OutOfStock>(&entry.event))
                     if (told.insert(none->line.sku).second)
                         notifications.send(buyer, "Out of stock for " + none->line.sku.text());
         }});
    m_outbox.switchOn("mail");
}

void Relay::deliver()
{
    for (const auto &destination : m_destinations)
        deliver(destination);
}

void Relay::deliver(const Destination &destination)
try {
    for (;;) {
        const auto entries = m_outbox.after(m_outbox.cursor(destination.name), atOnce);
        if (entries.empty())
            return;
        for (auto first = entries.begin(); first != entries.end();) {
            const auto last
                = std::find_if(first, entries.end(), [&](const auto &e) { return e.step != first->step; });
            destination.deliver({first, last});
            m_outbox.advance(destination.name, std::prev(last)->id);
            first = last;
        }
    }
} catch (const std::exception &failure) {
    m_onFailure(destination.name, failure.what());
}

} // namespace app
