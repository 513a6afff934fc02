#pragma once

#include "app/ways_out.h"
#include "ui/look/roles.h"

#include <QDate>
#include <QString>

namespace ui {

/// A way out of a shortage as it is offered: what it does, whom it harms, when the line has its stock.
struct WayWords
{
    QString iconName = {};
    QString verb = {}; // of its button; empty: there is nothing to press
    QString what = {}; // "Move 552877 · 9 to OPEN-85123A, then allocate here from PO-1105"
    QString harm = {};
    Tone harmTone = Tone::Second;
    QString when = {};
    Tone whenTone = Tone::Second;
};

WayWords wordsOf(const app::WayOut &way, const std::optional<model::Date> &needBy, model::Date today);

} // namespace ui
