#include "app/edges/redis_publisher.h"

#include <algorithm>
#include <stdexcept>

namespace edges {

namespace {

RedisCommand entryOf(const app::HistoryRow &event)
{
    return {"XADD",
            "stockroom:events",
            "*",
            "id",
            std::to_string(event.id),
            "schema",
            std::to_string(event.schema),
            "type",
            event.type,
            "at",
            app::isoText(event.at),
            "step",
            std::to_string(event.step),
            "cause",
            event.cause ? std::to_string(*event.cause) : std::string(),
            "actor",
            event.actor,
            "via",
            event.via,
            "command",
            event.command,
            "payload",
            event.payload};
}

} // namespace

RedisPublisher::RedisPublisher(const RedisAddress &address, Waiting &waiting,
                               std::chrono::milliseconds patience)
    : m_connection(address, waiting, patience)
{
}

void RedisPublisher::publish(std::span<const app::Announcement> announcements)
try {
    std::vector<RedisCommand> commands{{"MULTI"}};
    for (const auto &[event, lineAllocated] : announcements) {
        if (lineAllocated)
            commands.push_back({"PUBLISH", "line_allocated", *lineAllocated});
        commands.push_back(entryOf(event));
    }
    commands.push_back({"EXEC"});
    std::ranges::for_each(m_connection.askAll(commands), requireNoError);
} catch (const std::exception &) {
    m_connection.close(); // nothing half said is left behind
    throw;
}

} // namespace edges
