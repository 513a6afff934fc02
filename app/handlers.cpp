#include "app/handlers.h"

#include "app/allocating.h"
#include "app/mentions.h"

#include <algorithm>

namespace app {

namespace {

std::string factsOf(const model::Batch::State &batch)
{
    return std::to_string(batch.quantity.value()) + " × " + batch.sku.text()
        + (batch.eta ? ", ETA " + model::isoText(*batch.eta) : ", in the warehouse");
}

std::string factsOf(const CreateBatch &command)
{
    return factsOf(model::Batch(command.reference, command.sku, command.quantity, command.eta).state());
}

Answer<const model::Order::Line *> findLine(const model::LineId &id, UnitOfWork &work)
{
    auto *order = work.orders().find(id.order);
    if (!order)
        return std::unexpected(Rejection{.reason = Reason::UnknownOrder, .order = id.order.text()});
    if (const auto *line = order->find(id.number))
        return line;
    return std::unexpected(
        Rejection{.reason = Reason::UnknownLine, .order = id.order.text(), .line = id.number.value()});
}

} // namespace

Outcome handle(const CreateBatch &command, UnitOfWork &work)
{
    if (const auto *product = work.products().findByBatch(command.reference)) {
        const auto *batch = product->find(command.reference);
        if (batch->wasGivenAs(command.sku, command.quantity, command.eta))
            return BatchResult{command.reference, false};
        return std::unexpected(Rejection{.reason = Reason::BatchConflict,
                                         .sku = command.sku.text(),
                                         .batch = command.reference.text(),
                                         .existing = factsOf(batch->state()),
                                         .given = factsOf(command)});
    }
    auto *product = work.products().find(command.sku);
    if (!product)
        product = &work.products().add(model::Product(command.sku));
    product->addBatch(command.reference, command.quantity, command.eta);
    return BatchResult{command.reference, true};
}

Outcome handle(const PlaceOrder &command, UnitOfWork &work)
{
    auto *order = work.orders().find(command.order);
    if (!order)
        order = &work.orders().add(model::Order(command.order, command.customer));
    PlaceResult result{command.order, {}};
    Mentions mentions;
    for (const auto &[sku, quantity] : command.lines) {
        const auto mention = mentions.next(command.order, sku, quantity);
        const auto placed = order->place(sku, quantity, command.standing, mention);
        result.lines.push_back({placed.line.line, placed.isNew});
    }
    return result;
}

Outcome handle(const Allocate &command, UnitOfWork &work)
{
    if (!work.products().find(command.sku))
        return std::unexpected(Rejection{.reason = Reason::UnknownSku, .sku = command.sku.text()});
    auto *order = work.orders().find(command.order);
    if (!order)
        order = &work.orders().add(model::Order(command.order, {}));
    const auto placed = order->place(command.sku, command.quantity, {}, 1);
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
    const auto *order = work.orders().find(command.order);
    if (!order)
        return std::unexpected(Rejection{.reason = Reason::UnknownOrder, .order = command.order.text()});
    auto lines = order->lines();
    std::erase_if(lines, &model::Order::Line::cancelled);
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
        result.lines.push_back(releaseOne((*line)->line, work));
    }
    return result;
}

Outcome handle(const DeallocateOrder &command, UnitOfWork &work)
{
    const auto *order = work.orders().find(command.order);
    if (!order)
        return std::unexpected(Rejection{.reason = Reason::UnknownOrder, .order = command.order.text()});
    ReleaseResult result;
    for (const auto &line : order->lines())
        result.lines.push_back(releaseOne(line.line, work));
    return result;
}

Outcome handle(const ChangeBatchQuantity &command, UnitOfWork &work)
{
    auto *product = work.products().findByBatch(command.reference);
    if (!product)
        return std::unexpected(Rejection{.reason = Reason::UnknownBatch, .batch = command.reference.text()});
    const auto &batch = *product->find(command.reference);
    const auto was = batch.state().quantity;
    if (const auto tooMany = batch.allocated() - command.quantity.value(); tooMany > 0)
        work.products().recallGivingWay(*product, command.reference, tooMany);
    product->changeBatchQuantity(command.reference, command.quantity);
    return QuantityResult{
        command.reference, was, command.quantity, {}, {}}; // the bus adds where the lines went
}

Outcome handle(const RebuildViews & /*command*/, UnitOfWork &work)
{
    work.allocationsView().rebuild();
    return {};
}

} // namespace app
