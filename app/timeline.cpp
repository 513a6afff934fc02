#include "app/timeline.h"

#include <algorithm>
#include <map>

namespace app {

namespace {

auto placeOf(const TimelineSupply &supply)
{
    return std::tuple(supply.day.has_value(), supply.day.value_or(model::Date()),
                      supply.batch.eta.value_or(model::Date()), supply.batch.stored);
}

auto placeOf(const TimelineDemand &demand)
{
    return std::tuple(!demand.day.has_value(), demand.day.value_or(model::Date()), demand.line);
}

std::vector<TimelineSupply> suppliesOf(const Board &board, std::int32_t sku, model::Date today,
                                       const Tried &tried)
{
    std::vector<TimelineSupply> supplies;
    for (const auto index : board.batchesOf(sku)) {
        const auto *as = tried.batch(index);
        auto &supply = supplies.emplace_back(TimelineSupply{index, as ? as->row : board.batch(index), {}});
        if (!supply.batch.isHere())
            supply.day = std::max(*supply.batch.eta, today);
    }
    std::ranges::stable_sort(supplies, {}, [](const TimelineSupply &supply) { return placeOf(supply); });
    return supplies;
}

TimelineDemand demandOf(const Board &board, std::int32_t row, model::Date today, const Tried &tried)
{
    const auto line = board.line(row);
    TimelineDemand demand{.line = row,
                          .quantity = line.quantity,
                          .needBy = line.needBy,
                          .day = {},
                          .state = line.state,
                          .pinned = line.pinned};
    if (const auto *as = tried.line(row)) {
        demand.quantity = as->quantity;
        demand.needBy = as->needBy;
        demand.state = as->state;
    }
    if (demand.needBy)
        demand.day = std::max(*demand.needBy, today);
    return demand;
}

std::vector<RunningFree> runningOf(const Timeline &timeline)
{
    std::map<model::Date, model::Pieces> changes{{timeline.today, 0}};
    for (const auto &supply : timeline.supplies)
        changes[supply.day.value_or(timeline.today)] += supply.batch.quantity;
    for (const auto &demand : timeline.demands) {
        if (demand.day)
            changes[*demand.day] -= demand.quantity;
    }
    std::vector<RunningFree> running;
    model::Pieces sum = 0;
    for (const auto &[day, change] : changes) {
        if (change != 0 || day == timeline.today)
            running.push_back({day, sum += change});
    }
    return running;
}

} // namespace

std::optional<RunningFree> Timeline::lowest() const
{
    if (running.empty() || (supplies.empty() && demands.empty()))
        return std::nullopt;
    return *std::ranges::min_element(running, {}, &RunningFree::pieces);
}

std::optional<model::Date> Timeline::firstShort() const
{
    const auto below = std::ranges::find_if(running, [](const RunningFree &at) { return at.pieces < 0; });
    return below == running.end() ? std::nullopt : std::optional(below->day);
}

model::Date Timeline::lastDay() const
{
    return running.empty() ? today : running.back().day;
}

Timeline timelineOf(const Board &board, std::int32_t sku, model::Date today, const Tried &tried)
{
    Timeline timeline{.today = today, .supplies = {}, .demands = {}, .running = {}};
    if (sku == Board::none)
        return timeline;
    timeline.supplies = suppliesOf(board, sku, today, tried);
    std::map<std::int32_t, std::int32_t> places;
    for (std::size_t i = 0; i < timeline.supplies.size(); ++i)
        places[timeline.supplies[i].index] = static_cast<std::int32_t>(i);
    for (const auto row : board.linesOf(sku)) {
        auto demand = demandOf(board, row, today, tried);
        if (demand.state == LineState::Cancelled)
            continue;
        const auto *as = tried.line(row);
        const auto batch = as ? board.findBatch(as->batch) : board.batchOf(row);
        if (const auto place = places.find(batch); place != places.end()) {
            demand.supply = place->second;
            const auto &day = timeline.supplies[static_cast<std::size_t>(place->second)].day;
            if (day && demand.needBy && *day > *demand.needBy)
                demand.daysLate = (*day - *demand.needBy).count();
        }
        timeline.demands.push_back(demand);
    }
    std::ranges::stable_sort(timeline.demands, {}, [](const TimelineDemand &one) { return placeOf(one); });
    timeline.running = runningOf(timeline);
    return timeline;
}

} // namespace app
