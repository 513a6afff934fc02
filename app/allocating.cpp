#include "app/allocating.h"

#include "app/finding.h"
#include "model/allocation_rule.h"

#include <algorithm>
#include <map>

namespace app {

AllocatedLine allocateOne(const model::Demand &demand, UnitOfWork &work)
{
    using enum AllocatedLine::Kind;
    auto *product = work.products().find(demand.line.sku);
    if (!product || !product->isKnown())
        return {demand.line, UnknownSku, std::nullopt, std::nullopt};
    const auto *holder = product->holderOf(demand.line.id);
    const auto kind = holder ? Already : Allocated;
    const auto reference = holder ? holder->reference() : product->allocate(demand, work.today());
    if (!reference)
        return {demand.line, Short, std::nullopt, std::nullopt};
    const auto *batch = product->find(*reference);
    return {demand.line, kind, reference, batch->isHere() ? std::nullopt : batch->eta()};
}

void count(AllocatedLine line, AllocationResult &result)
{
    switch (line.kind) {
    case AllocatedLine::Kind::Allocated: ++result.allocated; break;
    case AllocatedLine::Kind::Short: ++result.shortLines; break;
    case AllocatedLine::Kind::UnknownSku: ++result.skipped; return;
    case AllocatedLine::Kind::Already: return;
    }
    result.lines.push_back(std::move(line));
}

Outcome allocateLines(const std::vector<model::Order::Line> &lines, UnitOfWork &work)
{
    std::vector<model::Demand> demands;
    for (const auto &line : lines) {
        if (line.cancelled)
            return std::unexpected(Rejection{.reason = Reason::Cancelled,
                                             .order = line.line.id.order.text(),
                                             .line = line.line.id.number.value()});
        demands.push_back(demandOf(line));
    }
    std::ranges::stable_sort(demands, model::isServedBefore);

    std::map<model::LineId, AllocatedLine> served;
    for (const auto &demand : demands) {
        if (auto *product = work.products().find(demand.line.sku); product && demand.stored != 0)
            work.products().recall(*product, demand.line.id);
        served.insert_or_assign(demand.line.id, allocateOne(demand, work));
    }

    AllocationResult result;
    for (const auto &line : lines) {
        auto &one = served.at(line.line.id);
        using enum AllocatedLine::Kind;
        result.allocated += one.kind == Allocated ? 1 : 0;
        result.shortLines += one.kind == Short ? 1 : 0;
        result.skipped += one.kind == UnknownSku ? 1 : 0;
        result.lines.push_back(one);
    }
    return result;
}

ReleasedLine releaseOne(const model::Order::Line &line, UnitOfWork &work)
{
    const auto &id = line.line.id;
    auto *product = findProductOf(line, work);
    const auto *holder = product ? product->holderOf(id) : nullptr;
    if (!holder)
        return {line.line, false, std::nullopt};
    const auto batch = holder->reference();
    product->deallocate(id, model::DeallocationReason::Released);
    if (line.pin.pinned)
        work.orders().find(id.order)->pin(id.number, {});
    return {line.line, true, batch};
}

} // namespace app
