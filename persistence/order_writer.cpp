#include "persistence/order_writer.h"

#include "app/unit_of_work.h"
#include "persistence/stored_values.h"

#include <sqlite3.h>

#include <algorithm>

namespace persistence {

namespace {

constexpr auto insertOrderSql = R"(
    INSERT INTO orders (reference, customer, version) SELECT ?1, ?2, ?3
    WHERE NOT EXISTS (SELECT 1 FROM orders WHERE reference = ?1))";
constexpr auto updateOrderSql
    = "UPDATE orders SET version = ?2, customer = ?4 WHERE id = ?1 AND version = ?3";

constexpr auto highestSql = R"(
    SELECT max(ifnull((SELECT max(id) FROM order_lines), 0),
               (SELECT highest FROM spent_keys WHERE of = 'order_lines')))";
constexpr auto insertLineSql = R"(
    INSERT INTO order_lines (id, order_id, number, sku_id, quantity, first_quantity, need_by, priority, pinned,
                             pin_note, split_from, state)
    VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12))";
constexpr auto deleteLineSql = "DELETE FROM order_lines WHERE id = ?1";
constexpr auto updateLineSql = R"(
    UPDATE order_lines SET need_by = ?2, priority = ?3, pinned = ?4, pin_note = ?5,
                           state = CASE WHEN ?6 THEN 3 WHEN state = 3 THEN 0 ELSE state END,
                           decided = iif(?6, 0, decided)
    WHERE id = ?1)";
constexpr auto resizeSql = "UPDATE order_lines SET quantity = ?2 WHERE id = ?1";

constexpr std::int64_t waitingState = 0;
constexpr std::int64_t cancelledState = 3;

void expectOne(std::int64_t rows, const OrderSlot &slot)
{
    if (rows != 1)
        throw app::StaleAggregate(slot.now->id().text());
}

/// The lines of the order that are stored, beside what is stored of each.
template <class Visit> void forEachStored(OrderSlot &slot, const Visit &visit)
{
    auto stored = slot.lines.begin();
    for (const auto &line : slot.now->lines()) { // both in order of storing, new lines last
        if (line.stored == 0)
            break;
        while (stored != slot.lines.end() && stored->key < line.stored)
            ++stored;
        if (stored != slot.lines.end() && stored->key == line.stored)
            visit(line, *stored);
    }
}

} // namespace

OrderWriter::OrderWriter(Database &database, SqlSkus &skus)
    : m_database(database)
    , m_skus(skus)
    , m_nextKey(database, highestSql)
{
}

void OrderWriter::writeLines(std::span<OrderSlot *const> touched, const PlacedLines &placed)
{
    for (auto *slot : touched) {
        if (!slot->now || slot->now->version() == slot->version.value_or(0))
            continue;
        m_changed.push_back(slot);
        writeOrder(*slot);
        deleteLines(*slot);
        reinsertLines(*slot);
    }
    for (const auto &[slot, number] : placed) {
        const auto *line = PlacedLine{slot, number}.line();
        if (!line)
            continue;
        const auto key = insert(*slot, *line, m_nextKey.take());
        slot->lines.push_back(storedLine(key, *line));
        slot->now->settle(number, key);
    }
}

void OrderWriter::writeOrder(OrderSlot &slot)
{
    const auto &order = *slot.now;
    const auto &customer = order.customer().text();
    expectOne(slot.version
                  ? m_database.query(updateOrderSql).run(slot.key, order.version(), *slot.version, customer)
                  : m_database.query(insertOrderSql).run(order.id().text(), customer, order.version()),
              slot);
    if (!slot.version)
        slot.key = sqlite3_last_insert_rowid(m_database.handle());
    slot.version = order.version();
}

void OrderWriter::deleteLines(OrderSlot &slot)
{
    if (slot.lines.empty())
        return;
    std::vector<OrderSlot::StoredLine> left;
    forEachStored(slot, [&](const auto &, const auto &stored) { left.push_back(stored); });
    if (left.size() == slot.lines.size())
        return;
    auto remove = m_database.query(deleteLineSql);
    auto kept = left.begin();
    for (const auto &line : slot.lines) {
        if (kept != left.end() && kept->key == line.key)
            ++kept;
        else
            expectOne(remove.run(line.key), slot);
    }
    slot.lines = std::move(left);
}

void OrderWriter::reinsertLines(OrderSlot &slot)
{
    for (const auto &line : slot.now->lines()) {
        if (line.stored == 0)
            break;
        const auto place = std::ranges::lower_bound(slot.lines, line.stored, {}, &OrderSlot::StoredLine::key);
        if (place != slot.lines.end() && place->key == line.stored)
            continue;
        insert(slot, line, line.stored);
        slot.lines.insert(place, storedLine(line.stored, line));
    }
}

std::int64_t OrderWriter::insert(const OrderSlot &slot, const model::Order::Line &line, std::int64_t key)
{
    const auto splitFrom = line.splitFrom ? std::optional(line.splitFrom->value()) : std::nullopt;
    m_database.query(insertLineSql)
        .run(key, slot.key, line.line.id.number.value(), m_skus.keyOf(line.line.sku),
             line.line.quantity.value(), line.firstQuantity.value(), stored(line.standing.needBy),
             line.standing.priority.value(), std::int64_t(line.pin.pinned), line.pin.note.text(), splitFrom,
             line.cancelled ? cancelledState : waitingState);
    return key;
}

void OrderWriter::writeWhatShrinks()
{
    auto update = m_database.query(updateLineSql);
    for (auto *slot : m_changed) {
        forEachStored(*slot, [&](const model::Order::Line &now, OrderSlot::StoredLine &stored) {
            if (isAsStored(now, stored))
                return;
            expectOne(update.run(stored.key, persistence::stored(now.standing.needBy),
                                 now.standing.priority.value(), std::int64_t(now.pin.pinned),
                                 now.pin.note.text(), std::int64_t(now.cancelled)),
                      *slot);
            const auto quantity = stored.quantity;
            stored = storedLine(stored.key, now);
            stored.quantity = quantity;
        });
    }
    resize(false);
}

void OrderWriter::writeWhatGrows()
{
    resize(true);
    m_changed.clear();
}

void OrderWriter::resize(bool growing)
{
    auto resize = m_database.query(resizeSql);
    for (auto *slot : m_changed) {
        forEachStored(*slot, [&](const model::Order::Line &now, OrderSlot::StoredLine &stored) {
            if (now.line.quantity == stored.quantity || (now.line.quantity > stored.quantity) != growing)
                return;
            expectOne(resize.run(stored.key, now.line.quantity.value()), *slot);
            stored.quantity = now.line.quantity;
        });
    }
}

void OrderWriter::forget()
{
    m_changed.clear();
    m_nextKey.forget();
}

} // namespace persistence
