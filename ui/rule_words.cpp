#include "ui/rule_words.h"

#include "ui/facts.h"
#include "ui/look/figures.h"
#include "ui/words.h"

#include <QCoreApplication>
#include <QStringList>

namespace ui {

namespace {

struct RuleWords
{
    Q_DECLARE_TR_FUNCTIONS(RuleWords)
};

constexpr std::size_t mostNamed = 4;

QString pieces(const std::optional<model::Pieces> &count)
{
    return numberText(count.value_or(0));
}

QString named(const app::Holder &holder)
{
    const auto &[id, sku, quantity] = holder.line;
    const auto line = lineName(id.order.text(), id.number.value());
    const auto number = numberText(quantity.value());
    if (!holder.pin.pinned)
        return RuleWords::tr("%1 (%2)").arg(line, number);
    if (holder.pin.note.isEmpty())
        return RuleWords::tr("%1 (%2, pinned)").arg(line, number);
    return RuleWords::tr("%1 (%2, pinned: %3)").arg(line, number, text(holder.pin.note.text()));
}

QString named(const app::StepName &step)
{
    return RuleWords::tr("step %1, %2 by %3")
        .arg(numberText(step.id), gestureName(step.command), text(step.actor));
}

template <class Named> QString list(const std::vector<Named> &all)
{
    QStringList names;
    for (std::size_t i = 0; i < all.size() && i < mostNamed; ++i)
        names += named(all[i]);
    if (all.size() > mostNamed)
        names += RuleWords::tr("%Ln more", nullptr, static_cast<int>(all.size() - mostNamed));
    return names.join(QStringLiteral(", "));
}

QString pinned(const app::Rejection &facts)
{
    if (!facts.order.empty())
        return RuleWords::tr("Line %1 is pinned to %2, which could give it %3 at most, not %4.")
            .arg(lineName(facts.order, facts.line.value_or(1)), text(facts.batch), pieces(facts.free),
                 pieces(facts.wanted));
    return RuleWords::tr("With %1 in %2, pinned lines would lose their stock: %3.")
        .arg(pieces(facts.wanted), text(facts.batch), list(facts.holders));
}

QString doesNotFit(const app::Rejection &facts)
{
    const auto sentence = RuleWords::tr("%1 wanted, %2 has %3 free.")
                              .arg(pieces(facts.wanted), text(facts.batch), pieces(facts.free));
    return facts.holders.empty() ? sentence
                                 : sentence + QLatin1Char(' ')
            + RuleWords::tr("First to give way there: %1.").arg(list(facts.holders));
}

QString depends(const app::Rejection &facts)
{
    const auto step = numberText(facts.step.value_or(0));
    return facts.steps.empty()
        ? RuleWords::tr("Step %1 cannot be taken back: what it left has changed since.").arg(step)
        : RuleWords::tr("Step %1 cannot be taken back: this stands on it: %2.").arg(step, list(facts.steps));
}

} // namespace

QString ruleSentence(const app::Rejection &facts)
{
    using app::Reason;
    const auto batch = text(facts.batch);
    const auto line = lineName(facts.order, facts.line.value_or(1));
    switch (facts.reason) {
    case Reason::AlreadyHere:
        return RuleWords::tr("%1 is in the warehouse: there is no day to expect it.").arg(batch);
    case Reason::OnHold:
        return facts.note.empty()
            ? RuleWords::tr("%1 is on hold and takes nothing new.").arg(batch)
            : RuleWords::tr("%1 is on hold (%2) and takes nothing new.").arg(batch, text(facts.note));
    case Reason::DoesNotFit: return doesNotFit(facts);
    case Reason::OtherSku:
        return RuleWords::tr("%1 holds %2, and line %3 asks for %4.")
            .arg(batch, text(facts.existing), line, text(facts.sku));
    case Reason::TooManyParts:
        return RuleWords::tr("The parts are more than line %2 has: %1.")
            .arg(piecesText(facts.wanted.value_or(0)), line);
    case Reason::NotShort: return RuleWords::tr("Line %1 is served by %2.").arg(line, batch);
    case Reason::NoSuchWayOut:
        return RuleWords::tr("There is no way out number %1 for line %2.").arg(text(facts.given), line);
    case Reason::Pinned: return pinned(facts);
    case Reason::NothingToUndo:
        return facts.step
            ? RuleWords::tr("Step %1 cannot be taken back, or was already.").arg(numberText(*facts.step))
            : RuleWords::tr("There is nothing of yours to take back.");
    case Reason::NothingToRedo: return RuleWords::tr("There is nothing to do again.");
    case Reason::Depends: return depends(facts);
    case Reason::RequestConflict:
        return RuleWords::tr("Another request was done under the name %1.").arg(text(facts.given));
    case Reason::MovedOn:
        return RuleWords::tr(
            "The data has moved on. Nothing was changed; this is what it would come to now.");
    default: return {};
    }
}

QString gestureName(const std::string &command)
{
    static const std::pair<const char *, const char *> names[] = {
        {"CreateBatch", QT_TRANSLATE_NOOP("RuleWords", "New batch")},
        {"PlaceOrder", QT_TRANSLATE_NOOP("RuleWords", "New order lines")},
        {"Allocate", QT_TRANSLATE_NOOP("RuleWords", "Allocate")},
        {"AllocateLines", QT_TRANSLATE_NOOP("RuleWords", "Allocate")},
        {"AllocateOrder", QT_TRANSLATE_NOOP("RuleWords", "Allocate order")},
        {"AllocateWaiting", QT_TRANSLATE_NOOP("RuleWords", "Allocate everything waiting")},
        {"Deallocate", QT_TRANSLATE_NOOP("RuleWords", "Release")},
        {"DeallocateOrder", QT_TRANSLATE_NOOP("RuleWords", "Release order")},
        {"ChangeBatchQuantity", QT_TRANSLATE_NOOP("RuleWords", "Change quantity")},
        {"ChangeBatchEta", QT_TRANSLATE_NOOP("RuleWords", "Change ETA")},
        {"ReceiveBatch", QT_TRANSLATE_NOOP("RuleWords", "Receive")},
        {"HoldBatch", QT_TRANSLATE_NOOP("RuleWords", "Put on hold")},
        {"UnholdBatch", QT_TRANSLATE_NOOP("RuleWords", "End hold")},
        {"Cancel", QT_TRANSLATE_NOOP("RuleWords", "Cancel lines")},
        {"CancelOrder", QT_TRANSLATE_NOOP("RuleWords", "Cancel order")},
        {"SplitLine", QT_TRANSLATE_NOOP("RuleWords", "Split")},
        {"MoveLine", QT_TRANSLATE_NOOP("RuleWords", "Move")},
        {"MoveLines", QT_TRANSLATE_NOOP("RuleWords", "Move")},
        {"PinLines", QT_TRANSLATE_NOOP("RuleWords", "Pin")},
        {"UnpinLines", QT_TRANSLATE_NOOP("RuleWords", "Unpin")},
        {"ChangeLine", QT_TRANSLATE_NOOP("RuleWords", "Change line")},
        {"ImprovePromises", QT_TRANSLATE_NOOP("RuleWords", "Improve promises")},
        {"FollowWayOut", QT_TRANSLATE_NOOP("RuleWords", "Way out of a shortage")},
        {"Undo", QT_TRANSLATE_NOOP("RuleWords", "Undo")},
        {"Redo", QT_TRANSLATE_NOOP("RuleWords", "Redo")},
        {"ImportBatches", QT_TRANSLATE_NOOP("RuleWords", "Import of supply")},
        {"ImportOrders", QT_TRANSLATE_NOOP("RuleWords", "Import of orders")},
        {"ImportAllocations", QT_TRANSLATE_NOOP("RuleWords", "Import of allocations")},
    };
    for (const auto &[known, name] : names)
        if (command == known)
            return RuleWords::tr(name);
    return text(command);
}

QString wayInName(const std::string &via)
{
    static const std::pair<const char *, const char *> names[] = {
        {"desktop", QT_TRANSLATE_NOOP("RuleWords", "desktop")},
        {"terminal", QT_TRANSLATE_NOOP("RuleWords", "terminal")},
    };
    for (const auto &[known, name] : names)
        if (via == known)
            return RuleWords::tr(name);
    return text(via);
}

} // namespace ui
