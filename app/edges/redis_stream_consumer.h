#pragma once

#include "app/edges/redis_inbox.h"

namespace edges {

/// Does what stands in the stream `stockroom:commands`, each command once however often it is delivered:
/// also what was sent while nobody listened, and what another consumer took and left undone.
class RedisStreamConsumer
{
public:
    struct Pace
    {
        std::chrono::milliseconds wait{5000}; // for new entries, before it looks after old ones
        std::chrono::milliseconds leftBehind{60'000}; // then an entry of another consumer is taken over
        std::chrono::milliseconds patience{10'000}; // for an answer
    };

    RedisStreamConsumer(const RedisAddress &address, Waiting &waiting, std::string name, RedisInbox inbox,
                        Pace pace);

    void run(); // until it is to end, or something is wrong, which it throws

private:
    void makeGroup();
    void handleOwn(); // taken before and not finished
    void takeOver();
    void handleNew();
    std::size_t handle(const RedisReply &entries);
    void handleEntry(const std::string &entry, const RedisReply &fields);
    RedisReply ask(const RedisCommand &command); // an error is thrown

    RedisConnection m_connection;
    Waiting &m_waiting;
    std::string m_name;
    RedisInbox m_inbox;
    Pace m_pace;
};

} // namespace edges
