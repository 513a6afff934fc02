#pragma once

#include "app/publisher.h"

#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

namespace support {

/// Remembers what was announced; fails while it is told to.
class FakePublisher final : public app::Publisher
{
public:
    void publish(const std::string &channel, const std::string &json) override
    {
        if (isDown)
            throw std::runtime_error("the broker is away");
        published.emplace_back(channel, json);
    }

    bool isDown = false;
    std::vector<std::pair<std::string, std::string>> published;
};

/// Remembers what people were told; fails while it is told to.
class FakeNotifications final : public app::Notifications
{
public:
    void send(const std::string &destination, const std::string &message) override
    {
        if (isDown)
            throw std::runtime_error("the mail server is away");
        sent.emplace_back(destination, message);
    }

    bool isDown = false;
    std::vector<std::pair<std::string, std::string>> sent;
};

} // namespace support
