#include "persistence/product_writer.h"

#include "app/unit_of_work.h"
#include "persistence/stored_values.h"

#include <sqlite3.h>

#include <algorithm>
#include <iterator>

namespace persistence {

namespace {

constexpr auto insertProductSql = "INSERT INTO products (sku_id, version) VALUES (?1, ?2)";
constexpr auto updateProductSql = "UPDATE products SET version = ?2 WHERE sku_id = ?1 AND version = ?3";

constexpr auto insertBatchSql = R"(
    INSERT INTO batches (reference, sku_id, quantity, first_quantity, eta, first_eta, arrived, on_hold, note)
    SELECT ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9
    WHERE NOT EXISTS (SELECT 1 FROM batches WHERE reference = ?1))";

constexpr auto updateBatchSql = R"(
    UPDATE batches SET quantity = ?2, eta = ?3, arrived = ?4, on_hold = ?5, note = ?6 WHERE id = ?1)";

constexpr auto takeOutSql = R"(
    UPDATE order_lines SET state = ?2, batch_id = NULL, turn = 0, promised = NULL WHERE id = ?1 AND state <> 3)";

constexpr auto markSql
    = "UPDATE order_lines SET state = ?2 WHERE id = ?1 AND batch_id IS NULL AND state <> 3";

constexpr auto putInSql = R"(
    UPDATE order_lines SET state = 1, batch_id = ?2, turn = ?3, promised = ?4
    WHERE id = ?1 AND batch_id IS NULL AND state <> 3)";

constexpr auto lineSql = R"(
    SELECT l.id FROM orders o JOIN order_lines l ON l.order_id = o.id WHERE o.reference = ?1 AND l.number = ?2)";

constexpr std::int64_t waitingState = 0;
constexpr std::int64_t shortState = 2;

void expectOne(std::int64_t rows, const std::string &what)
{
    if (rows != 1)
        throw app::StaleAggregate(what);
}

bool isChanged(const ProductSlot &slot)
{
    return slot.now && (slot.now->version() != slot.version.value_or(0) || !slot.now->fates().empty());
}

} // namespace

ProductWriter::ProductWriter(Database &database, SqlSkus &skus)
    : m_database(database)
    , m_skus(skus)
{
}

void ProductWriter::write(const std::vector<ProductSlot *> &slots)
{
    std::vector<ProductSlot *> changed;
    std::ranges::copy_if(slots, std::back_inserter(changed),
                         [](const auto *slot) { return isChanged(*slot); });
    std::vector<Entering> entering;
    for (auto *slot : changed) {
        writeProduct(*slot);
        takeLinesOut(*slot); // first: it makes room for those that come in, and lets a batch shrink
        writeBatches(*slot);
        addEntering(*slot, entering);
    }
    putLinesIn(std::move(entering));
    for (auto *slot : changed)
        slot->now->settle();
}

void ProductWriter::writeProduct(ProductSlot &slot)
{
    const auto version = slot.now->version();
    if (!slot.version) {
        slot.key = m_skus.keyOf(slot.now->sku());
        m_database.query(insertProductSql).run(slot.key, version);
    } else if (version != *slot.version) {
        expectOne(m_database.query(updateProductSql).run(slot.key, version, *slot.version),
                  slot.now->sku().text());
    }
    slot.version = version;
}

void ProductWriter::takeLinesOut(ProductSlot &slot)
{
    auto takeOut = m_database.query(takeOutSql);
    auto mark = m_database.query(markSql);
    for (const auto &[id, fate] : slot.now->fates()) {
        const auto isAllocated = fate.kind == model::LineFate::Kind::Allocated;
        if (isAllocated && slot.held.empty())
            continue; // it comes from no batch
        const auto key = keyOf(fate);
        const auto wasHeld = slot.held.erase(key) != 0;
        if (isAllocated && !wasHeld)
            continue;
        const auto state = fate.kind == model::LineFate::Kind::Short ? shortState : waitingState;
        expectOne((wasHeld ? takeOut : mark).run(key, state), id.order.text());
    }
}

void ProductWriter::writeBatches(ProductSlot &slot)
{
    const auto &batches = slot.now->batches();
    auto update = m_database.query(updateBatchSql);
    for (std::size_t i = 0; i < slot.batches.size(); ++i) {
        const auto &now = batches[i].state();
        if (isAsStored(now, slot.batches[i]))
            continue;
        const auto key = slot.batches[i].key;
        expectOne(update.run(key, now.quantity.value(), stored(now.eta), stored(now.arrived),
                             std::int64_t(now.onHold), now.note.text()),
                  now.reference.text());
        slot.batches[i] = storedBatch(key, now);
    }
    auto insert = m_database.query(insertBatchSql);
    for (auto i = slot.batches.size(); i < batches.size(); ++i) {
        const auto &now = batches[i].state();
        expectOne(insert.run(now.reference.text(), slot.key, now.quantity.value(), now.firstQuantity.value(),
                             stored(now.eta), stored(now.firstEta), stored(now.arrived),
                             std::int64_t(now.onHold), now.note.text()),
                  now.reference.text());
        slot.batches.push_back(storedBatch(sqlite3_last_insert_rowid(m_database.handle()), now));
    }
}

void ProductWriter::addEntering(ProductSlot &slot, std::vector<Entering> &entering)
{
    for (const auto &[id, fate] : slot.now->fates()) {
        if (fate.kind != model::LineFate::Kind::Allocated)
            continue;
        const auto batch = slot.now->find(*fate.batch) - slot.now->batches().data();
        const auto key = keyOf(fate);
        entering.push_back({key, slot.batches[static_cast<std::size_t>(batch)].key, &fate});
        slot.held.insert(key);
    }
}

void ProductWriter::putLinesIn(std::vector<Entering> entering)
{
    std::ranges::sort(entering, {}, &Entering::key); // as they lie in the table, not product by product
    auto putIn = m_database.query(putInSql);
    for (const auto &[key, batch, fate] : entering)
        expectOne(putIn.run(key, batch, fate->turn, stored(fate->promised)), fate->line.order.text());
}

std::int64_t ProductWriter::keyOf(const model::LineFate &fate)
{
    if (fate.stored != 0)
        return fate.stored;
    auto row = m_database.query(lineSql);
    if (!row.with(fate.line.order.text(), fate.line.number.value()).next())
        throw std::logic_error("a line that is not stored was promised stock: " + fate.line.order.text());
    return row.number(0);
}

} // namespace persistence
