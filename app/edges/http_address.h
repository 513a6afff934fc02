#pragma once

#include "app/outcome.h"

#include <cstdint>
#include <string>

namespace edges {

/// Where HTTP listens: `127.0.0.1:5005`, `[::1]:5005`, `localhost:5005`; port 0 picks a free one.
struct HttpAddress
{
    std::string host; // an IP address, without brackets
    std::uint16_t port = 0;

    static app::Answer<HttpAddress> parse(const std::string &text);

    bool isLoopback() const;
    std::string text() const;
};

} // namespace edges
