#pragma once

#include "app/courier.h"
#include "app/outbox.h"
#include "app/pauses.h"

#include <functional>

namespace app {

/// How patiently a destination is tried.
struct Patience
{
    std::chrono::milliseconds first{500}; // the pause after a first failure; it doubles with each
    std::chrono::milliseconds longest{60'000};
    int refusals = 5; // then a message is set aside
    std::size_t portion = 500; // events delivered at once
};

/// What the relay knows of the world around it: injected, so that tests neither wait nor draw lots.
struct RelaySurroundings
{
    std::function<Instant()> now;
    Pauses::Chance chance;
    std::function<bool()> isWanted = [] { return true; }; // false: it is to end
    std::function<void(std::string_view point)> passes = [](auto) { }; // between any two of its steps
};

/// Tells one destination, after the commit, what the journal holds: in order, at least once. What it refuses
/// for good is set aside; while it is away, everything waits. Book, chapter 11.
class Relay
{
public:
    Relay(std::string destination, const OutboxView &view, Outbox &outbox, Courier &courier,
          RelaySurroundings surroundings, Patience patience = {});

    /// Delivers until nothing waits, or it is not to go on now. Answers after which pause to try again;
    /// nothing: when there is news.
    std::optional<std::chrono::milliseconds> deliver();

private:
    enum class Went { Everything, On, Nowhere };
    Went deliverNext();
    void mark(std::int64_t delivered);
    Went deliverAgain(); // what was set aside and is wanted once more
    Went refused(const Portion &portion, const DeliveryRefused &why);
    Went failed(std::int64_t first, bool isRefusal, std::string_view why);

    std::string m_destination;
    const OutboxView &m_view;
    Outbox &m_outbox;
    Courier &m_courier;
    RelaySurroundings m_surroundings;
    Patience m_patience;
    Pauses m_pauses;
    std::optional<std::int64_t> m_unmarked; // delivered, but that could not be stored yet
};

} // namespace app
