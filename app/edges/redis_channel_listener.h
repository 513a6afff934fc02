#pragma once

#include "app/edges/redis_inbox.h"

namespace edges {

/// Does what is published on the channels `change_batch_quantity` and `allocate`. A channel has no memory:
/// what is published while nobody listens is lost.
class RedisChannelListener
{
public:
    RedisChannelListener(const RedisAddress &address, Waiting &waiting, RedisInbox inbox,
                         std::chrono::milliseconds patience);

    void run(); // until it is to end, or something is wrong, which it throws

private:
    void subscribe();
    void handle(const RedisReply &heard);
    void setAside(const Message &message, const std::string &why);

    RedisConnection m_connection;
    RedisConnection m_aside; // who listens may not speak
    Waiting &m_waiting;
    RedisInbox m_inbox;
    std::chrono::milliseconds m_patience; // for an answer
};

} // namespace edges
