#pragma once

#include "app/clock.h"
#include "model/events.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace app {

/// Who asks, and by which way in.
struct Caller
{
    std::string actor;
    std::string via;

    friend bool operator==(const Caller &, const Caller &) = default;
};

/// One gesture: who, by which way in, when, and what was asked for.
struct Step
{
    std::string actor; // "ana"
    std::string via; // "desktop", "terminal", "http", "redis"
    std::string command; // "ChangeBatchQuantity"
    Instant at;
    model::Date day; // of the warehouse's calendar
    std::int64_t takesBack = 0; // the step it takes back; 0: none
};

/// Writing side of the journal, within a unit of work: every event with the event that caused it.
class Journal
{
public:
    virtual ~Journal() = default;

    /// Answers the entry's place in this unit of work, for those it causes.
    virtual std::size_t append(const model::Event &event, std::optional<std::size_t> cause) = 0;
};

/// An event as the journal keeps it.
struct JournalEntry
{
    std::int64_t id = 0; // grows; gaps are possible
    std::int64_t step = 0;
    std::optional<std::int64_t> cause; // the entry that caused it; none: the command itself
    model::Event event;
};

/// A step as it is remembered.
struct StepRow
{
    std::int64_t id = 0;
    Step step;
    bool standing = true; // false: it was taken back, and not done again
};

/// What happened before this unit of work, to take it back and to ask why.
class History
{
public:
    virtual ~History() = default;

    virtual std::optional<StepRow> step(std::int64_t id) const = 0;
    /// The latest step that stands and took nothing back; of this caller, or of anybody.
    virtual std::optional<StepRow> lastDone(const Caller *by) const = 0;
    /// The latest undoing of this caller that stands, if the caller did nothing new since.
    virtual std::optional<StepRow> lastUndone(const Caller &by) const = 0;

    /// The entries of a step, the last first. Of a decision made there, `decided` is the entry itself.
    using Visit = std::function<bool(const JournalEntry &)>; // false: enough
    virtual void backwards(std::int64_t step, const Visit &visit) const = 0;
    virtual std::int64_t entriesOf(std::int64_t step) const = 0; // how many
    virtual std::optional<JournalEntry> entry(std::int64_t id) const = 0;

    /// Steps after this one that stand, undoings among them, and touched the line or the batch; latest first.
    virtual std::vector<StepRow> later(std::int64_t step, const model::LineId &line) const = 0;
    virtual std::vector<StepRow> later(std::int64_t step, const model::BatchRef &batch) const = 0;

    /// Where the decision that serves the line, or left it short, stands in the journal.
    virtual std::optional<std::int64_t> decisionOn(const model::LineId &line) const = 0;
};

} // namespace app
