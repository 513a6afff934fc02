#pragma once

#include "app/board.h"
#include "app/message_bus.h"

namespace ui {

/// What a trial would do to one line. Days are those on which it is expected to be served.
struct Consequence
{
    model::OrderLine line;
    std::optional<model::BatchRef> from = {}; // none: it was not served
    std::optional<model::BatchRef> to = {}; // none: it will not be served
    std::optional<model::Date> was = {};
    std::optional<model::Date> now = {};
    std::optional<model::Date> needBy = {};
    bool isShort = false; // it becomes so

    std::int64_t daysLater() const { return was && now ? (*now - *was).count() : 0; }
    bool stays() const { return to && from == to; } // and is served on another day
    bool hasOtherDay() const { return was && was != now; }
    bool isLate() const { return needBy && now && *now > *needBy; }
};

/// What a trial would come to, the worst first.
struct Consequences
{
    std::vector<Consequence> lines;
    int moved = 0;
    int shortLines = 0;
    int slipped = 0; // are served, but later than before
    std::int64_t worst = 0; // in days
    bool isBulk = false; // too many to name
};

Consequences consequencesOf(const app::Preview &preview, const app::Board &board, model::Date today);

} // namespace ui
