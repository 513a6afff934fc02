#pragma once

#include "app/attention.h"

#include <QString>

namespace ui {

/// A concern in two lines, and what can be done about it.
struct ConcernWords
{
    QString lead; // what it is about
    QString what;
    QString beneath;
    QString first; // the nearest thing to do; empty: none
    QString second;
};

ConcernWords wordsOf(const app::Concern &concern, const app::Board &board, model::Date today);

} // namespace ui
