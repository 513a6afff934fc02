#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>

namespace edges {

/// What one client may take of the server.
struct HttpLimits
{
    std::uint32_t header = 16 * 1024; // bytes
    std::uint64_t body = 1024 * 1024; // bytes
    std::size_t connections = 4000; // beyond them, whoever has kept silent longest is let go
    std::chrono::milliseconds idle{60'000}; // between two requests
    std::chrono::milliseconds reading{10'000}; // one request, from its first byte to its last
    std::chrono::milliseconds answering{30'000}; // until its turn comes
    std::chrono::milliseconds closing{20'000}; // for what is under way when the server ends
};

} // namespace edges
