#include "app/moving.h"

namespace app {

namespace {

const model::Batch *holderOf(const model::Order::Line &line, UnitOfWork &work)
{
    const auto *product = findProductOf(line, work);
    return product ? product->holderOf(line.line.id) : nullptr;
}

} // namespace

bool isServedBy(const model::BatchRef &batch, const model::Order::Line &line, UnitOfWork &work)
{
    const auto *holder = holderOf(line, work);
    return holder && holder->reference() == batch;
}

std::optional<Rejection> whyNotInto(const FoundBatch &found, const model::Sku &sku,
                                    model::LineQuantity quantity, UnitOfWork &work)
{
    const auto &batch = *found.batch;
    Rejection refused{.reason = Reason::DoesNotFit, .sku = sku.text(), .batch = batch.reference().text()};
    if (batch.sku() != sku) {
        refused.reason = Reason::OtherSku;
        refused.existing = batch.sku().text();
        return refused;
    }
    if (batch.state().onHold) {
        refused.reason = Reason::OnHold;
        refused.note = batch.state().note.text();
        return refused;
    }
    const auto missing = quantity.value() - batch.free();
    if (missing <= 0)
        return std::nullopt;
    refused.wanted = quantity.value();
    refused.free = batch.free();
    refused.holders = givingWay(found, missing, work);
    return refused;
}

void putInto(const model::BatchRef &batch, const model::Order::Line &line, UnitOfWork &work)
{
    auto &product = *findProductOf(line, work);
    if (product.holderOf(line.line.id))
        product.move(line.line.id, batch, model::Rule::ByHand, work.today());
    else
        product.allocateTo(demandOf(line), batch, work.today());
}

} // namespace app
