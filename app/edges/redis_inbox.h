#pragma once

#include "app/commands.h"
#include "app/edges/redis_connection.h"
#include "app/log.h"
#include "app/outcome.h"
#include "app/requests.h"

#include <functional>
#include <map>

namespace edges {

/// Has a command of another program done, where the service is; with a request it is done once.
using Submit = std::function<app::Outcome(const app::Command &, const std::optional<app::Request> &)>;

/// What went through, for those who look after it. Written by one thread, read by any.
struct Traffic
{
    std::atomic<std::int64_t> done = 0;
    std::atomic<std::int64_t> setAside = 0;
    std::atomic<std::int64_t> interruptions = 0; // of the connection
};

/// A message as it came.
struct Message
{
    std::string source; // channel or stream
    std::string type;
    std::string payload;
    std::optional<std::string> id; // done once under that name
};

/// Has messages done, one after the other; what is bad, or asks for what the rules refuse, is to be set
/// aside.
class RedisInbox
{
public:
    RedisInbox(Submit submit, Traffic &traffic, app::Log log);

    /// Nothing: it is done. Else why it is to be set aside. Throws where it should be tried again later: the
    /// storage failed.
    std::optional<std::string> handle(const Message &message);

    static RedisCommand deadLetter(const Message &message, const std::string &why); // for stockroom:dead

private:
    Submit m_submit;
    Traffic &m_traffic;
    app::Log m_log;
};

} // namespace edges
