#include "app/relay.h"

#include <algorithm>

namespace app {

namespace {

constexpr std::size_t longestReason = 500; // characters of what a destination said

} // namespace

Relay::Relay(std::string destination, const OutboxView &view, Outbox &outbox, Courier &courier,
             RelaySurroundings surroundings, Patience patience)
    : m_destination(std::move(destination))
    , m_view(view)
    , m_outbox(outbox)
    , m_courier(courier)
    , m_surroundings(std::move(surroundings))
    , m_patience(patience)
    , m_pauses(patience.first, patience.longest, m_surroundings.chance)
{
}

std::optional<std::chrono::milliseconds> Relay::deliver()
{
    auto went = Went::On;
    while (went == Went::On && m_surroundings.isWanted()) {
        went = deliverNext();
        if (went == Went::Everything)
            went = deliverAgain();
    }
    return went == Went::Nowhere ? std::optional(m_pauses.next()) : std::nullopt;
}

Relay::Went Relay::deliverNext()
{
    if (m_unmarked)
        mark(*m_unmarked); // else it would be delivered again
    const auto portion = m_view.next(m_destination, m_patience.portion);
    m_surroundings.passes("read");
    if (portion.entries.empty()) {
        if (portion.upTo <= m_view.cursor(m_destination))
            return Went::Everything;
        m_outbox.advance(m_destination, portion.upTo); // a gesture of which there is nothing to tell
        return Went::On;
    }
    try {
        m_courier.deliver(portion.entries);
    } catch (const DeliveryRefused &why) {
        return refused(portion, why);
    } catch (const std::exception &why) {
        return failed(portion.entries.front().id, false, why.what());
    }
    m_surroundings.passes("delivered");
    mark(portion.upTo);
    m_surroundings.passes("marked");
    m_pauses.reset();
    return Went::On;
}

void Relay::mark(std::int64_t delivered)
{
    m_unmarked = delivered;
    m_outbox.advance(m_destination, delivered); // throws where our own storage fails
    m_unmarked.reset();
}

Relay::Went Relay::refused(const Portion &portion, const DeliveryRefused &why)
{
    const auto parcel = std::span(portion.entries).subspan(why.first(), why.count());
    const auto first = parcel.front().id;
    const auto isToTheEnd = why.first() + why.count() == portion.entries.size();
    if (why.first() > 0) {
        m_outbox.advance(m_destination, portion.entries[why.first() - 1].id);
        m_surroundings.passes("marked before a refusal");
        m_pauses.reset();
    }
    const auto went = failed(first, true, why.what());
    if (m_view.refusals(m_destination, first) < m_patience.refusals)
        return went;
    m_outbox.setAside(m_destination,
                      {.first = first,
                       .last = isToTheEnd ? portion.upTo : parcel.back().id,
                       .at = m_surroundings.now(),
                       .why = std::string(why.what()).substr(0, longestReason)});
    m_surroundings.passes("set aside");
    m_pauses.reset();
    return Went::On;
}

Relay::Went Relay::deliverAgain()
{
    const auto parcels = m_view.setAside(m_destination);
    const auto wanted = std::ranges::find_if(parcels, &SetAside::again);
    if (wanted == parcels.end())
        return Went::Everything;
    try {
        m_courier.deliver(m_view.contents(m_destination, *wanted).entries);
        m_surroundings.passes("delivered again");
        m_outbox.settle(m_destination, wanted->first);
        m_surroundings.passes("settled");
        m_pauses.reset();
    } catch (const DeliveryRefused &why) {
        m_outbox.setAside(m_destination, {wanted->first, wanted->last, m_surroundings.now(), why.what()});
        m_surroundings.passes("set aside again");
    } catch (const std::exception &why) {
        return failed(wanted->first, false, why.what());
    }
    return Went::On;
}

Relay::Went Relay::failed(std::int64_t first, bool isRefusal, std::string_view why)
{
    if (!m_surroundings.isWanted())
        return Went::Nowhere; // it was cut off, which says nothing of the destination
    m_surroundings.passes("failed");
    m_outbox.fail(m_destination,
                  {first, m_surroundings.now(), isRefusal, std::string(why.substr(0, longestReason))});
    m_surroundings.passes("failure marked");
    return Went::Nowhere;
}

} // namespace app
