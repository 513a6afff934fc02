#include "persistence/sql_order_repository.h"

#include "app/unit_of_work.h"
#include "persistence/service_queue.h"
#include "persistence/stored_values.h"

#include <sqlite3.h>

#include <iterator>

namespace persistence {

namespace {

constexpr auto findSql = R"(
    SELECT o.id, o.customer, o.version, l.id, l.number, s.code, l.quantity, l.first_quantity, l.priority, l.need_by,
           l.state
    FROM orders o
    LEFT JOIN order_lines l ON l.order_id = o.id
    LEFT JOIN skus s ON s.id = l.sku_id
    WHERE o.reference = ?1
    ORDER BY l.id)";

constexpr auto versionSql = "SELECT version FROM orders WHERE reference = ?1";

constexpr auto insertOrderSql = R"(
    INSERT INTO orders (reference, customer, version) SELECT ?1, ?2, ?3
    WHERE NOT EXISTS (SELECT 1 FROM orders WHERE reference = ?1))";

constexpr auto updateOrderSql = "UPDATE orders SET version = ?2 WHERE id = ?1 AND version = ?3";

constexpr auto insertLineSql = R"(
    INSERT INTO order_lines (order_id, number, sku_id, quantity, first_quantity, need_by, priority)
    VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7))";

constexpr std::int64_t cancelledState = 3;
constexpr std::size_t many = 5'000; // orders in memory

model::Order::Line lineAt(const Query &row, const model::OrderId &id)
{
    return {.line = {{id, wholeAt<model::LineNumber>(row, 4)},
                     nameAt<model::Sku>(row, 5),
                     wholeAt<model::LineQuantity>(row, 6)},
            .firstQuantity = wholeAt<model::LineQuantity>(row, 7),
            .standing = {wholeAt<model::Priority>(row, 8), dateAt(row, 9)},
            .cancelled = row.number(10) == cancelledState,
            .stored = row.number(3)};
}

} // namespace

SqlOrderRepository::SqlOrderRepository(Database &database, SqlSkus &skus, RaisedEvents &events)
    : m_database(database)
    , m_skus(skus)
    , m_events(events)
{
}

model::Order *SqlOrderRepository::find(const model::OrderId &id)
{
    return handOut(slotOf(id));
}

model::Order &SqlOrderRepository::add(model::Order order)
{
    auto &slot = slotOf(order.id());
    m_snapshots.save(slot);
    slot.now = std::move(order);
    return *handOut(slot);
}

std::unique_ptr<model::OrderRepository::Queue> SqlOrderRepository::unserved()
{
    m_events.collect();
    std::vector<model::Demand> unwritten;
    std::unordered_map<const OrderSlot *, std::size_t> next;
    for (const auto *slot : m_placed) {
        const auto index = next.try_emplace(slot, slot->lines.size()).first->second++;
        const auto &line = slot->now->lines()[index];
        unwritten.push_back({line.line, line.standing, 0, false});
    }
    return std::make_unique<ServiceQueue>(m_database, std::move(unwritten));
}

OrderSlot &SqlOrderRepository::slotOf(const model::OrderId &id)
{
    const auto [place, isNew] = m_slots.try_emplace(id, m_placed);
    if (isNew)
        load(id, place->second);
    return place->second;
}

void SqlOrderRepository::load(const model::OrderId &id, OrderSlot &slot)
{
    auto row = m_database.query(findSql);
    std::vector<model::Order::Line> lines;
    model::Label customer;
    for (row.with(id.text()); row.next();) {
        slot.key = row.number(0);
        slot.version = row.number(2);
        if (lines.empty())
            customer = nameAt<model::Label>(row, 1);
        if (const auto key = row.maybe(3)) {
            lines.push_back(lineAt(row, id));
            slot.lines.push_back(*key);
        }
    }
    if (slot.version)
        slot.now.emplace(id, std::move(customer), *slot.version, std::move(lines));
}

model::Order *SqlOrderRepository::handOut(OrderSlot &slot)
{
    if (!slot.now)
        return nullptr;
    m_snapshots.save(slot);
    m_events.watch(slot);
    return &*slot.now;
}

void SqlOrderRepository::compare() const
{
    auto row = m_database.query(versionSql);
    for (const auto &[id, slot] : m_slots) {
        const auto now = row.with(id.text()).next() ? std::optional(row.number(0)) : std::nullopt;
        if (now != slot.version)
            throw app::StaleAggregate(id.text());
    }
}

void SqlOrderRepository::write()
{
    for (auto *slot : m_placed) {
        if (slot->version != slot->now->version())
            writeOrder(*slot);
        writeNextLine(*slot);
    }
    m_placed.clear();
}

void SqlOrderRepository::writeOrder(OrderSlot &slot)
{
    const auto &order = *slot.now;
    const auto rows = slot.version
        ? m_database.query(updateOrderSql).run(slot.key, order.version(), *slot.version)
        : m_database.query(insertOrderSql).run(order.id().text(), order.customer().text(), order.version());
    if (rows != 1)
        throw app::StaleAggregate(order.id().text());
    if (!slot.version)
        slot.key = sqlite3_last_insert_rowid(m_database.handle());
    slot.version = order.version();
}

void SqlOrderRepository::writeNextLine(OrderSlot &slot)
{
    const auto index = slot.lines.size();
    const auto &line = slot.now->lines()[index];
    m_database.query(insertLineSql)
        .run(slot.key, line.line.id.number.value(), m_skus.keyOf(line.line.sku), line.line.quantity.value(),
             line.firstQuantity.value(), stored(line.standing.needBy), line.standing.priority.value());
    slot.lines.push_back(sqlite3_last_insert_rowid(m_database.handle()));
    slot.now->settle(index, slot.lines.back());
}

void SqlOrderRepository::forgetIfMany()
{
    if (m_slots.size() > many)
        m_slots.clear();
}

void SqlOrderRepository::forget()
{
    m_placed.clear();
    m_snapshots.clear();
    m_slots.clear();
}

} // namespace persistence
