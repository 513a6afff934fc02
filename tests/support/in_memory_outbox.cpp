#include "tests/support/in_memory_outbox.h"

#include "app/event_codec.h"

#include <algorithm>
#include <ranges>

namespace support {

namespace {

const model::OutOfStock *outOfStock(const app::JournalEntry &entry)
{
    return std::get_if<model::OutOfStock>(&entry.event);
}

const model::Sku *served(const app::JournalEntry &entry)
{
    if (const auto *allocated = std::get_if<model::Allocated>(&entry.event))
        return &allocated->line.sku;
    const auto *lifted = std::get_if<model::ShortageLifted>(&entry.event);
    return lifted ? &lifted->line.sku : nullptr;
}

} // namespace

void InMemoryOutbox::switchOn(const std::string &destination, app::Feed feed)
{
    m_destinations.try_emplace(destination, Destination{.feed = feed, .cursor = std::ssize(m_data.journal)});
}

void InMemoryOutbox::advance(const std::string &destination, std::int64_t delivered)
{
    auto &cursor = m_destinations.at(destination).cursor;
    cursor = std::max(cursor, delivered);
}

void InMemoryOutbox::fail(const std::string &destination, const app::DeliveryFailure &failure)
{
    auto &failures = m_destinations.at(destination).failures;
    failures.push_back(failure);
    if (failures.size() > 100)
        failures.erase(failures.begin());
}

void InMemoryOutbox::setAside(const std::string &destination, const app::SetAside &parcel)
{
    m_destinations.at(destination).setAside.insert_or_assign(parcel.first, parcel);
    advance(destination, parcel.last);
}

void InMemoryOutbox::settle(const std::string &destination, std::int64_t first)
{
    m_destinations.at(destination).setAside.erase(first);
}

std::int64_t InMemoryOutbox::tryAgain(const std::string &destination)
{
    auto &parcels = m_destinations.at(destination).setAside;
    for (auto &[first, parcel] : parcels)
        parcel.again = true;
    return std::ssize(parcels);
}

app::HistoryRow InMemoryOutbox::rowOf(const app::JournalEntry &entry) const
{
    const auto &step = m_data.steps.at(static_cast<std::size_t>(entry.step - 1));
    return {.id = entry.id,
            .at = step.at,
            .step = entry.step,
            .actor = step.actor,
            .via = step.via,
            .command = step.command,
            .cause = entry.cause,
            .type = std::string(app::typeOf(entry.event)),
            .payload = app::encode(entry.event),
            .takesBack = step.takesBack,
            .schema = app::eventSchema};
}

app::Portion InMemoryOutbox::eventsAfter(std::int64_t id, std::size_t most) const
{
    app::Portion portion{{}, id};
    const auto last = std::min(std::ssize(m_data.journal), id + static_cast<std::int64_t>(most));
    for (; portion.upTo < last; ++portion.upTo)
        portion.entries.push_back(rowOf(m_data.journal[static_cast<std::size_t>(portion.upTo)]));
    return portion;
}

std::set<std::int64_t> InMemoryOutbox::stepsToTell(std::int64_t id) const
{
    std::set<std::int64_t> steps;
    const auto add = [&](std::int64_t entry) {
        if (entry > id)
            steps.insert(m_data.journal.at(static_cast<std::size_t>(entry - 1)).step);
    };
    std::ranges::for_each(m_data.shortageBeginnings, add);
    std::ranges::for_each(m_data.shortageEndings | std::views::keys, add);
    return steps;
}

app::Portion InMemoryOutbox::shortagesAfter(std::int64_t id) const
{
    const auto steps = stepsToTell(id);
    if (steps.empty())
        return {{}, id};
    std::set<model::Sku> begun;
    std::set<model::Sku> ended;
    app::Portion portion{{}, id};
    for (const auto &entry : m_data.journal) {
        if (entry.step != *steps.begin())
            continue;
        portion.upTo = entry.id;
        if (m_data.shortageBeginnings.contains(entry.id))
            begun.insert(outOfStock(entry)->line.sku);
        for (const auto &[last, sku] : m_data.shortageEndings)
            if (last == entry.id)
                ended.insert(sku);
    }
    for (const auto &entry : m_data.journal) {
        if (entry.step != *steps.begin())
            continue;
        const auto *sku = served(entry);
        if (const auto *none = outOfStock(entry); none && begun.contains(none->line.sku))
            portion.entries.push_back(rowOf(entry));
        else if (sku && !begun.contains(*sku) && ended.erase(*sku) == 1)
            portion.entries.push_back(rowOf(entry));
    }
    return portion;
}

std::int64_t InMemoryOutbox::cursor(const std::string &destination) const
{
    return m_destinations.at(destination).cursor;
}

app::Portion InMemoryOutbox::after(const std::string &destination, std::int64_t entry, std::size_t most) const
{
    return m_destinations.at(destination).feed == app::Feed::Events ? eventsAfter(entry, most)
                                                                    : shortagesAfter(entry);
}

std::vector<app::SetAside> InMemoryOutbox::setAside(const std::string &destination) const
{
    std::vector<app::SetAside> parcels;
    for (const auto &[first, parcel] : m_destinations.at(destination).setAside)
        parcels.push_back(parcel);
    return parcels;
}

int InMemoryOutbox::refusals(const std::string &destination, std::int64_t first) const
{
    return static_cast<int>(
        std::ranges::count_if(m_destinations.at(destination).failures, [&](const auto &failure) {
            return failure.first == first && failure.refused;
        }));
}

std::int64_t InMemoryOutbox::waiting(const Destination &destination) const
{
    if (destination.feed == app::Feed::Events)
        return std::ssize(m_data.journal) - destination.cursor;
    return std::ssize(stepsToTell(destination.cursor));
}

std::vector<app::DestinationRow> InMemoryOutbox::destinations() const
{
    std::vector<app::DestinationRow> rows;
    for (const auto &[name, destination] : m_destinations) {
        rows.push_back({.destination = name,
                        .feed = destination.feed,
                        .delivered = destination.cursor,
                        .waiting = waiting(destination),
                        .setAside = std::ssize(destination.setAside)});
        if (destination.failures.empty())
            continue;
        const auto &last = destination.failures.back();
        if (last.first > destination.cursor || destination.setAside.contains(last.first))
            rows.back().failing = last;
    }
    return rows;
}

} // namespace support
