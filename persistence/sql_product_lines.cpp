#include "persistence/sql_product_repository.h"

#include "app/unit_of_work.h"
#include "persistence/stored_values.h"

namespace persistence {

// Of the lines a product serves it is reminded only of those that are asked for.

namespace {

constexpr auto lineSql = R"(
    SELECT l.id, o.reference, l.number, l.quantity, l.priority, l.need_by, l.pinned, l.turn, l.promised,
           l.decided, l.state, b.reference
    FROM orders o
    JOIN order_lines l ON l.order_id = o.id
    LEFT JOIN batches b ON b.id = l.batch_id
    WHERE o.reference = ?1 AND l.number = ?2 AND l.sku_id = ?3)";

constexpr auto givingWaySql = R"(
    SELECT l.id, o.reference, l.number, l.quantity, l.priority, l.need_by, l.pinned, l.turn, l.promised,
           l.decided
    FROM order_lines l
    JOIN orders o ON o.id = l.order_id
    WHERE l.batch_id = ?1
    ORDER BY l.pinned, l.priority, l.need_by IS NULL DESC, l.need_by DESC, l.turn DESC)";

constexpr auto allOfSql = R"(
    SELECT l.id, o.reference, l.number, l.quantity, l.priority, l.need_by, l.pinned, l.turn, l.promised,
           l.decided, l.state, b.reference
    FROM batches b
    JOIN order_lines l ON l.batch_id = b.id
    JOIN orders o ON o.id = l.order_id
    WHERE b.sku_id = ?1)";

model::Allocation allocationAt(const Query &row, const model::Sku &sku)
{
    const model::LineId id{nameAt<model::OrderId>(row, 1), wholeAt<model::LineNumber>(row, 2)};
    return {.line = {id, sku, wholeAt<model::LineQuantity>(row, 3)},
            .standing = {wholeAt<model::Priority>(row, 4), dateAt(row, 5)},
            .pinned = row.number(6) != 0,
            .turn = row.number(7),
            .promised = dateAt(row, 8).value_or(model::Date()),
            .stored = row.number(0),
            .decided = row.number(9)};
}

} // namespace

void SqlProductRepository::recall(model::Product &product, const model::LineId &line)
{
    auto &slot = slotOf(product);
    if (!slot.version || product.fates().contains(line))
        return;
    auto row = m_database.query(lineSql);
    if (!row.with(line.order.text(), line.number.value(), slot.key).next())
        return;
    constexpr int shortState = 2;
    if (row.number(10) == shortState)
        product.recallShort(line, row.number(9));
    if (!row.text(11).empty())
        recall(slot, row);
}

void SqlProductRepository::recall(ProductSlot &slot, const Query &row)
{
    auto &product = *slot.now;
    const auto batch = nameAt<model::BatchRef>(row, 11);
    if (!product.find(batch))
        throw app::StaleAggregate(product.sku().text()); // the batch was recorded since the product was read
    product.recall(batch, allocationAt(row, product.sku()));
    slot.held.insert(row.number(0));
}

void SqlProductRepository::recallAll(model::Product &product)
{
    auto &slot = slotOf(product);
    if (!slot.version)
        return;
    auto row = m_database.query(allOfSql);
    for (row.with(slot.key); row.next();) {
        const model::LineId id{nameAt<model::OrderId>(row, 1), wholeAt<model::LineNumber>(row, 2)};
        if (!product.fates().contains(id)) // else what happened since counts
            recall(slot, row);
    }
}

void SqlProductRepository::recallGivingWay(model::Product &product, const model::BatchRef &batch,
                                           model::Pieces pieces)
{
    auto &slot = slotOf(product);
    const auto stored = slot.batches.find(batch);
    if (stored == slot.batches.end())
        return; // recorded just now: it knows all its lines
    auto row = m_database.query(givingWaySql);
    row.with(stored->second.key);
    while (pieces > 0 && row.next()) {
        const auto allocation = allocationAt(row, product.sku());
        if (product.fates().contains(allocation.line.id))
            continue; // what happened since counts
        product.recall(batch, allocation);
        slot.held.insert(allocation.stored);
        pieces -= allocation.line.quantity.value();
    }
}

} // namespace persistence
