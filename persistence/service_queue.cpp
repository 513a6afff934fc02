#include "persistence/service_queue.h"

#include "persistence/stored_values.h"

#include <algorithm>
#include <limits>
#include <tuple>

namespace persistence {

namespace {

constexpr auto keysSql = R"(
    SELECT id, priority, need_by FROM order_lines
    WHERE state IN (0, 2) AND pinned = 0
    ORDER BY priority DESC, need_by IS NULL, need_by, id)";

constexpr auto lineSql = R"(
    SELECT o.reference, l.number, s.code, l.quantity, l.priority, l.need_by, l.state, l.decided
    FROM order_lines l
    JOIN orders o ON o.id = l.order_id
    JOIN skus s ON s.id = l.sku_id
    WHERE l.id = ?1)";

constexpr auto never = std::numeric_limits<std::int32_t>::max();
constexpr std::int64_t shortState = 2;

} // namespace

ServiceQueue::ServiceQueue(Database &database, std::vector<model::Demand> unwritten)
    : m_database(database)
    , m_unwritten(std::move(unwritten))
{
    readStored();
    addUnwritten();
}

bool ServiceQueue::isBefore(const Entry &a, const Entry &b)
{
    return std::tuple(-a.priority, a.needBy) < std::tuple(-b.priority, b.needBy);
}

void ServiceQueue::readStored()
{
    auto row = m_database.query(keysSql);
    while (row.next())
        m_entries.push_back({row.number(0), static_cast<std::int32_t>(row.number(1)),
                             static_cast<std::int32_t>(row.maybe(2).value_or(never))});
}

void ServiceQueue::addUnwritten()
{
    const auto stored = static_cast<std::ptrdiff_t>(m_entries.size());
    for (std::size_t i = 0; i < m_unwritten.size(); ++i) {
        const auto &standing = m_unwritten[i].standing;
        m_entries.push_back(
            {-static_cast<std::int64_t>(i) - 1, static_cast<std::int32_t>(standing.priority.value()),
             static_cast<std::int32_t>(persistence::stored(standing.needBy).value_or(never))});
    }
    std::stable_sort(m_entries.begin() + stored, m_entries.end(), isBefore);
    std::inplace_merge(m_entries.begin(), m_entries.begin() + stored, m_entries.end(),
                       isBefore); // stored ones first
}

std::vector<model::Demand> ServiceQueue::next(std::size_t most)
{
    std::vector<model::Demand> demands;
    const auto end = std::min(m_next + most, m_entries.size());
    demands.reserve(end - m_next);
    auto row = m_database.query(lineSql);
    for (; m_next < end; ++m_next) {
        const auto key = m_entries[m_next].key;
        if (key < 0) {
            demands.push_back(m_unwritten[static_cast<std::size_t>(-key - 1)]);
        } else if (row.with(key).next()) {
            const model::LineId id{nameAt<model::OrderId>(row, 0), wholeAt<model::LineNumber>(row, 1)};
            demands.push_back({{id, nameAt<model::Sku>(row, 2), wholeAt<model::LineQuantity>(row, 3)},
                               {wholeAt<model::Priority>(row, 4), dateAt(row, 5)},
                               key,
                               row.number(6) == shortState,
                               row.number(7)});
        }
    }
    return demands;
}

} // namespace persistence
