#include "app/edges/in_memory_data.h"

#include <algorithm>

namespace edges {

const model::Order::Line *InMemoryData::find(const model::LineId &line) const
{
    const auto order = orders.find(line.order);
    return order == orders.end() ? nullptr : order->second.find(line.number);
}

model::Allocation InMemoryData::allocationOf(const model::LineId &line) const
{
    const auto &asked = *find(line);
    const auto &where = held.at(line);
    return {asked.line,     asked.standing, asked.pin.pinned, where.turn,
            where.promised, asked.stored,   where.decided};
}

std::vector<model::Allocation> InMemoryData::heldBy(const model::BatchRef &batch) const
{
    std::vector<model::Allocation> found;
    for (const auto &[line, where] : held)
        if (where.batch == batch)
            found.push_back(allocationOf(line));
    std::ranges::sort(found, {}, &model::Allocation::turn);
    return found;
}

void InMemoryData::remember(const model::Sku &sku)
{
    if (knownSkus.insert(sku).second)
        skus.push_back(sku);
}

bool InMemoryData::stands(std::int64_t step) const
{
    for (auto later = std::ssize(steps); later > step; --later)
        if (steps[static_cast<std::size_t>(later - 1)].takesBack == step && stands(later))
            return false;
    return true;
}

} // namespace edges
