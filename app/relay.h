#pragma once

#include "app/journal.h"
#include "app/publisher.h"

#include <functional>
#include <string_view>

namespace app {

/// After the commit: reads the journal and tells the outside world, in order, at least once. A destination
/// whose delivery fails keeps its cursor, so what was to be delivered waits; the command stands. Book,
/// chapter 11.
class Relay
{
public:
    using Failure = std::function<void(const std::string &destination, std::string_view why)>;

    explicit Relay(Outbox &outbox, Failure onFailure = [](const auto &, auto) { });

    void publishTo(Publisher &publisher); // channel line_allocated
    void notify(Notifications &notifications,
                std::string buyer); // out of stock, one message an SKU and gesture

    void deliver(); // everything that waits, to each destination as far as it gets

private:
    struct Destination
    {
        std::string name;
        std::function<void(const std::vector<JournalEntry> &)> deliver; // the entries of one gesture
    };

    void deliver(const Destination &destination);

    Outbox &m_outbox;
    Failure m_onFailure;
    std::vector<Destination> m_destinations;
};

} // namespace app
