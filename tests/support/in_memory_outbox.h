#pragma once

#include "app/edges/in_memory_data.h"
#include "app/outbox.h"

#include <set>

namespace support {

using edges::InMemoryData;

/// Both sides of the outbox, over the journal in memory.
class InMemoryOutbox final : public app::Outbox, public app::OutboxView
{
public:
    explicit InMemoryOutbox(const InMemoryData &data)
        : m_data(data)
    {
    }

    void switchOn(const std::string &destination, app::Feed feed) override;
    void advance(const std::string &destination, std::int64_t delivered) override;
    void fail(const std::string &destination, const app::DeliveryFailure &failure) override;
    void setAside(const std::string &destination, const app::SetAside &parcel) override;
    void settle(const std::string &destination, std::int64_t first) override;
    std::int64_t tryAgain(const std::string &destination) override;

    std::vector<app::DestinationRow> destinations() const override;
    std::int64_t cursor(const std::string &destination) const override;
    app::Portion after(const std::string &destination, std::int64_t entry, std::size_t most) const override;
    std::vector<app::SetAside> setAside(const std::string &destination) const override;
    int refusals(const std::string &destination, std::int64_t first) const override;

private:
    app::HistoryRow rowOf(const app::JournalEntry &entry) const;
    app::Portion eventsAfter(std::int64_t id, std::size_t most) const;
    std::set<std::int64_t> stepsToTell(std::int64_t id) const;
    app::Portion shortagesAfter(std::int64_t id) const;
    struct Destination
    {
        app::Feed feed = app::Feed::Events;
        std::int64_t cursor = 0;
        std::vector<app::DeliveryFailure> failures = {};
        std::map<std::int64_t, app::SetAside> setAside = {}; // by first entry
    };
    std::int64_t waiting(const Destination &destination) const;

    const InMemoryData &m_data;
    std::map<std::string, Destination> m_destinations;
};

} // namespace support
