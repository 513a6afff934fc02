#pragma once

#include "app/message_bus.h"

namespace app {

/// One way out of a shortage: what it does, and whom it harms.
struct WayOut
{
    enum class Kind { Allocate, Wait, Split, MoveAside, Take, Reduce };

    /// A line that is worse off than before.
    struct Worsened
    {
        model::OrderLine line;
        std::optional<model::Date> was;
        std::optional<model::Date> now; // none: it is short
    };

    Kind kind;
    FollowWayOut command;
    std::vector<Worsened> worsened = {};
    std::int64_t daysSlipped = 0; // of all of them together
    model::Pieces unserved = 0; // of the line itself, if it is followed
    std::optional<model::Date> when
        = {}; // the whole line, or what is left of it, is there; none: nobody knows
    std::optional<model::BatchRef> waitsFor = {}; // a batch on hold that could take it

    std::int64_t worsenedLines() const { return std::ssize(worsened); }
    model::Pieces worsenedPieces() const;
};

/// The least harmful first. Refused for a line that is not short and does not wait.
Answer<std::vector<WayOut>> waysOut(const model::LineId &line, MessageBus &bus);

} // namespace app
