#include "app/finding.h"

#include "model/allocation_rule.h"

#include <algorithm>

namespace app {

Answer<FoundBatch> findBatch(const model::BatchRef &reference, UnitOfWork &work)
{
    if (auto *product = work.products().findByBatch(reference))
        return FoundBatch{product, product->find(reference)};
    return std::unexpected(Rejection{.reason = Reason::UnknownBatch, .batch = reference.text()});
}

Answer<model::Order *> findOrder(const model::OrderId &id, UnitOfWork &work)
{
    auto *order = work.orders().find(id);
    if (order && !order->lines().empty()) // its lines may have been taken back
        return order;
    return std::unexpected(Rejection{.reason = Reason::UnknownOrder, .order = id.text()});
}

model::Order &orderFor(const model::OrderId &id, const model::Label &customer, UnitOfWork &work)
{
    auto *order = work.orders().find(id);
    if (!order)
        return work.orders().add(model::Order(id, customer));
    if (order->lines().empty()) // taken back, and now placed anew
        order->rename(customer);
    return *order;
}

Answer<const model::Order::Line *> findLine(const model::LineId &id, UnitOfWork &work)
{
    const auto order = findOrder(id.order, work);
    if (!order)
        return std::unexpected(order.error());
    if (const auto *line = (*order)->find(id.number))
        return line;
    return std::unexpected(
        Rejection{.reason = Reason::UnknownLine, .order = id.order.text(), .line = id.number.value()});
}

Answer<const model::Order::Line *> findOpenLine(const model::LineId &id, UnitOfWork &work)
{
    auto line = findLine(id, work);
    if (line && (*line)->cancelled)
        return std::unexpected(
            Rejection{.reason = Reason::Cancelled, .order = id.order.text(), .line = id.number.value()});
    return line;
}

model::Product *findProductOf(const model::Order::Line &line, UnitOfWork &work)
{
    auto *product = work.products().find(line.line.sku);
    if (!product || !product->isKnown())
        return nullptr;
    work.products().recall(*product, line.line.id);
    return product;
}

model::Demand demandOf(const model::Order::Line &line)
{
    return {.line = line.line, .standing = line.standing, .stored = line.stored, .pinned = line.pin.pinned};
}

std::vector<Holder> holders(const std::vector<model::Allocation> &lines, UnitOfWork &work)
{
    std::vector<Holder> holders;
    for (const auto &held : lines) {
        const auto line = findLine(held.line.id, work);
        holders.push_back({held.line, line ? (*line)->pin : model::Pin{}});
    }
    return holders;
}

std::vector<Holder> givingWay(const FoundBatch &found, model::Pieces pieces, UnitOfWork &work)
{
    work.products().recallGivingWay(*found.product, found.batch->reference(), pieces);
    auto lines = found.batch->lines();
    std::ranges::sort(lines, model::givesWayBefore);
    return holders(lines, work);
}

} // namespace app
