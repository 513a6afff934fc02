#pragma once

#include "model/events.h"
#include "ui/look/roles.h"

#include <QDate>
#include <QString>

namespace ui {

/// What happened, in one sentence with its numbers: "SHIP-07 is now 60 (was 100)".
QString sentence(const model::Event &event, const QDate &today);

/// A line that lost its stock in one batch and found it in another: "552945 · 1 moved from SHIP-07 to PO-11,
/// 32 × 85123A".
QString moveSentence(const model::Deallocated &lost, const model::Allocated &found);

/// How an event stands in a list: its icon, and whether it is good or bad news.
struct EventLook
{
    QString iconName;
    Tone tone = Tone::Plain;
};
EventLook lookOf(const model::Event &event);

} // namespace ui
