#include "ui/today/concern_words.h"

#include "ui/facts.h"
#include "ui/look/figures.h"
#include "ui/words.h"

#include <QCoreApplication>

namespace ui {

namespace {

struct Concerns
{
    Q_DECLARE_TR_FUNCTIONS(Concerns)
};

using Kind = app::Concern::Kind;

QString skuName(const app::Board &board, std::int32_t index)
{
    const auto &sku = board.sku(index);
    return sku.description.empty() ? text(sku.sku)
                                   : QStringLiteral("%1 %2").arg(text(sku.sku), text(sku.description));
}

int count(const app::Concern &concern)
{
    return static_cast<int>(concern.lines.size());
}

int pieces(const app::Concern &concern)
{
    return static_cast<int>(concern.pieces);
}

QString showLines(const app::Concern &concern)
{
    return Concerns::tr("Show %Ln lines", nullptr, count(concern));
}

ConcernWords shortWords(const app::Concern &concern, const app::Board &board, const QDate &today)
{
    const auto free = board.sku(concern.sku).free();
    const auto needed = concern.needBy
        ? Concerns::tr("first needed on %1").arg(dateText(dateOf(concern.needBy), today))
        : Concerns::tr("needed on no day");
    const auto left = free > 0 ? Concerns::tr("%1 free in all, but no batch has enough").arg(numberText(free))
                               : Concerns::tr("nothing is free");
    return {skuName(board, concern.sku),
            Concerns::tr("%Ln lines short, %1", nullptr, count(concern)).arg(piecesText(concern.pieces)),
            Concerns::tr("%1; %2.").arg(left, needed), Concerns::tr("Ways out"), showLines(concern)};
}

ConcernWords lateWords(const app::Concern &concern, const app::Board &board, const QDate &today)
{
    const auto &batch = board.batch(concern.batch);
    const auto when = dateText(dateOf(batch.eta), today);
    const auto late = Concerns::tr("%Ln days late", nullptr, static_cast<int>(concern.days));
    if (concern.lines.size() == 1) {
        const auto line = board.line(concern.lines.front());
        return {lineName(line.order, line.line),
                Concerns::tr("is needed by %1 and comes on %2, %3")
                    .arg(dateText(dateOf(line.needBy), today), when, late),
                Concerns::tr("%1 × %2 from %3.")
                    .arg(numberText(line.quantity), text(line.sku), text(batch.batch)),
                Concerns::tr("Show the line"), Concerns::tr("Timeline")};
    }
    return {text(batch.batch),
            Concerns::tr("comes on %1: %Ln lines are needed before, up to %2", nullptr, count(concern))
                .arg(when, late),
            Concerns::tr("%1, %2; first needed on %3.")
                .arg(skuName(board, concern.sku), piecesText(concern.pieces),
                     dateText(dateOf(concern.needBy), today)),
            showLines(concern), Concerns::tr("Timeline")};
}

ConcernWords batchWords(const app::Concern &concern, const app::Board &board, const QDate &today)
{
    const auto &batch = board.batch(concern.batch);
    const auto isOverdue = concern.kind == Kind::Overdue;
    const auto held = concern.lines.empty() ? Concerns::tr("nobody waits for it")
                                            : Concerns::tr("held by %Ln lines", nullptr, count(concern))
            + (concern.needBy
                   ? Concerns::tr(", first needed on %1").arg(dateText(dateOf(concern.needBy), today))
                   : QString());
    return {text(batch.batch),
            isOverdue ? Concerns::tr("is %Ln days overdue", nullptr, static_cast<int>(concern.days))
                      : Concerns::tr("is expected today"),
            Concerns::tr("%1 × %2, expected %3; %4.")
                .arg(numberText(batch.quantity), skuName(board, concern.sku),
                     dateText(dateOf(batch.eta), today), held),
            Concerns::tr("Receive"), Concerns::tr("Change ETA")};
}

} // namespace

ConcernWords wordsOf(const app::Concern &concern, const app::Board &board, model::Date today)
{
    const auto day = dateOf(today);
    switch (concern.kind) {
    case Kind::ShortSku: return shortWords(concern, board, day);
    case Kind::Late: return lateWords(concern, board, day);
    case Kind::Overdue:
    case Kind::Arriving: return batchWords(concern, board, day);
    case Kind::Slipped:
        return {Concerns::tr("%Ln promises", nullptr, count(concern)),
                Concerns::tr("slipped, worst by %Ln days", nullptr, static_cast<int>(concern.days)),
                Concerns::tr("%Ln pieces come later than they were promised.", nullptr, pieces(concern)),
                showLines(concern),
                {}};
    case Kind::Fillable:
        return {Concerns::tr("%Ln short lines", nullptr, count(concern)), Concerns::tr("can be filled now"),
                Concerns::tr("%Ln pieces would fit into what is free. Nothing moves until you say so.",
                             nullptr, pieces(concern)),
                Concerns::tr("Allocate %Ln lines", nullptr, count(concern)), showLines(concern)};
    case Kind::Earlier:
        return {Concerns::tr("%Ln lines", nullptr, count(concern)),
                Concerns::tr("could be earlier, none later", nullptr, count(concern)),
                Concerns::tr("%Ln pieces wait for a batch, and one before it has room. Nothing moves until "
                             "you say so.",
                             nullptr, pieces(concern)),
                Concerns::tr("Try it first"), showLines(concern)};
    }
    return {};
}

} // namespace ui
