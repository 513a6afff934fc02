#include "persistence/projector.h"

#include "persistence/stored_values.h"

#include <sqlite3.h>

namespace persistence {

namespace {

constexpr auto highestBatchSql = R"(
    SELECT max(ifnull((SELECT max(id) FROM batches), 0), (SELECT highest FROM spent_keys WHERE of = 'batches')))";
constexpr auto highestLineSql = R"(
    SELECT max(ifnull((SELECT max(id) FROM order_lines), 0),
               (SELECT highest FROM spent_keys WHERE of = 'order_lines')))";

constexpr auto addProductSql = R"(
    INSERT INTO products (sku_id, version) SELECT ?1, 0 WHERE NOT EXISTS (SELECT 1 FROM products WHERE sku_id = ?1))";
constexpr auto addBatchSql = R"(
    INSERT INTO batches (id, reference, sku_id, quantity, first_quantity, eta, first_eta)
    VALUES (?1, ?2, ?3, ?4, ?4, ?5, ?5))";
constexpr auto removeBatchSql = "DELETE FROM batches WHERE reference = ?1";
constexpr auto quantitySql = "UPDATE batches SET quantity = ?2 WHERE reference = ?1";
constexpr auto etaSql = "UPDATE batches SET eta = ?2 WHERE reference = ?1";
constexpr auto arrivedSql = "UPDATE batches SET arrived = ?2 WHERE reference = ?1";
constexpr auto holdSql = "UPDATE batches SET on_hold = ?2, note = ?3 WHERE reference = ?1";

constexpr auto addOrderSql = "INSERT INTO orders (reference, version) VALUES (?1, 0)";
constexpr auto customerSql = R"(
    UPDATE orders SET customer = ?2
    WHERE id = ?1 AND NOT EXISTS (SELECT 1 FROM order_lines WHERE order_id = ?1))";
constexpr auto addLineSql = R"(
    INSERT INTO order_lines (id, order_id, number, sku_id, quantity, first_quantity, need_by, priority, split_from)
    VALUES (?1, ?2, ?3, ?4, ?5, ?5, ?6, ?7, ?8))";
constexpr auto removeLineSql = "DELETE FROM order_lines WHERE order_id = ?1 AND number = ?2";
constexpr auto resizeSql = "UPDATE order_lines SET quantity = ?3 WHERE order_id = ?1 AND number = ?2";
constexpr auto standingSql
    = "UPDATE order_lines SET priority = ?3, need_by = ?4 WHERE order_id = ?1 AND number = ?2";
constexpr auto stateSql = "UPDATE order_lines SET state = ?3 WHERE order_id = ?1 AND number = ?2";
constexpr auto pinSql
    = "UPDATE order_lines SET pinned = ?3, pin_note = ?4 WHERE order_id = ?1 AND number = ?2";
constexpr auto putInSql = R"(
    UPDATE order_lines SET state = 1, batch_id = (SELECT id FROM batches WHERE reference = ?3), turn = ?4,
                           promised = ?5, decided = ?6
    WHERE order_id = ?1 AND number = ?2)";
constexpr auto takeOutSql = R"(
    UPDATE order_lines SET state = ?3, batch_id = NULL, turn = 0, promised = NULL, decided = ?4
    WHERE order_id = ?1 AND number = ?2)";
constexpr auto describeSql = "UPDATE skus SET description = ?2 WHERE id = ?1";

constexpr auto sumsSql = R"(
    UPDATE batches SET allocated = lines.sum
    FROM (SELECT batch_id, sum(quantity) AS sum FROM order_lines WHERE batch_id IS NOT NULL GROUP BY batch_id) lines
    WHERE lines.batch_id = batches.id)";
constexpr auto viewSql = R"(
    INSERT INTO allocations_view (id, order_id, line, sku, quantity, batch_ref)
    SELECT nullif(l.decided, 0), o.reference, l.number, s.code, l.quantity, b.reference
    FROM order_lines l
    JOIN orders o ON o.id = l.order_id
    JOIN batches b ON b.id = l.batch_id
    JOIN skus s ON s.id = l.sku_id
    ORDER BY l.decided = 0, l.decided, l.id)";

constexpr auto indexesSql = R"(
    SELECT name, sql FROM sqlite_schema WHERE type = 'index' AND tbl_name = 'order_lines' AND sql IS NOT NULL)";

constexpr std::int64_t waitingState = 0;
constexpr std::int64_t shortState = 2;
constexpr std::int64_t cancelledState = 3;
constexpr std::int64_t schemaWithTurns = 2;

} // namespace

Projector::Projector(Database &target)
    : m_database(target)
    , m_skus(target)
    , m_nextBatch(target, highestBatchSql)
    , m_nextLine(target, highestLineSql)
{
    // The sums follow at the end: until then they are not watched.
    target.query("DROP TRIGGER order_lines_book_insert").run();
    target.query("DROP TRIGGER order_lines_book_update").run();
    target.query("DROP TRIGGER order_lines_book_delete").run();
    target.query("DROP TRIGGER batches_are_not_oversold").run();
    target.query("DROP TRIGGER batches_delete").run();
    // Which shortages began and ended is for the outbox, which nobody asks of the past.
    for (const auto *trigger : {"order_lines_get_short", "order_lines_recover", "order_lines_short_go"})
        runOnce(std::string("DROP TRIGGER ") + trigger);
    // Nor are the indexes kept up with every change: none of them finds what the events speak of.
    for (auto row = target.query(indexesSql); row.next();)
        m_indexes.push_back({std::string(row.text(0)), std::string(row.text(1))});
    for (const auto &index : m_indexes)
        runOnce("DROP INDEX " + index.name);
}

