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
    const auto portion = m_view.next(m_destination, m_patience.portion);
    m_surroundings.passes("read");
    if (portion.entries.empty())
        return Went::Everything;
    try {
        m_courier.deliver(portion.entries);
    } catch (const DeliveryRefused &why) {
        return refused(portion, why);
    } catch (const std::exception &why) {
        return failed(portion.entries.front().id, false, why.what());
    }
    m_surroundings.passes("delivered");
    m_outbox.advance(m_destination, portion.upTo);
    m_surroundings.passes("marked");
    m_pauses.reset();
    return Went::On;
}

Relay::Went Relay::refused(const Portion &portion, const DeliveryRefused &why)
{
    const auto parcel = std::span(portion.entries).subspan(why.first(), why.count());
    const auto first = parcel.front().id;
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
                       .last = parcel.back().id,
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
