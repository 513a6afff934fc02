#pragma once

#include <chrono>
#include <functional>

namespace app {

/// Pauses between attempts: each twice as long as the one before, up to a longest; and shortened by chance up
/// to the half, so that many programs do not come back at one moment.
class Pauses
{
public:
    using Chance = std::function<double()>; // 0 to 1

    Pauses(std::chrono::milliseconds first, std::chrono::milliseconds longest, Chance chance);

    std::chrono::milliseconds next();
    void reset() { m_next = m_first; } // it went well

private:
    std::chrono::milliseconds m_first;
    std::chrono::milliseconds m_longest;
    std::chrono::milliseconds m_next;
    Chance m_chance;
};

} // namespace app
