#include "app/handlers.h"

#include "app/allocating.h"
#include "app/moving.h"
#include "app/touching.h"

#include <algorithm>

namespace app {

Outcome handle(const Allocate &command, UnitOfWork &work)
{
    const auto *product = work.products().find(command.sku);
    if (!product || !product->isKnown())
        return std::unexpected(Rejection{.reason = Reason::UnknownSku, .sku = command.sku.text()});
    const auto placed = orderFor(command.order, {}, work).place(command.sku, command.quantity, {}, 1);
    return allocateLines({placed.line}, work);
}

Outcome handle(const AllocateLines &command, UnitOfWork &work)
{
    std::vector<model::Order::Line> lines;
    for (const auto &id : command.lines) {
        const auto line = findLine(id, work);
        if (!line)
            return std::unexpected(line.error());
        lines.push_back(**line);
    }
    return allocateLines(lines, work);
}

Outcome handle(const AllocateOrder &command, UnitOfWork &work)
{
    const auto order = findOrder(command.order, work);
    if (!order)
        return std::unexpected(order.error());
    auto lines = (*order)->lines();
    std::erase_if(lines, &model::Order::Line::cancelled);
    if (lines.empty())
        return std::unexpected(Rejection{.reason = Reason::Cancelled, .order = command.order.text()});
    return allocateLines(lines, work);
}

Outcome handle(const AllocateWaiting & /*command*/, UnitOfWork &work, Bulk &bulk)
{
    work.beginEarly();
    const auto queue = work.orders().unserved();
    AllocationResult result;
    std::int64_t done = 0;
    for (auto portion = queue->next(1000); !portion.empty(); portion = queue->next(1000)) {
        for (const auto &demand : portion) {
            count(allocateOne(demand, work), result);
            if (!bulk.advance(++done, queue->size()))
                return std::unexpected(Rejection{.reason = Reason::Interrupted});
        }
    }
    return result;
}

Outcome handle(const Deallocate &command, UnitOfWork &work)
{
    ReleaseResult result;
    for (const auto &id : command.lines) {
        const auto line = findLine(id, work);
        if (!line)
            return std::unexpected(line.error());
        result.lines.push_back(releaseOne(**line, work));
    }
    return result;
}

Outcome handle(const DeallocateOrder &command, UnitOfWork &work)
{
    const auto order = findOrder(command.order, work);
    if (!order)
        return std::unexpected(order.error());
    ReleaseResult result;
    const auto lines = (*order)->lines(); // a copy: a pin that goes changes them
    for (const auto &line : lines)
        result.lines.push_back(releaseOne(line, work));
    return result;
}

Outcome handle(const MoveLine &command, UnitOfWork &work)
{
    return handle(MoveLines{{command.line}, command.to}, work);
}

Outcome handle(const MoveLines &command, UnitOfWork &work)
{
    std::vector<model::Order::Line> lines;
    for (const auto &id : command.lines) {
        const auto line = findOpenLine(id, work);
        if (!line)
            return std::unexpected(line.error());
        lines.push_back(**line);
    }
    if (auto refused = moveAll(lines, command.to, work))
        return std::unexpected(*std::move(refused));
    return touched(command.lines, work);
}

Outcome handle(const FollowWayOut &command, UnitOfWork &work)
{
    if (const auto line = findOpenLine(command.line, work); !line)
        return std::unexpected(line.error());
    std::vector<model::LineId> lines{command.line};
    const auto add = [&lines](const model::LineId &line) {
        if (std::ranges::find(lines, line) == lines.end())
            lines.push_back(line);
    };
    for (const auto &part : command.parts) {
        const auto outcome = std::visit([&](const auto &c) { return handle(c, work); }, part);
        if (!outcome)
            return outcome;
        if (const auto *changed = std::get_if<LinesResult>(&*outcome))
            for (const auto &line : changed->lines)
                add(line.line.id);
        else if (const auto *released = std::get_if<ReleaseResult>(&*outcome))
            for (const auto &line : released->lines)
                add(line.line.id);
    }
    return touched(lines, work);
}

Outcome handle(const RebuildViews & /*command*/, UnitOfWork &work)
{
    work.allocationsView().rebuild();
    return {};
}

} // namespace app
