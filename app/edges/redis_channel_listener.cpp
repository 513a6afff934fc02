#include "app/edges/redis_channel_listener.h"

#include <stdexcept>

namespace edges {

namespace {

constexpr auto silence = std::chrono::seconds(15); // then it asks whether the server is there

} // namespace

RedisChannelListener::RedisChannelListener(const RedisAddress &address, Waiting &waiting, RedisInbox inbox,
                                           std::chrono::milliseconds patience)
    : m_connection(address, waiting, patience)
    , m_aside(address, waiting, patience)
    , m_waiting(waiting)
    , m_inbox(std::move(inbox))
    , m_patience(patience)
{
}

void RedisChannelListener::run()
try {
    subscribe();
    while (!m_waiting.isEnding()) {
        auto heard = m_connection.hear(silence);
        if (!heard && !m_waiting.isEnding()) {
            m_connection.send({"PING"});
            heard = m_connection.hear(m_patience);
            if (!heard)
                throw std::runtime_error("no answer in time");
        }
        if (heard)
            handle(*heard);
    }
    m_connection.close();
} catch (const std::exception &) {
    m_connection.close();
    m_aside.close();
    if (!m_waiting.isEnding())
        throw;
}

void RedisChannelListener::subscribe()
{
    m_connection.send({"SUBSCRIBE", "change_batch_quantity", "allocate"});
    for (int channels = 0; channels < 2; ++channels) {
        const auto reply = m_connection.hear(m_patience);
        if (!reply || reply->isError())
            throw std::runtime_error(reply ? reply->text : "no answer in time");
    }
}

void RedisChannelListener::handle(const RedisReply &heard)
{
    if (heard.list.size() != 3 || heard.list[0].text != "message")
        return;
    const Message message{heard.list[1].text, heard.list[1].text, heard.list[2].text, std::nullopt};
    std::optional<std::string> why;
    try {
        why = m_inbox.handle(message);
    } catch (const std::exception &failure) { // it will not come again, so it is kept
        why = failure.what();
    }
    if (why)
        setAside(message, *why);
}

void RedisChannelListener::setAside(const Message &message, const std::string &why)
{
    if (const auto reply = m_aside.ask(RedisInbox::deadLetter(message, why)); reply.isError())
        throw std::runtime_error(reply.text);
}

} // namespace edges
