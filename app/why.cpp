#include "app/why.h"

#include "app/finding.h"

#include <algorithm>

namespace app {

namespace {

constexpr std::size_t mostHolders = 10; // named of a short line

std::optional<model::BatchRef> chosenOf(const model::Decision &decision)
{
    const auto chosen
        = std::ranges::find(decision.candidates, model::Verdict::Chosen, &model::Candidate::verdict);
    return chosen == decision.candidates.end() ? std::nullopt : std::optional(chosen->batch);
}

void addKept(Why &answer, UnitOfWork &work)
{
    const auto id = work.history().decisionOn(answer.line.id);
    const auto entry = id ? work.history().entry(*id) : std::nullopt;
    if (!entry)
        return;
    if (const auto *allocated = std::get_if<model::Allocated>(&entry->event))
        answer.decision = allocated->decision;
    else if (const auto *none = std::get_if<model::OutOfStock>(&entry->event))
        answer.decision = none->decision;
    if (answer.decision && answer.decision->candidates.empty() && answer.decision->more == 0
        && answer.decision->rule == model::Rule::BestPlaced && answer.state == LineState::Allocated)
        answer.decision.reset(); // from before decisions were kept
    if (const auto step = work.history().step(entry->step)) {
        answer.decidedAt = step->step.at;
        answer.cause = StepName{step->id, step->step.command, step->step.actor, step->step.via};
    }
}

/// Who would have to give way in the batch that comes nearest to serving the line.
std::vector<Holder> holdersInTheWay(const model::Product &product, const model::OrderLine &line,
                                    UnitOfWork &work)
{
    const model::Batch *nearest = nullptr;
    for (const auto &batch : product.batches())
        if (!batch.state().onHold && batch.quantity() >= line.quantity.value()
            && (!nearest || batch.free() > nearest->free()))
            nearest = &batch;
    if (!nearest)
        return {};
    auto first = givingWay({work.products().find(product.sku()), nearest},
                           line.quantity.value() - nearest->free(), work);
    if (first.size() > mostHolders)
        first.erase(first.begin() + mostHolders, first.end());
    return first;
}

Why whyOne(const model::Order::Line &line, UnitOfWork &work)
{
    using enum LineState;
    Why answer{.line = line.line};
    auto *product = findProductOf(line, work);
    if (!product)
        return answer;
    const auto *batch = product->holderOf(line.line.id);
    answer.state = batch ? Allocated : product->isShort(line.line.id) ? Short : Waiting;
    if (batch)
        answer.chosen = batch->reference();
    if (answer.state != Waiting)
        addKept(answer, work);
    answer.today.decision = product->decisionNow(demandOf(line), work.today());
    answer.today.chosen = chosenOf(answer.today.decision);
    answer.today.differs = answer.today.chosen != answer.chosen;
    if (answer.state == Short)
        answer.holders = holdersInTheWay(*product, line.line, work);
    return answer;
}

} // namespace

Answer<Why> why(const model::LineId &id, UnitOfWork &work)
{
    const auto line = findOpenLine(id, work);
    if (!line)
        return std::unexpected(line.error());
    const auto copy = **line;
    return whyOne(copy, work);
}

Answer<std::vector<Why>> whyAll(const model::OrderId &id, UnitOfWork &work)
{
    const auto order = findOrder(id, work);
    if (!order)
        return std::unexpected(order.error());
    std::vector<Why> answers;
    const auto lines = (*order)->lines();
    for (const auto &line : lines)
        if (!line.cancelled)
            answers.push_back(whyOne(line, work));
    return answers;
}

} // namespace app
