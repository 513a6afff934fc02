#pragma once

#include "app/edges/redis_reply.h"

#include <QByteArray>

#include <memory>
#include <optional>
#include <vector>

struct redisReader;

namespace edges {

using RedisCommand = std::vector<std::string>;

/// The words of a command as a server reads them.
QByteArray encoded(const RedisCommand &command);

/// Takes replies out of what a server sends, wherever its packets end.
class RedisReader
{
public:
    RedisReader();

    void feed(const QByteArray &bytes); // throws std::runtime_error where it is no Redis server that speaks
    std::optional<RedisReply> next();

private:
    std::unique_ptr<redisReader, void (*)(redisReader *)> m_reader;
};

} // namespace edges
