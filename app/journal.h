#pragma once

#include "app/clock.h"
#include "model/events.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace app {

/// One gesture: who, by which way in, when, and what was asked for.
struct Step
{
    std::string actor; // "ana"
    std::string via; // "desktop", "terminal", "http", "redis"
    std::string command; // "ChangeBatchQuantity"
    Instant at;
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

/// Which part of the journal has been delivered where. The journal is the outbox: each destination that is
/// switched on keeps a cursor over it and begins where it was switched on.
class Outbox
{
public:
    virtual ~Outbox() = default;

    virtual void switchOn(const std::string &destination) = 0; // no effect when it is on
    virtual std::int64_t cursor(const std::string &destination) const = 0;
    virtual void advance(const std::string &destination, std::int64_t delivered) = 0;
    virtual std::vector<JournalEntry> after(std::int64_t id, std::size_t most) const = 0;
};

} // namespace app
