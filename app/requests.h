#pragma once

#include <optional>
#include <string>

namespace app {

/// A request of another program under a name of its own, so that it is done once however often it comes.
struct Request
{
    std::string source; // "redis", "http": names of different ways in do not meet
    std::string id;
    std::string digest; // of what is asked for; the same id with another one is refused
};

/// Which requests were done, remembered in the same transaction as what they did. Within a unit of work.
class Requests
{
public:
    virtual ~Requests() = default;

    virtual std::optional<std::string> digestOf(const Request &request) = 0; // nothing: it is new
    virtual void remember(const Request &request) = 0;
};

} // namespace app
