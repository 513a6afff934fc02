#pragma once

#include "app/views.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace app {

// The journal is the outbox: each destination that is switched on keeps a cursor over it, and what went wrong
// on the way. It begins where it was switched on.

/// What a destination is told: every event, or each gesture that put SKUs out of stock.
enum class Feed { Events, Shortages };

std::string_view wordOf(Feed feed); // "events", "shortages"

/// A delivery that did not succeed.
struct DeliveryFailure
{
    std::int64_t first = 0; // entry of the journal where it stopped
    Instant at = {};
    bool refused = false; // false: the destination was away, or had trouble of its own
    std::string why;
};

/// Refused too often: the rest went on without it.
struct SetAside
{
    std::int64_t first = 0; // entries of the journal
    std::int64_t last = 0;
    Instant at = {};
    std::string why;
    bool again = false; // somebody wants it tried once more
};

/// What is to be delivered next.
struct Portion
{
    std::vector<HistoryRow> entries;
    std::int64_t upTo = 0; // where the cursor stands once they are delivered
};

/// How one destination stands.
struct DestinationRow
{
    std::string destination;
    Feed feed = Feed::Events;
    std::int64_t delivered = 0; // the cursor
    std::int64_t waiting = 0; // events, or gestures that put SKUs out of stock
    std::int64_t setAside = 0;
    std::optional<DeliveryFailure> failing = {}; // the last failure, unless it was overcome
};

/// What waits for whom. Reads in portions, whatever the journal's length.
class OutboxView
{
public:
    virtual ~OutboxView() = default;

    virtual std::vector<DestinationRow> destinations() const = 0;
    virtual std::int64_t cursor(const std::string &destination) const = 0;
    /// What comes after that entry. Of events at most so many; of shortages one gesture whole: every line
    /// left short of an SKU whose shortage began in it.
    virtual Portion after(const std::string &destination, std::int64_t entry, std::size_t most) const = 0;
    virtual std::vector<SetAside> setAside(const std::string &destination) const = 0;
    /// How often what begins at that entry was refused.
    virtual int refusals(const std::string &destination, std::int64_t first) const = 0;

    Portion next(const std::string &destination, std::size_t most) const;
    Portion contents(const std::string &destination, const SetAside &parcel) const;
};

/// What was delivered, and what was not. Each call is kept at once and whole.
class Outbox
{
public:
    virtual ~Outbox() = default;

    virtual void switchOn(const std::string &destination, Feed feed) = 0; // no effect when it is on
    virtual void advance(const std::string &destination, std::int64_t delivered) = 0;
    virtual void fail(const std::string &destination, const DeliveryFailure &failure) = 0;
    virtual void setAside(const std::string &destination, const SetAside &parcel)
        = 0; // and goes on behind it
    virtual void settle(const std::string &destination, std::int64_t first) = 0; // it is set aside no more
    /// Answers how many are to be tried once more.
    virtual std::int64_t tryAgain(const std::string &destination) = 0;
};

} // namespace app
