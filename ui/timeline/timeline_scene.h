#pragma once

#include "app/timeline.h"

#include <optional>

namespace ui {

/// An SKU's timeline as it is to be painted: which days, what is tried, and what is pointed at.
struct TimelineScene
{
    app::Timeline now;
    std::optional<app::Timeline> tried = {}; // what would become of it
    model::Date first = {}; // day at the axis' beginning
    int days = 42; // on the axis
    std::int32_t selected = app::Board::none; // batch of the board, like the next one
    std::int32_t litBatch = app::Board::none; // pointed at
    std::int32_t litLine = app::Board::none; // of the board, pointed at
    bool hasFocus = false;

    const app::Timeline &shown() const { return tried ? *tried : now; }
};

/// As it is where a batch of the scene is tried on another day; nullptr: it is not.
inline const app::TimelineSupply *movedFrom(const TimelineScene &scene, const app::TimelineSupply &supply)
{
    if (!scene.tried)
        return nullptr;
    for (const auto &before : scene.now.supplies) {
        if (before.index == supply.index)
            return before.day != supply.day ? &before : nullptr;
    }
    return nullptr;
}

} // namespace ui
