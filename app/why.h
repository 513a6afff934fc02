#pragma once

#include "app/outcome.h"
#include "app/unit_of_work.h"

namespace app {

/// What today's answer would be, if the line asked now.
struct TodaysAnswer
{
    std::optional<model::BatchRef> chosen;
    bool differs = false;
    model::Decision decision; // as it would be kept
};

/// Why a line is served from its batch, or short, and what caused it.
struct Why
{
    model::OrderLine line;
    LineState state = LineState::Waiting;
    std::optional<model::BatchRef> chosen = {}; // by the kept decision; none: short, or nobody decided yet
    std::optional<model::Decision> decision = {}; // none: it waits, or was decided before decisions were kept
    std::optional<Instant> decidedAt = {};
    std::optional<StepName> cause = {}; // the gesture
    TodaysAnswer today = {};
    std::vector<Holder> holders = {}; // of a short line: who holds the stock that would serve it
};

/// A cancelled line asks for nothing: refused.
Answer<Why> why(const model::LineId &line, UnitOfWork &work);

/// Of every line of an order that is not cancelled, in order of storing.
Answer<std::vector<Why>> whyAll(const model::OrderId &order, UnitOfWork &work);

} // namespace app
