#include "app/handlers.h"

#include "app/allocating.h"
#include "app/finding.h"
#include "app/mentions.h"
#include "app/touching.h"

#include <array>

namespace app {

namespace {

/// Tells the product that serves the line, if any, what its order now says.
void keepUp(const model::LineId &id, UnitOfWork &work)
{
    const auto line = **findLine(id, work);
    if (auto *product = findProductOf(line, work))
        product->keepUpWith(line.line, line.standing, line.pin.pinned);
}

Outcome pinAll(const std::vector<model::LineId> &lines, const model::Pin &pin, UnitOfWork &work)
{
    for (const auto &id : lines) {
        const auto line = findOpenLine(id, work);
        if (!line)
            return std::unexpected(line.error());
        const auto keepsNote = pin.pinned && pin.note.isEmpty() && (*line)->pin.pinned;
        const auto now = keepsNote ? (*line)->pin : pin;
        work.orders().find(id.order)->pin(id.number, now);
        keepUp(id, work);
    }
    return touched(lines, work);
}

void cancelOne(const model::LineId &id, UnitOfWork &work)
{
    const auto line = **findLine(id, work);
    if (line.cancelled)
        return;
    if (auto *product = findProductOf(line, work)) {
        product->deallocate(id, model::DeallocationReason::Cancelled);
        product->liftShortage(line.line, line.stored);
    }
    auto *order = work.orders().find(id.order);
    order->pin(id.number, {});
    order->cancel(id.number);
}

/// Its batch keeps it if it can; else it asks anew.
std::optional<Rejection> changeQuantity(const model::Order::Line &line, model::LineQuantity quantity,
                                        UnitOfWork &work)
{
    const auto &id = line.line.id;
    auto *product = findProductOf(line, work);
    const auto *batch = product ? product->holderOf(id) : nullptr;
    const auto more = quantity.value() - line.line.quantity.value();
    const auto fits = !batch || more <= 0 || (!batch->state().onHold && more <= batch->free());
    if (!fits && line.pin.pinned)
        return Rejection{.reason = Reason::Pinned,
                         .batch = batch->reference().text(),
                         .order = id.order.text(),
                         .line = id.number.value(),
                         .wanted = quantity.value(),
                         .free = batch->free() + line.line.quantity.value(),
                         .holders = {{line.line, line.pin}}};
    if (!fits)
        product->deallocate(id, model::DeallocationReason::Displaced);
    work.orders().find(id.order)->changeQuantity(id.number, quantity);
    keepUp(id, work);
    if (!fits) {
        const auto demand = demandOf(**findLine(id, work));
        work.products().find(line.line.sku)->allocate(demand, work.today());
    }
    return std::nullopt;
}

/// What the parts leave over is one part more. Nothing: they are more than the line.
std::optional<std::vector<model::LineQuantity>> wholeOf(const SplitLine &command,
                                                        const model::OrderLine &line)
{
    auto parts = command.parts;
    auto left = line.quantity.value();
    for (const auto &part : parts)
        left -= part.value();
    if (left < 0)
        return std::nullopt;
    if (left > 0)
        parts.push_back(model::LineQuantity::of(left).value());
    return parts;
}

} // namespace

Outcome handle(const PlaceOrder &command, UnitOfWork &work)
{
    auto &order = orderFor(command.order, command.customer, work);
    PlaceResult result{command.order, {}};
    Mentions mentions;
    for (const auto &[sku, quantity] : command.lines) {
        const auto mention = mentions.next(command.order, sku, quantity);
        const auto placed = order.place(sku, quantity, command.standing, mention);
        result.lines.push_back({placed.line.line, placed.isNew});
    }
    return result;
}

Outcome handle(const Cancel &command, UnitOfWork &work)
{
    for (const auto &id : command.lines) {
        if (const auto line = findLine(id, work); !line)
            return std::unexpected(line.error());
        cancelOne(id, work);
    }
    return touched(command.lines, work);
}

Outcome handle(const CancelOrder &command, UnitOfWork &work)
{
    const auto order = findOrder(command.order, work);
    if (!order)
        return std::unexpected(order.error());
    std::vector<model::LineId> lines;
    for (const auto &line : (*order)->lines())
        lines.push_back(line.line.id);
    return handle(Cancel{std::move(lines)}, work);
}

Outcome handle(const ChangeLine &command, UnitOfWork &work)
{
    const auto found = findOpenLine(command.line, work);
    if (!found)
        return std::unexpected(found.error());
    const auto line = **found;
    auto standing = line.standing;
    standing.priority = command.priority.value_or(standing.priority);
    if (command.needBy)
        standing.needBy = command.needBy;
    work.orders().find(command.line.order)->changeStanding(command.line.number, standing);
    keepUp(command.line, work);
    if (command.quantity && *command.quantity != line.line.quantity)
        if (auto refused = changeQuantity(line, *command.quantity, work))
            return std::unexpected(*std::move(refused));
    return touched(std::array{command.line}, work);
}

Outcome handle(const SplitLine &command, UnitOfWork &work)
{
    const auto found = findOpenLine(command.line, work);
    if (!found)
        return std::unexpected(found.error());
    const auto line = (*found)->line;
    const auto parts = wholeOf(command, line);
    if (!parts)
        return std::unexpected(Rejection{.reason = Reason::TooManyParts,
                                         .sku = line.sku.text(),
                                         .order = line.id.order.text(),
                                         .line = line.id.number.value(),
                                         .wanted = line.quantity.value()});
    if (parts->size() < 2)
        return touched(std::array{command.line}, work); // it is in one part
    std::vector<model::LineId> lines{command.line};
    for (const auto number : work.orders().find(line.id.order)->split(line.id.number, *parts))
        lines.push_back({line.id.order, number});
    keepUp(command.line, work);
    if (const auto served = handle(AllocateLines{lines}, work); !served)
        return std::unexpected(served.error());
    return touched(lines, work);
}

Outcome handle(const PinLines &command, UnitOfWork &work)
{
    return pinAll(command.lines, {true, command.note}, work);
}

Outcome handle(const UnpinLines &command, UnitOfWork &work)
{
    return pinAll(command.lines, {}, work);
}

} // namespace app
