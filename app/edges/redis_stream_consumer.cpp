#include "app/edges/redis_stream_consumer.h"

#include <stdexcept>

namespace edges {

namespace {

const std::string stream = "stockroom:commands";
const std::string group = "stockroom";
const std::string atOnce = "100"; // entries

std::string milliseconds(std::chrono::milliseconds time)
{
    return std::to_string(time.count());
}

Message messageOf(const std::string &entry, const RedisReply &fields)
{
    Message message{.source = stream, .type = {}, .payload = {}, .id = entry};
    for (std::size_t i = 0; i + 1 < fields.list.size(); i += 2) {
        const auto &name = fields.list[i].text;
        const auto &value = fields.list[i + 1].text;
        if (name == "type")
            message.type = value;
        else if (name == "payload")
            message.payload = value;
        else if (name == "id")
            message.id = value;
    }
    return message;
}

const RedisReply &entriesIn(const RedisReply &answer) // to XREADGROUP
{
    static const RedisReply none;
    const auto isEmpty = answer.list.empty() || answer.list.front().list.size() < 2;
    return isEmpty ? none : answer.list.front().list[1];
}

} // namespace

RedisStreamConsumer::RedisStreamConsumer(const RedisAddress &address, Waiting &waiting, std::string name,
                                         RedisInbox inbox, Pace pace)
    : m_connection(address, waiting, pace.wait + pace.patience)
    , m_waiting(waiting)
    , m_name(std::move(name))
    , m_inbox(std::move(inbox))
    , m_pace(pace)
{
}

void RedisStreamConsumer::run()
try {
    makeGroup();
    handleOwn();
    while (!m_waiting.isEnding()) {
        takeOver();
        handleNew();
    }
    m_connection.close();
} catch (const std::exception &) {
    m_connection.close();
    if (!m_waiting.isEnding())
        throw;
}

RedisReply RedisStreamConsumer::ask(const RedisCommand &command)
{
    auto reply = m_connection.ask(command);
    if (reply.isError())
        throw std::runtime_error(reply.text);
    return reply;
}

void RedisStreamConsumer::makeGroup()
{
    const auto made = m_connection.ask({"XGROUP", "CREATE", stream, group, "0", "MKSTREAM"});
    if (made.isError() && !made.text.starts_with("BUSYGROUP"))
        throw std::runtime_error(made.text);
}

void RedisStreamConsumer::handleOwn()
{
    std::string after = "0";
    while (!m_waiting.isEnding()) {
        const auto answer
            = ask({"XREADGROUP", "GROUP", group, m_name, "COUNT", atOnce, "STREAMS", stream, after});
        const auto &entries = entriesIn(answer);
        if (handle(entries) == 0)
            return;
        after = entries.list.back().list.front().text;
    }
}

void RedisStreamConsumer::takeOver()
{
    std::string after = "0-0";
    do {
        const auto answer = ask(
            {"XAUTOCLAIM", stream, group, m_name, milliseconds(m_pace.leftBehind), after, "COUNT", atOnce});
        if (answer.list.size() < 2)
            return;
        handle(answer.list[1]);
        after = answer.list[0].text;
    } while (after != "0-0" && !m_waiting.isEnding());
}

void RedisStreamConsumer::handleNew()
{
    handle(entriesIn(ask({"XREADGROUP", "GROUP", group, m_name, "COUNT", atOnce, "BLOCK",
                          milliseconds(m_pace.wait), "STREAMS", stream, ">"})));
}

std::size_t RedisStreamConsumer::handle(const RedisReply &entries)
{
    for (const auto &entry : entries.list)
        if (entry.list.size() == 2 && !m_waiting.isEnding())
            handleEntry(entry.list[0].text, entry.list[1]);
    return entries.list.size();
}

void RedisStreamConsumer::handleEntry(const std::string &entry, const RedisReply &fields)
{
    const RedisCommand acknowledgement{"XACK", stream, group, entry};
    const auto message = messageOf(entry, fields);
    const auto isGone = fields.list.empty(); // deleted from the stream after it was taken
    const auto why = isGone ? std::nullopt : m_inbox.handle(message);
    if (!why) {
        ask(acknowledgement);
        return;
    }
    const std::vector<RedisCommand> together{
        {"MULTI"}, RedisInbox::deadLetter(message, *why), acknowledgement, {"EXEC"}};
    std::ranges::for_each(m_connection.askAll(together), requireNoError);
}

} // namespace edges
