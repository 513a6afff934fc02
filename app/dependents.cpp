#include "app/dependents.h"

#include "app/event_subjects.h"

#include <algorithm>

namespace app {

namespace {

using namespace model;

enum Aspect : unsigned { // of a line, or of a batch
    Nothing = 0,
    Served = 1,
    Quantity = 2,
    Rank = 4,
    Pinned = 8,
    Cancellation = 16,
    Eta = 32,
    Arrival = 64,
    Hold = 128,
    Everything = 255
};

unsigned aspectOf(const Event &event, const LineId &line)
{
    return std::visit(
        [&](const auto &e) -> unsigned {
            using E = std::remove_cvref_t<decltype(e)>;
            if constexpr (std::is_same_v<E, OrderPlaced> || std::is_same_v<E, OrderLinesRemoved>)
                return Everything;
            else if constexpr (std::is_same_v<E, LineSplit> || std::is_same_v<E, LineMerged>)
                return e.line.id == line ? Quantity : Everything;
            else if constexpr (std::is_same_v<E, LineQuantityChanged>)
                return Quantity;
            else if constexpr (std::is_same_v<E, LineStandingChanged>)
                return Rank;
            else if constexpr (std::is_same_v<E, LinePinChanged>)
                return Pinned;
            else if constexpr (std::is_same_v<E, LineCancelled> || std::is_same_v<E, LineReinstated>)
                return Cancellation;
            else if constexpr (std::is_same_v<E, Allocated> || std::is_same_v<E, Deallocated>
                               || std::is_same_v<E, OutOfStock> || std::is_same_v<E, ShortageLifted>)
                return Served | Quantity; // so many pieces of it
            else
                return Nothing;
        },
        event);
}

unsigned aspectOf(const Event &event, const BatchRef & /*batch*/)
{
    return std::visit(
        [](const auto &e) -> unsigned {
            using E = std::remove_cvref_t<decltype(e)>;
            if constexpr (std::is_same_v<E, BatchCreated> || std::is_same_v<E, BatchRemoved>)
                return Everything;
            else if constexpr (std::is_same_v<E, BatchQuantityChanged>)
                return Quantity;
            else if constexpr (std::is_same_v<E, BatchEtaChanged>)
                return Eta;
            else if constexpr (std::is_same_v<E, BatchArrivalChanged>)
                return Arrival;
            else if constexpr (std::is_same_v<E, BatchHoldChanged>)
                return Hold;
            else
                return Served;
        },
        event);
}

bool speaksOf(const Event &event, const LineId &line)
{
    const auto lines = linesOf(event);
    return std::ranges::find(lines, line) != lines.end();
}

bool speaksOf(const Event &event, const BatchRef &batch)
{
    const auto *found = batchOf(event);
    return found && *found == batch;
}

/// What later changes stand on it: besides the same again, a pin on what it allocated.
template <class Record> unsigned groundOf(const Event &event, const Record &record)
{
    const auto aspect = aspectOf(event, record);
    return std::holds_alternative<Allocated>(event) ? aspect | Pinned : aspect;
}

template <class Record>
std::vector<StepRow> changedAgain(std::int64_t step, const Event &event, const Record &record,
                                  const History &history)
{
    const auto aspect = groundOf(event, record);
    auto rows = aspect == Nothing ? std::vector<StepRow>() : withoutUndoing(history.later(step, record));
    std::erase_if(rows, [&](const StepRow &row) {
        bool changed = false;
        history.backwards(row.id, [&](const JournalEntry &entry) {
            changed = speaksOf(entry.event, record) && (aspectOf(entry.event, record) & aspect) != 0;
            return !changed;
        });
        return !changed;
    });
    return rows;
}

} // namespace

std::vector<StepRow> withoutUndoing(std::vector<StepRow> steps)
{
    std::erase_if(steps, [](const StepRow &row) { return row.step.takesBack != 0; });
    return steps;
}

std::vector<StepRow> dependents(std::int64_t step, const Event &event, const History &history)
{
    const auto lines = linesOf(event);
    for (const auto &line : lines)
        if (auto rows = changedAgain(step, event, line, history); !rows.empty())
            return rows;
    if (const auto *batch = batchOf(event); batch && lines.empty())
        return changedAgain(step, event, *batch, history);
    return {};
}

} // namespace app
