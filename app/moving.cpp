#include "app/moving.h"

#include <set>
#include <vector>

namespace app {

namespace {

const model::Batch *holderOf(const model::Order::Line &line, UnitOfWork &work)
{
    const auto *product = findProductOf(line, work);
    return product ? product->holderOf(line.line.id) : nullptr;
}

Rejection about(const model::Order::Line &line, Rejection refused)
{
    refused.order = line.line.id.order.text();
    refused.line = line.line.id.number.value();
    return refused;
}

} // namespace

bool isServedBy(const model::BatchRef &batch, const model::Order::Line &line, UnitOfWork &work)
{
    const auto *holder = holderOf(line, work);
    return holder && holder->reference() == batch;
}

std::optional<Rejection> whyNotInto(const FoundBatch &found, const model::Sku &sku, model::Pieces pieces,
                                    UnitOfWork &work)
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
    const auto missing = pieces - batch.free();
    if (missing <= 0)
        return std::nullopt;
    refused.wanted = pieces;
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

std::optional<Rejection> moveAll(std::span<const model::Order::Line> lines, const model::BatchRef &to,
                                 UnitOfWork &work)
{
    const auto found = findBatch(to, work);
    if (!found)
        return found.error();
    std::set<model::LineId> named; // each counts once
    std::vector<model::Order::Line> coming;
    model::Pieces pieces = 0;
    for (const auto &line : lines) {
        if (!named.insert(line.line.id).second || isServedBy(to, line, work))
            continue;
        if (auto refused = whyNotInto(*found, line.line.sku, 0, work))
            return about(line, *std::move(refused));
        pieces += line.line.quantity.value();
        coming.push_back(line);
    }
    if (coming.empty())
        return std::nullopt;
    if (auto refused = whyNotInto(*found, coming.front().line.sku, pieces, work)) {
        std::erase_if(refused->holders, [&](const Holder &holder) { return named.contains(holder.line.id); });
        return coming.size() == 1 ? about(coming.front(), *std::move(refused)) : *std::move(refused);
    }
    for (const auto &line : coming)
        putInto(to, line, work);
    return std::nullopt;
}

} // namespace app
