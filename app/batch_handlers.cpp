#include "app/handlers.h"

#include "app/finding.h"
#include "app/words.h"
#include "model/allocation_rule.h"

#include <algorithm>

namespace app {

namespace {

/// Brings a batch to a counted quantity. Refused where pinned lines would lose their stock unasked.
Answer<QuantityResult> recount(const model::BatchRef &reference, model::BatchQuantity quantity,
                               bool releasePinned, UnitOfWork &work)
{
    const auto found = findBatch(reference, work);
    if (!found)
        return std::unexpected(found.error());
    const auto was = found->batch->state().quantity;
    if (const auto tooMany = found->batch->allocated() - quantity.value(); tooMany > 0)
        work.products().recallGivingWay(*found->product, reference, tooMany);
    auto displaced = found->batch->displacedBy(quantity);
    std::erase_if(displaced, [](const auto &lost) { return !lost.pinned; });
    if (!displaced.empty() && !releasePinned)
        return std::unexpected(Rejection{.reason = Reason::Pinned,
                                         .batch = reference.text(),
                                         .wanted = quantity.value(),
                                         .holders = holders(displaced, work)});
    work.products().find(found->product->sku())->changeBatchQuantity(reference, quantity);
    return QuantityResult{reference, was, quantity, {}, {}}; // the bus adds where the lines went
}

std::vector<model::Allocation> linesOf(const FoundBatch &found, UnitOfWork &work)
{
    work.products().recallGivingWay(*found.product, found.batch->reference(), found.batch->allocated());
    return found.batch->lines();
}

Outcome changeHold(const model::BatchRef &reference, bool onHold, const model::Label &note, UnitOfWork &work)
{
    const auto found = findBatch(reference, work);
    if (!found)
        return std::unexpected(found.error());
    auto lines = linesOf(*found, work);
    found->product->holdBatch(reference, onHold, note);
    return HoldResult{found->batch->state(), std::move(lines)};
}

} // namespace

Outcome handle(const CreateBatch &command, UnitOfWork &work)
{
    if (const auto found = findBatch(command.reference, work)) {
        const auto &batch = *found->batch;
        if (batch.wasGivenAs(command.sku, command.quantity, command.eta))
            return BatchResult{batch.state(), false};
        const model::Batch given(command.reference, command.sku, command.quantity, command.eta);
        return std::unexpected(Rejection{.reason = Reason::BatchConflict,
                                         .sku = command.sku.text(),
                                         .batch = command.reference.text(),
                                         .existing = factsOf(batch.state()),
                                         .given = factsOf(given.state())});
    }
    auto *product = work.products().find(command.sku);
    if (!product)
        product = &work.products().add(model::Product(command.sku));
    product->addBatch(command.reference, command.quantity, command.eta);
    return BatchResult{product->find(command.reference)->state(), true};
}

Outcome handle(const ChangeBatchQuantity &command, UnitOfWork &work)
{
    auto result = recount(command.reference, command.quantity, command.releasePinned, work);
    if (!result)
        return std::unexpected(std::move(result.error()));
    return *std::move(result);
}

Outcome handle(const ReceiveBatch &command, UnitOfWork &work)
{
    const auto found = findBatch(command.reference, work);
    if (!found)
        return std::unexpected(found.error());
    if (found->batch->eta() < work.today())
        linesOf(*found, work); // it is late, and so are they
    found->product->receiveBatch(command.reference, work.today());
    const auto counted = command.counted.value_or(found->batch->state().quantity);
    auto result = recount(command.reference, counted, command.releasePinned, work);
    if (!result)
        return std::unexpected(std::move(result.error()));
    result->arrived = found->batch->state().arrived;
    return *std::move(result);
}

Outcome handle(const ChangeBatchEta &command, UnitOfWork &work)
{
    const auto found = findBatch(command.reference, work);
    if (!found)
        return std::unexpected(found.error());
    if (found->batch->isHere())
        return std::unexpected(Rejection{.reason = Reason::AlreadyHere, .batch = command.reference.text()});
    EtaResult result{command.reference, found->batch->eta(), command.eta, {}};
    const auto lines = linesOf(*found, work);
    found->product->changeBatchEta(command.reference, command.eta, work.today());
    const auto due = model::promiseOf(*found->batch, work.today());
    for (const auto &held : lines)
        if (held.standing.needBy && *held.standing.needBy < due)
            result.late.push_back({held.line, held.standing.needBy, held.promised, due});
    return result;
}

Outcome handle(const HoldBatch &command, UnitOfWork &work)
{
    const auto found = findBatch(command.reference, work);
    const auto keepsNote = found && command.note.isEmpty() && found->batch->state().onHold;
    return changeHold(command.reference, true, keepsNote ? found->batch->state().note : command.note, work);
}

Outcome handle(const UnholdBatch &command, UnitOfWork &work)
{
    return changeHold(command.reference, false, {}, work);
}

} // namespace app
