#include "app/board.h"

#include <algorithm>

namespace app {

model::Pieces Board::largestFreeOf(std::int32_t sku) const
{
    model::Pieces largest = 0;
    for (const auto index : batchesOf(sku)) {
        if (batch(index).state != BatchState::OnHold)
            largest = std::max(largest, batch(index).free());
    }
    return largest;
}

ShortageMatches Board::shortages(const ShortageQuery &query) const
{
    const auto today = static_cast<std::int32_t>(query.today.time_since_epoch().count());
    const auto isOf = [&](const Shortage &shortage, ShortageKind kind) {
        switch (kind) {
        case ShortageKind::All: return true;
        case ShortageKind::Passed: return m_needBy[at(shortage.line)] < today;
        case ShortageKind::Fillable: return shortage.missing <= 0;
        }
        return false;
    };
    ShortageMatches matches;
    if (inState(LineState::Short) == 0)
        return matches;
    LineQuery lacking;
    lacking.text = query.text;
    lacking.state = LineState::Short;
    for (const auto line : lines(lacking).rows) {
        const auto free = largestFreeOf(skuOf(line));
        const Shortage shortage{.line = line, .missing = m_quantity[at(line)] - free, .largestFree = free};
        for (const auto kind : {ShortageKind::All, ShortageKind::Passed, ShortageKind::Fillable})
            matches.ofKind[static_cast<std::size_t>(kind)] += isOf(shortage, kind) ? 1 : 0;
        if (isOf(shortage, query.kind))
            matches.lines.push_back(shortage);
    }
    std::ranges::stable_sort(matches.lines, {}, [this](const Shortage &shortage) {
        return std::pair(m_needBy[at(shortage.line)], -shortage.missing);
    });
    return matches;
}

} // namespace app
