#pragma once

#include "app/edges/redis_connection.h"
#include "app/publisher.h"

namespace edges {

/// Announces on the channel `line_allocated`, and every event in the stream `stockroom:events`. What is
/// published together arrives together or not at all.
class RedisPublisher final : public app::Publisher
{
public:
    RedisPublisher(const RedisAddress &address, Waiting &waiting, std::chrono::milliseconds patience);

    void publish(std::span<const app::Announcement> announcements) override;

private:
    RedisConnection m_connection;
};

} // namespace edges
