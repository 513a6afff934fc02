#include "persistence/sql_order_repository.h"

#include "app/unit_of_work.h"
#include "persistence/service_queue.h"
#include "persistence/stored_values.h"

#include "model/allocation_rule.h"

#include <algorithm>
#include <utility>

namespace persistence {

namespace {

constexpr auto findSql = R"(
    SELECT o.id, o.customer, o.version, l.id, l.number, s.code, l.quantity, l.first_quantity, l.priority, l.need_by,
           l.state, l.pinned, l.pin_note, l.split_from
    FROM orders o
    LEFT JOIN order_lines l ON l.order_id = o.id
    LEFT JOIN skus s ON s.id = l.sku_id
    WHERE o.reference = ?1
    ORDER BY l.id)";

constexpr auto versionSql = "SELECT version FROM orders WHERE reference = ?1";

constexpr auto shortSql = R"(
    SELECT l.id, o.reference, l.number, l.quantity, l.priority, l.need_by, l.decided, l.pinned
    FROM order_lines l
    JOIN orders o ON o.id = l.order_id
    WHERE l.sku_id = (SELECT id FROM skus WHERE code = ?1) AND l.state = 2)";

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
            .stored = row.number(3),
            .pin = {row.number(11) != 0, nameAt<model::Label>(row, 12)},
            .splitFrom = row.maybe(13) ? std::optional(wholeAt<model::LineNumber>(row, 13)) : std::nullopt};
}

} // namespace

SqlOrderRepository::SqlOrderRepository(Database &database, RaisedEvents &events, FatesOf fatesOf)
    : m_database(database)
    , m_events(events)
    , m_fatesOf(std::move(fatesOf))
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
    for (const auto &placed : m_placed)
        if (const auto *line = placed.line(); line && !line->cancelled && !line->pin.pinned)
            unwritten.push_back({line->line, line->standing, 0, false});
    return std::make_unique<ServiceQueue>(m_database, std::move(unwritten));
}

std::vector<model::Demand> SqlOrderRepository::shortOf(const model::Sku &sku)
{
    m_events.collect();
    std::vector<model::Demand> demands;
    const auto *fates = m_fatesOf(sku);
    auto row = m_database.query(shortSql);
    for (row.with(sku.text()); row.next();) {
        const model::LineId id{nameAt<model::OrderId>(row, 1), wholeAt<model::LineNumber>(row, 2)};
        if (fates && fates->contains(id))
            continue; // what happened since counts
        auto demand = asItIs({.line = {id, sku, wholeAt<model::LineQuantity>(row, 3)},
                              .standing = {wholeAt<model::Priority>(row, 4), dateAt(row, 5)},
                              .stored = row.number(0),
                              .isShort = true,
                              .decided = row.number(6),
                              .pinned = row.number(7) != 0});
        if (demand)
            demands.push_back(*std::move(demand));
    }
    if (fates)
        addShort(*fates, demands);
    std::ranges::stable_sort(demands, model::isServedBefore);
    return demands;
}

void SqlOrderRepository::addShort(const Fates &fates, std::vector<model::Demand> &demands)
{
    for (const auto &[id, fate] : fates) {
        if (fate.kind != model::LineFate::Kind::Short)
            continue;
        const auto &slot = slotOf(id.order);
        const auto *line = slot.now ? slot.now->find(id.number) : nullptr;
        if (line && !line->cancelled && !line->pin.pinned)
            demands.push_back({.line = line->line,
                               .standing = line->standing,
                               .stored = line->stored,
                               .isShort = true,
                               .decided = fate.decided});
    }
}

/// A line that is stored as short, as its order has it by now; nothing: it is not to be served.
std::optional<model::Demand> SqlOrderRepository::asItIs(model::Demand demand) const
{
    const auto slot = m_slots.find(demand.line.id.order);
    if (slot != m_slots.end()) {
        const auto *line = slot->second.now ? slot->second.now->find(demand.line.id.number) : nullptr;
        if (!line || line->cancelled)
            return std::nullopt;
        demand.line = line->line;
        demand.standing = line->standing;
        demand.pinned = line->pin.pinned;
    }
    return demand.pinned ? std::nullopt : std::optional(std::move(demand));
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
            slot.lines.push_back(storedLine(*key, lines.back()));
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
    if (!slot.isTouched) {
        slot.isTouched = true;
        m_touched.push_back(&slot);
    }
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

std::vector<OrderSlot *> SqlOrderRepository::takeTouched()
{
    for (auto *slot : m_touched)
        slot->isTouched = false;
    return std::exchange(m_touched, {});
}

PlacedLines SqlOrderRepository::takePlaced()
{
    return std::exchange(m_placed, {});
}

void SqlOrderRepository::forgetIfMany()
{
    if (m_slots.size() > many)
        m_slots.clear();
}

void SqlOrderRepository::forget()
{
    m_touched.clear();
    m_placed.clear();
    m_snapshots.clear();
    m_slots.clear();
}

} // namespace persistence
