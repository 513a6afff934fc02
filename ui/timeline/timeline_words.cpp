#include "ui/timeline/timeline_words.h"

#include "ui/facts.h"
#include "ui/look/figures.h"
#include "ui/row_facts.h"

#include <QCoreApplication>

#include <algorithm>

namespace ui {

namespace {

struct TimelineWords
{
    Q_DECLARE_TR_FUNCTIONS(TimelineWords)
};

QString dayText(const std::optional<model::Date> &day, model::Date today)
{
    return dateText(dateOf(day), dateOf(today));
}

} // namespace

std::vector<BatchBar> barsOf(const app::Timeline &timeline, const app::Board &board)
{
    std::vector<BatchBar> bars;
    for (const auto &supply : timeline.supplies)
        bars.push_back(blockOf(supply.batch));
    for (const auto &demand : timeline.demands) {
        if (demand.supply >= 0)
            bars[static_cast<std::size_t>(demand.supply)].segments.push_back(
                {.key = demand.line, .quantity = demand.quantity, .pinned = board.line(demand.line).pinned});
    }
    for (auto &bar : bars)
        std::ranges::stable_partition(bar.segments, &BatchSegment::pinned);
    return bars;
}

SupplyWords wordsOf(const app::TimelineSupply &supply, model::Date today)
{
    const auto &batch = supply.batch;
    SupplyWords words{
        text(batch.batch),
        TimelineWords::tr("%1, %2 free").arg(numberText(batch.quantity), numberText(batch.free())),
        {}};
    if (batch.state == app::BatchState::OnHold) {
        words.remark = TimelineWords::tr("on hold");
        words.remarkTone = Tone::Second;
    } else if (supply.isOverdue()) {
        words.remark = TimelineWords::tr("%1, overdue").arg(dayText(batch.eta, today));
    } else if (supply.day && batch.firstEta && batch.firstEta != batch.eta) {
        words.remark = TimelineWords::tr("first given %1").arg(dayText(batch.firstEta, today));
        words.remarkTone = *batch.firstEta < *batch.eta ? Tone::Late : Tone::Free;
    }
    return words;
}

QString latenessOf(const app::TimelineDemand &demand)
{
    return demand.daysLate > 0
        ? TimelineWords::tr("%Ln days late", nullptr, static_cast<int>(demand.daysLate))
        : QString();
}

QString sentenceOf(const app::Timeline &timeline, const app::TimelineDemand &demand, const app::Board &board)
{
    const auto line = board.line(demand.line);
    QStringList parts{lineName(line.order, line.line),
                      TimelineWords::tr("%Ln pieces", nullptr, static_cast<int>(demand.quantity)),
                      demand.needBy
                          ? TimelineWords::tr("needed by %1").arg(dayText(demand.needBy, timeline.today))
                          : TimelineWords::tr("needed on no day")};
    if (demand.pinned)
        parts += TimelineWords::tr("pinned");
    if (demand.supply >= 0) {
        const auto &supply = timeline.supplies[static_cast<std::size_t>(demand.supply)];
        const auto name = text(supply.batch.batch);
        parts += supply.day
            ? TimelineWords::tr("from %1 on %2").arg(name, dayText(supply.day, timeline.today))
            : TimelineWords::tr("from %1, in the warehouse").arg(name);
    } else {
        parts += demand.state == app::LineState::Short ? TimelineWords::tr("short")
                                                       : TimelineWords::tr("waiting");
    }
    if (demand.daysLate > 0)
        parts += latenessOf(demand);
    return parts.join(QStringLiteral(", "));
}

QString sentenceOf(const app::TimelineSupply &supply, model::Date today)
{
    auto sentence = accessibleSentence(blockOf(supply.batch));
    const auto words = wordsOf(supply, today);
    if (!words.remark.isEmpty() && !supply.isOverdue() && supply.batch.state != app::BatchState::OnHold)
        sentence += QStringLiteral(", ") + words.remark;
    return sentence;
}

Verdict verdictOf(const app::Timeline &now, const app::Timeline *tried)
{
    const auto told = [](const app::Timeline &timeline) {
        if (const auto first = timeline.firstShort())
            return TimelineWords::tr("First short %1").arg(dayText(first, timeline.today));
        const auto lowest = timeline.lowest();
        return lowest ? TimelineWords::tr("Never below %1").arg(numberText(lowest->pieces)) : QString();
    };
    const auto &shown = tried ? *tried : now;
    Verdict verdict{told(shown), {}, shown.firstShort() ? Tone::Short : Tone::Free};
    const auto lowest = shown.lowest();
    if (tried)
        verdict.note = TimelineWords::tr("as it is: %1").arg(told(now));
    else if (lowest && lowest->pieces < 0)
        verdict.note = TimelineWords::tr("lowest %1 on %2")
                           .arg(numberText(lowest->pieces), dayText(lowest->day, now.today));
    else if (lowest)
        verdict.note = TimelineWords::tr("on %1").arg(dayText(lowest->day, now.today));
    return verdict;
}

} // namespace ui
