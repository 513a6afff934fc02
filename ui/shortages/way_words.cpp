#include "ui/shortages/way_words.h"

#include "ui/facts.h"
#include "ui/look/figures.h"
#include "ui/words.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace ui {

namespace {

struct WaysOut
{
    Q_DECLARE_TR_FUNCTIONS(WaysOut)
};

constexpr std::int64_t mostNamed = 2;

QString named(const model::LineId &id)
{
    return lineName(id.order.text(), id.number.value());
}

/// The n-th command of this kind, of those the way is made of.
template <class Command> const Command *part(const app::WayOut &way, int place = 0)
{
    for (const auto &each : way.command.parts) {
        if (const auto *found = std::get_if<Command>(&each); found && place-- == 0)
            return found;
    }
    return nullptr;
}

QString splitWords(const app::WayOut &way)
{
    QStringList numbers;
    if (const auto *split = part<app::SplitLine>(way)) {
        for (const auto &quantity : split->parts)
            numbers += numberText(quantity.value());
    }
    return WaysOut::tr("Split %1, each part from one batch").arg(numbers.join(QStringLiteral(" + ")));
}

QString moveWords(const app::WayOut &way)
{
    const auto *aside = part<app::MoveLine>(way);
    const auto *here = part<app::MoveLine>(way, 1);
    if (!aside || !here)
        return {};
    return WaysOut::tr("Move %1 to %2, then allocate here from %3")
        .arg(named(aside->line), text(aside->to.text()), text(here->to.text()));
}

QString takeWords(const app::WayOut &way)
{
    const auto *from = part<app::Deallocate>(way);
    const auto *here = part<app::MoveLine>(way);
    if (!from || !here)
        return {};
    return WaysOut::tr("Take from %Ln lines of lower priority in %1", nullptr,
                       static_cast<int>(from->lines.size()))
        .arg(text(here->to.text()));
}

QString reduceWords(const app::WayOut &way)
{
    const auto *change = part<app::ChangeLine>(way);
    return change && change->quantity
        ? WaysOut::tr("Reduce to %1, which one batch has").arg(numberText(change->quantity->value()))
        : QString();
}

QString fateOf(const app::WayOut::Worsened &line)
{
    if (!line.now)
        return WaysOut::tr("%1 becomes short").arg(named(line.line.id));
    const auto days = line.was ? static_cast<int>((*line.now - *line.was).count()) : 0;
    return WaysOut::tr("%1 slips %Ln days", nullptr, days).arg(named(line.line.id));
}

void sayHarm(WayWords &words, const app::WayOut &way)
{
    QStringList harm;
    if (way.unserved > 0 && way.kind != app::WayOut::Kind::Wait)
        harm += WaysOut::tr("%Ln pieces stay unserved", nullptr, static_cast<int>(way.unserved));
    const auto lines = way.worsenedLines();
    if (lines > 0 && lines <= mostNamed) {
        for (const auto &line : way.worsened)
            harm += fateOf(line);
    } else if (lines > 0) {
        std::int64_t worst = 0;
        int lost = 0;
        for (const auto &line : way.worsened) {
            lost += line.now ? 0 : 1;
            if (line.now && line.was)
                worst = std::max(worst, std::int64_t((*line.now - *line.was).count()));
        }
        harm += WaysOut::tr("%Ln lines are worse off, %1", nullptr, static_cast<int>(lines))
                    .arg(piecesText(way.worsenedPieces()));
        if (lost > 0)
            harm += WaysOut::tr("%Ln become short", nullptr, lost);
        if (worst > 0)
            harm += WaysOut::tr("the worst slips %Ln days", nullptr, static_cast<int>(worst));
    }
    words.harm = harm.isEmpty() ? WaysOut::tr("harms nobody") : harm.join(QStringLiteral(", "));
    words.harmTone = lines > 0 ? Tone::Short : way.unserved > 0 ? Tone::Late : Tone::Free;
    if (way.kind == app::WayOut::Kind::Wait)
        words.harmTone = Tone::Second;
}

void sayWhen(WayWords &words, const app::WayOut &way, const std::optional<model::Date> &needBy,
             model::Date today)
{
    if (!way.when) {
        words.when = WaysOut::tr("nobody knows when");
        return;
    }
    const auto day = *way.when <= today ? WaysOut::tr("today from the warehouse")
                                        : dateText(dateOf(way.when), dateOf(today));
    const auto days = needBy ? static_cast<int>((*way.when - *needBy).count()) : 0;
    if (days > 0) {
        words.when = WaysOut::tr("%1, %Ln days after need-by", nullptr, days).arg(day);
        words.whenTone = Tone::Short;
    } else {
        words.when = needBy ? WaysOut::tr("%1, in time").arg(day) : day;
    }
}

} // namespace

WayWords wordsOf(const app::WayOut &way, const std::optional<model::Date> &needBy, model::Date today)
{
    WayWords words;
    switch (way.kind) {
    case app::WayOut::Kind::Allocate:
        words = {.iconName = QStringLiteral("allocate"),
                 .verb = WaysOut::tr("Allocate"),
                 .what = WaysOut::tr("Allocate it: one batch has room by now")};
        break;
    case app::WayOut::Kind::Wait:
        words = {.iconName = QStringLiteral("hold"),
                 .what = way.waitsFor ? WaysOut::tr("Wait for %1 (on hold)").arg(text(way.waitsFor->text()))
                                      : WaysOut::tr("Wait for further supply")};
        break;
    case app::WayOut::Kind::Split:
        words = {.iconName = QStringLiteral("split"), .verb = WaysOut::tr("Split"), .what = splitWords(way)};
        break;
    case app::WayOut::Kind::MoveAside:
        words = {.iconName = QStringLiteral("move"), .verb = WaysOut::tr("Move"), .what = moveWords(way)};
        break;
    case app::WayOut::Kind::Take:
        words = {.iconName = QStringLiteral("receive"), .verb = WaysOut::tr("Take"), .what = takeWords(way)};
        break;
    case app::WayOut::Kind::Reduce:
        words = {
            .iconName = QStringLiteral("quantity"), .verb = WaysOut::tr("Reduce"), .what = reduceWords(way)};
        break;
    }
    sayHarm(words, way);
    sayWhen(words, way, needBy, today);
    return words;
}

} // namespace ui
