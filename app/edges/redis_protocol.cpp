#include "app/edges/redis_protocol.h"

#include <hiredis/hiredis.h>

#include <stdexcept>

namespace edges {

QByteArray encoded(const RedisCommand &command)
{
    std::vector<const char *> words;
    std::vector<std::size_t> lengths;
    for (const auto &word : command) {
        words.push_back(word.data());
        lengths.push_back(word.size());
    }
    char *text = nullptr;
    const auto size
        = redisFormatCommandArgv(&text, static_cast<int>(words.size()), words.data(), lengths.data());
    if (size < 0)
        throw std::bad_alloc();
    const QByteArray bytes(text, size);
    redisFreeCommand(text);
    return bytes;
}

RedisReader::RedisReader()
    : m_reader(redisReaderCreate(), redisReaderFree)
{
}

void RedisReader::feed(const QByteArray &bytes)
{
    if (redisReaderFeed(m_reader.get(), bytes.constData(), static_cast<std::size_t>(bytes.size()))
        != REDIS_OK)
        throw std::runtime_error(m_reader->errstr);
}

std::optional<RedisReply> RedisReader::next()
{
    void *reply = nullptr;
    if (redisReaderGetReply(m_reader.get(), &reply) != REDIS_OK)
        throw std::runtime_error(m_reader->errstr);
    if (!reply)
        return std::nullopt;
    const std::unique_ptr<redisReply, void (*)(void *)> owned(static_cast<redisReply *>(reply),
                                                              freeReplyObject);
    return RedisReply::of(*owned);
}

} // namespace edges
