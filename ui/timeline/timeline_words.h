#pragma once

#include "app/timeline.h"
#include "ui/look/batch_bar.h"
#include "ui/look/equation.h"
#include "ui/look/roles.h"

#include <QString>

#include <vector>

namespace ui {

// What chart, table and screen reader say of a timeline: one truth for the three.

/// Each batch with a cell for each line that the timeline has it serve.
std::vector<BatchBar> barsOf(const app::Timeline &timeline, const app::Board &board);

struct SupplyWords
{
    QString name;
    QString figures; // "216, 16 free"
    QString remark; // "28 Apr, overdue"; empty: none
    Tone remarkTone = Tone::Late;
};
SupplyWords wordsOf(const app::TimelineSupply &supply, model::Date today);

/// "552831 · 2, 24 pieces, needed by 20 May, from PO-1105 on 24 May, 4 days late"
QString sentenceOf(const app::Timeline &timeline, const app::TimelineDemand &demand, const app::Board &board);
QString sentenceOf(const app::TimelineSupply &supply, model::Date today);
QString latenessOf(const app::TimelineDemand &demand); // "4 days late"; empty: in time

/// Does it work out? The answer in a few words, and a note beneath it.
Verdict verdictOf(const app::Timeline &now, const app::Timeline *tried);

} // namespace ui
