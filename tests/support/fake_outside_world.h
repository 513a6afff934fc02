#pragma once

#include "app/notifications.h"
#include "app/publisher.h"

#include <set>
#include <utility>

namespace support {

/// Remembers what was announced; fails while it is told to.
class FakePublisher final : public app::Publisher
{
public:
    void publish(std::span<const app::Announcement> announcements) override
    {
        if (isDown)
            throw std::runtime_error("the broker is away");
        for (const auto &[event, lineAllocated] : announcements) {
            events.push_back(event);
            if (lineAllocated)
                published.emplace_back("line_allocated", *lineAllocated);
        }
    }

    bool isDown = false;
    std::vector<app::HistoryRow> events;
    std::vector<std::pair<std::string, std::string>> published; // channel and JSON
};

/// Remembers what people were told; fails while it is told to.
class FakeNotifications final : public app::Notifications
{
public:
    void send(const app::Notice &notice) override
    {
        if (isDown)
            throw std::runtime_error("the mail server is away");
        if (refused.contains(notice.subject))
            throw app::NoticeRefused("550 we do not want it");
        sent.push_back(notice);
    }

    bool isDown = false;
    std::set<std::string> refused; // subjects
    std::vector<app::Notice> sent;
};

} // namespace support
