#pragma once

#include "app/tried.h"

#include <vector>

namespace app {

/// A batch on the time axis.
struct TimelineSupply
{
    std::int32_t index = Board::none; // of the board
    BatchRow batch; // as it is, or would be
    std::optional<model::Date> day; // it can serve from; overdue: today; none: it is in the warehouse

    bool isOverdue() const { return batch.state == BatchState::Overdue; }
};

/// A line on the time axis: what is wanted, and when.
struct TimelineDemand
{
    std::int32_t line = Board::none; // row of the board
    model::Pieces quantity = 0;
    std::optional<model::Date> needBy; // none: whenever
    std::optional<model::Date> day; // it stands at: its need-by, or today where that has passed
    LineState state = LineState::Waiting;
    std::int32_t supply = -1; // place among the supplies; -1: nothing serves it
    bool pinned = false;
    std::int64_t daysLate = 0; // its batch comes after its need-by
};

/// What is there at the end of a day once everything needed by then has gone. Below zero: not enough.
struct RunningFree
{
    model::Date day;
    model::Pieces pieces = 0;

    friend bool operator==(const RunningFree &, const RunningFree &) = default;
};

/// When does one SKU work out? Its batches at their ETA, its lines at their need-by, and what is free in
/// between. Lines without a need-by are not counted in what is free: nobody waits for them on any day.
struct Timeline
{
    model::Date today;
    std::vector<TimelineSupply> supplies; // the warehouse first, then by day
    std::vector<TimelineDemand> demands; // by day, those without one last
    std::vector<RunningFree> running; // from today on, one for each day that changes it

    std::optional<RunningFree> lowest() const; // none: there is nothing; of several the first
    std::optional<model::Date> firstShort() const; // the first day below zero
    model::Date lastDay() const; // on which something happens; at least today
};

Timeline timelineOf(const Board &board, std::int32_t sku, model::Date today, const Tried &tried = {});

} // namespace app
