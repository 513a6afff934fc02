#include "app/pauses.h"

#include <algorithm>

namespace app {

Pauses::Pauses(std::chrono::milliseconds first, std::chrono::milliseconds longest, Chance chance)
    : m_first(first)
    , m_longest(longest)
    , m_next(first)
    , m_chance(std::move(chance))
{
}

std::chrono::milliseconds Pauses::next()
{
    const auto whole = static_cast<double>(m_next.count());
    m_next = std::min(m_next * 2, m_longest);
    return std::chrono::milliseconds(static_cast<std::int64_t>(whole * (1 - m_chance() / 2)));
}

} // namespace app