void Projector::runOnce(const std::string &sql)
{
    Query(std::make_unique<Statement>(m_database.handle(), sql.c_str())).run();
}

void Projector::project(const app::JournalEntry &entry, std::int64_t schema)
{
    m_entry = entry.id;
    m_schema = schema;
    std::visit([this](const auto &event) { apply(event); }, entry.event);
}

void Projector::finish()
{
    for (const auto &index : m_indexes)
        runOnce(index.sql);
    m_database.query(sumsSql).run();
    m_database.query(viewSql).run();
}

void Projector::apply(const model::BatchCreated &e)
{
    const auto sku = m_skus.keyOf(e.sku);
    m_database.query(addProductSql).run(sku);
    const auto key = e.stored != 0 ? e.stored : m_nextBatch.take();
    m_database.query(addBatchSql).run(key, e.batch.text(), sku, e.quantity.value(), stored(e.eta));
    ++m_versions[e.sku];
}

void Projector::apply(const model::BatchRemoved &e)
{
    m_database.query(removeBatchSql).run(e.batch.text());
}

void Projector::apply(const model::BatchQuantityChanged &e)
{
    m_database.query(quantitySql).run(e.batch.text(), e.quantity.value());
    ++m_versions[e.sku];
}

void Projector::apply(const model::BatchEtaChanged &e)
{
    m_database.query(etaSql).run(e.batch.text(), stored(e.eta));
}

void Projector::apply(const model::BatchArrivalChanged &e)
{
    m_database.query(arrivedSql).run(e.batch.text(), stored(e.arrived));
}

void Projector::apply(const model::BatchHoldChanged &e)
{
    m_database.query(holdSql).run(e.batch.text(), std::int64_t(e.hold.onHold), e.hold.note.text());
}

std::int64_t Projector::orderOf(const model::OrderId &order)
{
    const auto [place, isNew] = m_orders.try_emplace(order, 0);
    if (isNew) {
        m_database.query(addOrderSql).run(order.text());
        place->second = sqlite3_last_insert_rowid(m_database.handle());
    }
    return place->second;
}

void Projector::apply(const model::OrderPlaced &e)
{
    const auto order = orderOf(e.order);
    m_database.query(customerSql).run(order, e.customer.text());
    for (const auto &placed : e.lines)
        place(placed, order, std::nullopt);
}

void Projector::place(const model::OrderPlaced::Line &placed, std::int64_t order,
                      std::optional<std::int64_t> splitFrom)
{
    const auto &[line, standing, key] = placed;
    m_database.query(addLineSql)
        .run(key != 0 ? key : m_nextLine.take(), order, line.id.number.value(), m_skus.keyOf(line.sku),
             line.quantity.value(), stored(standing.needBy), standing.priority.value(), splitFrom);
}

void Projector::apply(const model::OrderLinesRemoved &e)
{
    remove(e.lines);
}

void Projector::remove(const std::vector<model::OrderPlaced::Line> &lines)
{
    for (const auto &placed : lines)
        update(removeLineSql, placed.line.id);
}

void Projector::apply(const model::LineSplit &e)
{
    resize(e.line.id, e.kept);
    for (const auto &part : e.parts)
        place(part, orderOf(e.line.id.order), e.line.id.number.value());
}

void Projector::apply(const model::LineMerged &e)
{
    remove(e.parts);
    resize(e.line.id, e.line.quantity);
}

void Projector::apply(const model::LineQuantityChanged &e)
{
    resize(e.line.id, e.line.quantity);
}

void Projector::resize(const model::LineId &line, model::LineQuantity quantity)
{
    update(resizeSql, line, quantity.value());
}

template <class... Values>
void Projector::update(const char *sql, const model::LineId &line, const Values &...values)
{
    m_database.query(sql).run(orderOf(line.order), line.number.value(), values...);
}

void Projector::apply(const model::LineStandingChanged &e)
{
    update(standingSql, e.line.id, e.standing.priority.value(), stored(e.standing.needBy));
}

void Projector::apply(const model::LineCancelled &e)
{
    update(stateSql, e.line.id, cancelledState);
}

void Projector::apply(const model::LineReinstated &e)
{
    update(stateSql, e.line.id, waitingState);
}

void Projector::apply(const model::LinePinChanged &e)
{
    update(pinSql, e.line.id, std::int64_t(e.pin.pinned), e.pin.note.text());
}

void Projector::apply(const model::Allocated &e)
{
    update(putInSql, e.line.id, e.batch.text(), turnOf(e), stored(e.promised),
           e.decided != 0 ? e.decided : m_entry);
}

/// Before turns were written down they were the product's version, which counted what it decided itself.
std::int64_t Projector::turnOf(const model::Allocated &event)
{
    const auto version = ++m_versions[event.line.sku];
    return m_schema < schemaWithTurns ? version : event.turn;
}

void Projector::apply(const model::Deallocated &e)
{
    update(takeOutSql, e.line.id, e.now ? shortState : waitingState, e.now ? e.now->decided : 0);
    if (e.reason != model::DeallocationReason::Displaced)
        ++m_versions[e.line.sku];
}

void Projector::apply(const model::OutOfStock &e)
{
    update(takeOutSql, e.line.id, shortState, e.decided != 0 ? e.decided : m_entry);
}

void Projector::apply(const model::ShortageLifted &e)
{
    update(takeOutSql, e.line.id, waitingState, std::int64_t(0));
}

void Projector::apply(const model::SkuDescribed &e)
{
    m_database.query(describeSql).run(m_skus.keyOf(e.sku), e.description.text());
}

} // namespace persistence
