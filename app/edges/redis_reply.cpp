#include "app/edges/redis_reply.h"

#include <hiredis/hiredis.h>

#include <algorithm>
#include <stdexcept>

namespace edges {

RedisReply RedisReply::of(const redisReply &reply)
{
    RedisReply value;
    switch (reply.type) {
    case REDIS_REPLY_STRING:
    case REDIS_REPLY_STATUS: value.kind = Kind::Text; break;
    case REDIS_REPLY_ERROR: value.kind = Kind::Error; break;
    case REDIS_REPLY_INTEGER: value.kind = Kind::Number; break;
    case REDIS_REPLY_ARRAY: value.kind = Kind::List; break;
    default: return value;
    }
    if (reply.str)
        value.text.assign(reply.str, reply.len);
    value.number = reply.integer;
    for (std::size_t i = 0; i < reply.elements; ++i)
        value.list.push_back(of(*reply.element[i]));
    return value;
}

void requireNoError(const RedisReply &reply)
{
    if (reply.isError())
        throw std::runtime_error(reply.text);
    std::ranges::for_each(reply.list, requireNoError);
}

} // namespace edges
