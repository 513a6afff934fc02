#include "app/edges/redis_inbox.h"

#include "app/edges/message_commands.h"
#include "app/words.h"

#include <stdexcept>

namespace edges {

namespace {

constexpr int storageFailed = 3; // exit status of reasons that are nobody's fault but the storage's

bool mayPass(const app::Rejection &rejection) // if it is tried again
{
    return app::exitStatusOf(rejection.reason) == storageFailed || rejection.reason == app::Reason::Stale
        || rejection.reason == app::Reason::Interrupted;
}

} // namespace

RedisInbox::RedisInbox(Submit submit, Traffic &traffic, app::Log log)
    : m_submit(std::move(submit))
    , m_traffic(traffic)
    , m_log(std::move(log))
{
}

std::optional<std::string> RedisInbox::handle(const Message &message)
{
    std::optional<app::Rejection> refused;
    if (const auto command = commandOf(message.type, message.payload); !command) {
        refused = command.error();
    } else {
        std::optional<app::Request> request;
        if (message.id)
            request = app::Request{"redis", *message.id, digestOf(message.type, message.payload)};
        if (const auto outcome = m_submit(*command, request); !outcome)
            refused = outcome.error();
    }
    if (!refused) {
        ++m_traffic.done;
        return std::nullopt;
    }
    auto why = app::sentence(*refused);
    if (mayPass(*refused))
        throw std::runtime_error(why);
    ++m_traffic.setAside;
    m_log("message_set_aside", {{"source", message.source}, {"type", message.type}, {"why", why}});
    return why;
}

RedisCommand RedisInbox::deadLetter(const Message &message, const std::string &why)
{
    return {"XADD",
            "stockroom:dead",
            "*",
            "source",
            message.source,
            "type",
            message.type,
            "payload",
            message.payload,
            "id",
            message.id.value_or(std::string()),
            "reason",
            why};
}

} // namespace edges
