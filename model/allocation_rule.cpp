#include "model/allocation_rule.h"

#include <algorithm>
#include <tuple>

namespace model {

namespace {

auto placeOf(const Batch &batch)
{
    return std::tuple(!batch.isHere(), batch.eta()); // no ETA orders before any ETA
}

auto claimOf(const Standing &standing)
{
    return std::tuple(-standing.priority.value(), !standing.needBy, standing.needBy);
}

} // namespace

bool isPreferredTo(const Batch &a, const Batch &b)
{
    return placeOf(a) < placeOf(b);
}

bool isServedBefore(const Demand &a, const Demand &b)
{
    const auto storing
        = [](const Demand &d) { return std::tuple(d.stored == 0, d.stored); }; // new lines come last
    return std::tuple(claimOf(a.standing), storing(a)) < std::tuple(claimOf(b.standing), storing(b));
}

bool givesWayBefore(const Allocation &a, const Allocation &b)
{
    return std::tuple(a.pinned, claimOf(b.standing), b.turn)
        < std::tuple(b.pinned, claimOf(a.standing), a.turn);
}

Date promiseOf(const Batch &batch, Date today)
{
    return batch.isHere() ? today : std::max(*batch.eta(), today);
}

std::expected<BatchRef, OutOfStock> allocate(const OrderLine &line, std::span<Batch *const> batches)
{
    std::vector<Batch *> ranked(batches.begin(), batches.end());
    std::ranges::stable_sort(ranked, [](const Batch *a, const Batch *b) { return isPreferredTo(*a, *b); });
    const auto chosen = std::ranges::find_if(ranked, [&](const Batch *b) { return b->canAllocate(line); });
    if (chosen == ranked.end())
        return std::unexpected(OutOfStock{line});
    (*chosen)->allocate(
        {.line = line, .standing = {}, .pinned = false, .turn = 0, .promised = {}, .stored = 0});
    return (*chosen)->reference();
}

} // namespace model
