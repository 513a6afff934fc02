#include "app/rule_words.h"

#include "app/words.h"

namespace app {

namespace {

constexpr std::size_t mostNamed = 5;

std::string lineName(const Rejection &facts)
{
    if (!facts.line) // it is not placed yet
        return "A line of order " + facts.order;
    return "Line " + std::to_string(*facts.line) + " of order " + facts.order;
}

std::string pieces(const std::optional<model::Pieces> &pieces)
{
    return grouped(pieces.value_or(0));
}

std::string named(const Holder &holder)
{
    const auto &[id, sku, quantity] = holder.line;
    auto text
        = id.order.text() + " line " + std::to_string(id.number.value()) + " (" + grouped(quantity.value());
    if (holder.pin.pinned)
        text += holder.pin.note.isEmpty() ? ", pinned" : ", pinned: " + holder.pin.note.text();
    return text + ')';
}

std::string named(const std::vector<Holder> &holders)
{
    std::string text;
    for (std::size_t i = 0; i < holders.size() && i < mostNamed; ++i)
        text += (i == 0 ? "" : ", ") + named(holders[i]);
    if (holders.size() > mostNamed)
        text += " and " + grouped(static_cast<std::int64_t>(holders.size() - mostNamed)) + " more";
    return text;
}

std::string named(const std::vector<StepName> &steps)
{
    std::string text;
    for (std::size_t i = 0; i < steps.size() && i < mostNamed; ++i)
        text += (i == 0 ? "step " : ", step ") + std::to_string(steps[i].id) + " (" + steps[i].command
            + " by " + steps[i].actor + " · " + steps[i].via + ')';
    return steps.size() > mostNamed
        ? text + " and " + grouped(static_cast<std::int64_t>(steps.size() - mostNamed)) + " more"
        : text;
}

std::string pinnedSentence(const Rejection &facts)
{
    if (!facts.order.empty())
        return lineName(facts) + " is pinned to batch " + facts.batch + ", which could give it "
            + pieces(facts.free) + " at most, and " + pieces(facts.wanted)
            + " are wanted. Nothing was changed; unpin the line first, or ask for less.";
    return "With " + pieces(facts.wanted) + " in batch " + facts.batch
        + ", pinned lines would lose their stock: " + named(facts.holders)
        + ". Nothing was changed; unpin them, or release them with the count.";
}

std::string doesNotFit(const Rejection &facts)
{
    auto text = (facts.order.empty() ? "Together the lines want " : lineName(facts) + " wants ")
        + pieces(facts.wanted) + ", and batch " + facts.batch + " has " + pieces(facts.free) + " free";
    if (!facts.holders.empty())
        text += "; first to give way there: " + named(facts.holders);
    return text + ". Nothing was changed; choose another batch, or release lines first.";
}

std::string depends(const Rejection &facts)
{
    auto text = "Step " + std::to_string(facts.step.value_or(0)) + " cannot be taken back: ";
    if (facts.steps.empty())
        return text + "what it left has changed since. Nothing was changed.";
    return text + named(facts.steps) + (facts.steps.size() == 1 ? " stands on it." : " stand on it.")
        + " Nothing was changed; take back what came later first.";
}

std::string nothingToUndo(const Rejection &facts)
{
    if (!facts.steps.empty())
        return "Step " + std::to_string(facts.steps.front().id) + " (" + facts.steps.front().command
            + ") is not in effect, or took something back itself. Nothing was changed; look at the history.";
    if (facts.step)
        return "There is no step " + std::to_string(*facts.step)
            + " that could be taken back. Look at the history and choose one of its steps.";
    return "There is no step of yours to take back. Name one by its number, or allow anybody's.";
}

} // namespace

std::string ruleSentence(const Rejection &facts)
{
    switch (facts.reason) {
    case Reason::AlreadyHere:
        return "Batch " + facts.batch
            + " is in the warehouse, so there is no day to expect it. Nothing was changed; count it instead.";
    case Reason::OnHold:
        return "Batch " + facts.batch + " is on hold" + (facts.note.empty() ? "" : " (" + facts.note + ')')
            + " and takes nothing new. Choose another batch, or end the hold first.";
    case Reason::DoesNotFit: return doesNotFit(facts);
    case Reason::OtherSku:
        return lineName(facts) + " asks for SKU " + facts.sku + ", and batch " + facts.batch + " holds "
            + facts.existing + ". Nothing was changed; choose a batch of " + facts.sku + '.';
    case Reason::TooManyParts:
        return lineName(facts) + " has " + pieces(facts.wanted)
            + " pieces, and the parts are more than that. Nothing was changed; make the parts smaller.";
    case Reason::NotShort:
        return lineName(facts) + " is served by batch " + facts.batch
            + ", so there is no shortage to resolve. Nothing was changed; to serve it from elsewhere, move "
              "it.";
    case Reason::NoSuchWayOut:
        return lineName(facts) + " has no way out number " + facts.given + ", only " + facts.existing
            + ". Look at the ways out and choose one of them.";
    case Reason::Pinned: return pinnedSentence(facts);
    case Reason::NothingToUndo: return nothingToUndo(facts);
    case Reason::NothingToRedo:
        return "Nothing you took back is left to be done again: something new was done since, or nothing was "
               "taken back. Look at the history.";
    case Reason::Depends: return depends(facts);
    case Reason::RequestConflict:
        return "Another request was done under the name " + facts.given
            + ". Nothing was changed; give each request a name of its own.";
    case Reason::MovedOn:
        return "The data has moved on since this was tried. Nothing was changed; look at what it would come "
               "to "
               "now.";
    default: return {};
    }
}

} // namespace app
