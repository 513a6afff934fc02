#pragma once

#include "app/edges/redis_address.h"
#include "app/edges/redis_protocol.h"
#include "app/edges/waiting.h"

#include <memory>
#include <span>

class QSslSocket;

namespace edges {

/// One conversation with a Redis server, in a thread that may wait for it. Every trouble is thrown as a
/// std::runtime_error; then the conversation is over, and the next call begins a new one.
class RedisConnection
{
public:
    RedisConnection(RedisAddress address, Waiting &waiting, std::chrono::milliseconds patience);
    ~RedisConnection();
    RedisConnection(const RedisConnection &) = delete;
    RedisConnection &operator=(const RedisConnection &) = delete;

    bool isOpen() const { return m_isReady; }
    void close();

    RedisReply ask(const RedisCommand &command); // an error that the server answers is a reply
    std::vector<RedisReply> askAll(std::span<const RedisCommand> commands); // sent together
    /// What the server sends by itself, or answers late; nothing: the time is up, or it is to end.
    std::optional<RedisReply> hear(std::chrono::milliseconds most);
    void send(const RedisCommand &command); // its reply is heard later

private:
    void open();
    void connectSocket();
    void enter(); // password and database
    std::optional<RedisReply> read(std::chrono::milliseconds most);
    RedisReply expect();
    void waitForSocket(std::chrono::milliseconds most);
    [[noreturn]] void giveUp(const std::string &why);

    RedisAddress m_address;
    Waiting &m_waiting;
    std::chrono::milliseconds m_patience; // for an answer
    std::unique_ptr<QSslSocket> m_socket;
    RedisReader m_reader;
    bool m_isReady = false;
};

} // namespace edges
