#pragma once

#include <cstdint>
#include <string>
#include <vector>

struct redisReply;

namespace edges {

/// What a Redis server answered.
struct RedisReply
{
    enum class Kind { Nothing, Text, Number, List, Error };

    Kind kind = Kind::Nothing;
    std::string text; // of a text and of an error
    std::int64_t number = 0;
    std::vector<RedisReply> list;

    bool isError() const { return kind == Kind::Error; }

    static RedisReply of(const redisReply &reply);
};

/// Throws what the server said where it refused, be it in the midst of a transaction's answers.
void requireNoError(const RedisReply &reply);

} // namespace edges
