#pragma once

#include "app/views.h"
#include "ui/event_words.h"
#include "ui/view.h"

namespace ui {

/// What happened within a step, one thing a line.
struct StoryLine
{
    std::int64_t entry = 0; // of the journal
    QString sentence;
    EventLook look;
    Subject subject; // the record it speaks of
};

/// A step's entries as lines, first things first: a line that lost its stock and found other stock moved.
std::vector<StoryLine> storyOf(const std::vector<app::HistoryRow> &entries, const QDate &today);

} // namespace ui
