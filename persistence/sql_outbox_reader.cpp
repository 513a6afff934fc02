#include "persistence/sql_outbox_reader.h"

#include "persistence/stored_entry.h"
#include "persistence/stored_values.h"

#include <stdexcept>

namespace persistence {

namespace {

constexpr auto cursorSql = "SELECT delivered FROM outbox WHERE destination = ?1";
constexpr auto feedSql = "SELECT feed = 'shortages' FROM outbox WHERE destination = ?1";
constexpr auto eventsSql = R"(
    SELECT j.id, s.at, s.id, s.actor, s.via, s.command, j.cause, j.type, j.payload, s.takes_back, 1, j.schema
    FROM journal j
    JOIN steps s ON s.id = j.step_id
    WHERE j.id > ?1
    ORDER BY j.id LIMIT ?2)";
constexpr auto nextGestureSql = R"(
    SELECT s.first_entry, s.last_entry
    FROM (SELECT min(entry) AS entry FROM (SELECT min(entry) AS entry FROM shortage_beginnings WHERE entry > ?1
                                           UNION ALL
                                           SELECT min(entry) FROM shortage_endings WHERE entry > ?1)) n
    JOIN journal j ON j.id = n.entry
    JOIN steps s ON s.id = j.step_id)";
// Of an SKU that recovered one entry tells enough, and of one with many short lines the first.
constexpr auto shortagesSql = R"(
    WITH begun AS (SELECT k.sku FROM shortage_beginnings b JOIN journal k ON k.id = b.entry
                   WHERE b.entry BETWEEN ?1 AND ?2),
         named AS (SELECT k.id, row_number() OVER (PARTITION BY k.sku ORDER BY k.id) AS place
                   FROM journal k
                   WHERE k.id BETWEEN ?1 AND ?2 AND k.type = 'OutOfStock' AND k.sku IN begun)
    SELECT j.id, s.at, s.id, s.actor, s.via, s.command, j.cause, j.type, j.payload, s.takes_back, 1, j.schema
    FROM journal j
    JOIN steps s ON s.id = j.step_id
    WHERE j.id BETWEEN ?1 AND ?2
      AND (j.id IN (SELECT id FROM named WHERE place <= 101)
           OR j.id IN (SELECT min(k.id) FROM journal k
                       WHERE k.id BETWEEN ?1 AND ?2 AND k.type IN ('Allocated', 'ShortageLifted')
                         AND k.sku IN (SELECT sku FROM shortage_endings WHERE entry BETWEEN ?1 AND ?2)
                         AND k.sku NOT IN begun
                       GROUP BY k.sku))
    ORDER BY j.id)";

constexpr auto destinationsSql = R"(
    SELECT o.destination, o.feed = 'shortages', o.delivered,
           CASE o.feed
           WHEN 'events' THEN max((SELECT ifnull(max(id), 0) FROM journal) - o.delivered, 0) -- ids have no gaps
           ELSE (SELECT count(DISTINCT j.step_id)
                 FROM (SELECT entry FROM shortage_beginnings WHERE entry > o.delivered
                       UNION
                       SELECT entry FROM shortage_endings WHERE entry > o.delivered) b
                 JOIN journal j ON j.id = b.entry)
           END,
           (SELECT count(*) FROM outbox_set_aside a WHERE a.destination = o.destination),
           f.first_entry, f.at, f.refused, f.error
    FROM outbox o
    LEFT JOIN outbox_failures f
        ON f.id = (SELECT max(id) FROM outbox_failures WHERE destination = o.destination)
       AND (f.first_entry > o.delivered
            OR EXISTS (SELECT 1 FROM outbox_set_aside a
                       WHERE a.destination = o.destination AND a.first_entry = f.first_entry))
    ORDER BY o.destination)";
constexpr auto setAsideSql = R"(
    SELECT first_entry, last_entry, at, error, again FROM outbox_set_aside WHERE destination = ?1
    ORDER BY first_entry)";
constexpr auto refusalsSql = R"(
    SELECT count(*) FROM outbox_failures WHERE destination = ?1 AND first_entry = ?2 AND refused = 1)";

std::vector<app::HistoryRow> entriesOf(Query &row)
{
    std::vector<app::HistoryRow> entries;
    while (row.next())
        entries.push_back(historyRowAt(row));
    return entries;
}

} // namespace

std::int64_t SqlOutboxReader::cursor(const std::string &destination) const
{
    auto row = m_database.query(cursorSql);
    if (!row.with(destination).next())
        throw std::out_of_range("a destination that is not switched on: " + destination);
    return row.number(0);
}

app::Portion SqlOutboxReader::after(const std::string &destination, std::int64_t entry,
                                    std::size_t most) const
{
    auto feed = m_database.query(feedSql);
    if (feed.with(destination).next() && feed.number(0) != 0)
        return shortagesAfter(entry);
    auto rows = m_database.query(eventsSql);
    rows.with(entry, static_cast<std::int64_t>(most));
    auto entries = entriesOf(rows);
    const auto upTo = entries.empty() ? entry : entries.back().id;
    return {std::move(entries), upTo};
}

app::Portion SqlOutboxReader::shortagesAfter(std::int64_t id) const
{
    auto gesture = m_database.query(nextGestureSql);
    if (!gesture.with(id).next())
        return {{}, id};
    auto rows = m_database.query(shortagesSql);
    rows.with(gesture.number(0), gesture.number(1));
    return {entriesOf(rows), gesture.number(1)};
}

std::vector<app::SetAside> SqlOutboxReader::setAside(const std::string &destination) const
{
    std::vector<app::SetAside> parcels;
    auto row = m_database.query(setAsideSql);
    for (row.with(destination); row.next();)
        parcels.push_back(
            {row.number(0), row.number(1), instantAt(row, 2), std::string(row.text(3)), row.number(4) != 0});
    return parcels;
}

int SqlOutboxReader::refusals(const std::string &destination, std::int64_t first) const
{
    auto row = m_database.query(refusalsSql);
    row.with(destination, first).next();
    return static_cast<int>(row.number(0));
}

std::vector<app::DestinationRow> SqlOutboxReader::destinations() const
{
    std::vector<app::DestinationRow> destinations;
    auto row = m_database.query(destinationsSql);
    for (row.with(); row.next();) {
        destinations.push_back({.destination = std::string(row.text(0)),
                                .feed = row.number(1) != 0 ? app::Feed::Shortages : app::Feed::Events,
                                .delivered = row.number(2),
                                .waiting = row.number(3),
                                .setAside = row.number(4)});
        if (row.maybe(5))
            destinations.back().failing = app::DeliveryFailure{row.number(5), instantAt(row, 6),
                                                               row.number(7) != 0, std::string(row.text(8))};
    }
    return destinations;
}

} // namespace persistence
