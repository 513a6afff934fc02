#pragma once

#include <algorithm>
#include <vector>

namespace ui {

/// How one list becomes another where both ends stay as they are: rows go and come between them.
struct Splice
{
    int first = 0;
    int gone = 0;
    int come = 0;
};

template <class Row, class Same>
Splice spliceOf(const std::vector<Row> &before, const std::vector<Row> &now, Same isSame)
{
    const auto most = std::min(before.size(), now.size());
    std::size_t above = 0;
    while (above < most && isSame(before[above], now[above]))
        ++above;
    std::size_t below = 0;
    while (below < most - above && isSame(before[before.size() - 1 - below], now[now.size() - 1 - below]))
        ++below;
    return {static_cast<int>(above), static_cast<int>(before.size() - above - below),
            static_cast<int>(now.size() - above - below)};
}

} // namespace ui
