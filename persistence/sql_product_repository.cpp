#include "persistence/sql_product_repository.h"

#include "app/unit_of_work.h"
#include "persistence/stored_values.h"

#include <set>

namespace persistence {

namespace {

constexpr auto findSql = R"(
    SELECT s.id, p.version, b.id, b.reference, b.quantity, b.first_quantity, b.allocated, b.eta, b.first_eta,
           b.arrived, b.on_hold, b.note
    FROM skus s
    JOIN products p ON p.sku_id = s.id
    LEFT JOIN batches b ON b.sku_id = p.sku_id
    WHERE s.code = ?1
    ORDER BY b.id)";

constexpr auto skuOfBatchSql = R"(
    SELECT s.code FROM batches b JOIN skus s ON s.id = b.sku_id WHERE b.reference = ?1)";

constexpr auto versionSql = R"(
    SELECT p.version FROM skus s JOIN products p ON p.sku_id = s.id WHERE s.code = ?1)";

constexpr auto knownSql = "SELECT code FROM skus WHERE id IN (SELECT sku_id FROM batches) ORDER BY code";

constexpr std::size_t many = 50'000; // batches and allocations in memory

model::Batch batchAt(const Query &row, const model::Sku &sku)
{
    return model::Batch({.reference = nameAt<model::BatchRef>(row, 3),
                         .sku = sku,
                         .quantity = wholeAt<model::BatchQuantity>(row, 4),
                         .eta = dateAt(row, 7),
                         .firstQuantity = wholeAt<model::BatchQuantity>(row, 5),
                         .firstEta = dateAt(row, 8),
                         .arrived = dateAt(row, 9),
                         .onHold = row.number(10) != 0,
                         .note = nameAt<model::Label>(row, 11),
                         .allocated = row.number(6),
                         .stored = row.number(2)});
}

} // namespace

SqlProductRepository::SqlProductRepository(Database &database, RaisedEvents &events)
    : m_database(database)
    , m_events(events)
{
}

model::Product *SqlProductRepository::find(const model::Sku &sku)
{
    return handOut(sku, slotOf(sku));
}

model::Product *SqlProductRepository::findByBatch(const model::BatchRef &reference)
{
    m_events.collect(); // so that batches just recorded are known
    if (const auto fresh = m_newBatches.skus.find(reference); fresh != m_newBatches.skus.end()) {
        auto *product = find(fresh->second);
        if (product && product->find(reference)) // it may have been taken back
            return product;
    }
    const auto sku = skuOf(reference);
    if (!sku)
        return nullptr;
    auto *product = find(*sku);
    if (!product || !product->find(reference))
        throw app::StaleAggregate(reference.text()); // recorded since its product was read
    return product;
}

model::Product &SqlProductRepository::add(model::Product product)
{
    const auto sku = product.sku();
    auto &slot = slotOf(sku);
    m_snapshots.save(slot);
    slot.now = std::move(product);
    return *handOut(sku, slot);
}

std::vector<model::Sku> SqlProductRepository::known()
{
    std::set<model::Sku> known;
    for (auto row = m_database.query(knownSql); row.next();)
        known.insert(known.end(), nameAt<model::Sku>(row, 0));
    for (const auto &[sku, slot] : m_slots) { // what happened since counts
        if (slot.now && slot.now->isKnown())
            known.insert(sku);
        else
            known.erase(sku);
    }
    return {known.begin(), known.end()};
}

const std::map<model::LineId, model::LineFate> *SqlProductRepository::fatesOf(const model::Sku &sku) const
{
    const auto slot = m_slots.find(sku);
    return slot != m_slots.end() && slot->second.now ? &slot->second.now->fates() : nullptr;
}

void SqlProductRepository::cutRecordedBatchesTo(std::size_t count)
{
    auto &recorded = m_newBatches.inOrder;
    recorded.erase(recorded.begin() + static_cast<std::ptrdiff_t>(count), recorded.end());
}

std::vector<model::Sku> SqlProductRepository::seen() const
{
    std::vector<model::Sku> seen;
    for (const auto &sku : m_seen) {
        const auto slot = m_slots.find(sku);
        if (slot == m_slots.end() || slot->second.now) // else taking it in was taken back
            seen.push_back(sku);
    }
    return seen;
}

ProductSlot &SqlProductRepository::slotOf(const model::Sku &sku)
{
    const auto [place, isNew] = m_slots.try_emplace(sku, m_newBatches);
    if (isNew)
        load(sku, place->second);
    return place->second;
}

ProductSlot &SqlProductRepository::slotOf(const model::Product &product)
{
    return m_slots.at(product.sku());
}

void SqlProductRepository::load(const model::Sku &sku, ProductSlot &slot)
{
    auto row = m_database.query(findSql);
    std::vector<model::Batch> batches;
    for (row.with(sku.text()); row.next();) {
        slot.key = row.number(0);
        slot.version = row.number(1);
        if (const auto key = row.maybe(2)) {
            batches.push_back(batchAt(row, sku));
            const auto &state = batches.back().state();
            slot.batches.emplace(state.reference, storedBatch(*key, state));
        }
    }
    if (slot.version)
        slot.now.emplace(sku, *slot.version, std::move(batches));
}

model::Product *SqlProductRepository::handOut(const model::Sku &sku, ProductSlot &slot)
{
    if (!slot.now)
        return nullptr;
    m_snapshots.save(slot);
    m_events.watch(slot);
    if (!slot.isTouched) {
        slot.isTouched = true;
        m_touched.push_back(&slot);
        if (m_handedOut.insert(sku).second)
            m_seen.push_back(sku);
    }
    return &*slot.now;
}

std::optional<model::Sku> SqlProductRepository::skuOf(const model::BatchRef &reference)
{
    auto row = m_database.query(skuOfBatchSql);
    const auto sku
        = row.with(reference.text()).next() ? std::optional(nameAt<model::Sku>(row, 0)) : std::nullopt;
    if (!m_database.isInTransaction())
        m_batchesRead.try_emplace(reference, sku);
    return sku;
}

void SqlProductRepository::compare() const
{
    auto version = m_database.query(versionSql);
    for (const auto &[sku, slot] : m_slots) {
        const auto now = version.with(sku.text()).next() ? std::optional(version.number(0)) : std::nullopt;
        if (now != slot.version)
            throw app::StaleAggregate(sku.text());
    }
    auto batch = m_database.query(skuOfBatchSql);
    for (const auto &[reference, sku] : m_batchesRead) {
        const auto found = batch.with(reference.text()).next();
        if (found != sku.has_value() || (found && batch.text(0) != sku->text()))
            throw app::StaleAggregate(reference.text());
    }
}

std::vector<ProductSlot *> SqlProductRepository::takeTouched()
{
    for (auto *slot : m_touched)
        slot->isTouched = false;
    return std::exchange(m_touched, {});
}

void SqlProductRepository::stored()
{
    m_newBatches = {};
    m_batchesRead.clear();
}

void SqlProductRepository::forgetIfMany()
{
    std::size_t held = 0;
    for (const auto &[sku, slot] : m_slots)
        held += 1 + slot.batches.size() + slot.held.size();
    if (held > many)
        m_slots.clear();
}

void SqlProductRepository::forget()
{
    m_touched.clear();
    m_snapshots.clear();
    m_newBatches = {};
    m_batchesRead.clear();
    m_slots.clear();
}

} // namespace persistence
