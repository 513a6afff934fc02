#pragma once

#include "app/courier.h"

#include <optional>

namespace app {

/// An event as other services hear of it.
struct Announcement
{
    HistoryRow event;
    std::optional<std::string> lineAllocated; // what the channel line_allocated gets, as JSON
};

/// Tells other services. Throws when it could not; the relay tries again. Book, chapter 11.
class Publisher
{
public:
    virtual ~Publisher() = default;

    virtual void publish(std::span<const Announcement> announcements) = 0; // all or none, in this order
};

/// Announces each event to other services.
class AnnouncingCourier final : public Courier
{
public:
    explicit AnnouncingCourier(Publisher &publisher)
        : m_publisher(publisher)
    {
    }

    void deliver(std::span<const HistoryRow> entries) override;

private:
    Publisher &m_publisher;
};

} // namespace app
