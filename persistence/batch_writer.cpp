#include "persistence/batch_writer.h"

#include "app/unit_of_work.h"
#include "persistence/stored_values.h"

namespace persistence {

namespace {

constexpr auto highestSql = R"(
    SELECT max(ifnull((SELECT max(id) FROM batches), 0), (SELECT highest FROM spent_keys WHERE of = 'batches')))";

constexpr auto insertSql = R"(
    INSERT INTO batches (id, reference, sku_id, quantity, first_quantity, eta, first_eta, arrived, on_hold, note)
    SELECT ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10
    WHERE NOT EXISTS (SELECT 1 FROM batches WHERE reference = ?2))";

constexpr auto updateSql = R"(
    UPDATE batches SET quantity = ?2, eta = ?3, arrived = ?4, on_hold = ?5, note = ?6 WHERE id = ?1)";

constexpr auto deleteSql = "DELETE FROM batches WHERE id = ?1";

void expectOne(std::int64_t rows, const model::BatchRef &batch)
{
    if (rows != 1)
        throw app::StaleAggregate(batch.text());
}

} // namespace

BatchWriter::BatchWriter(Database &database)
    : m_database(database)
    , m_nextKey(database, highestSql)
{
}

void BatchWriter::write(std::span<ProductSlot *const> changed, std::span<const NewBatches::Recorded> recorded)
{
    for (auto *slot : changed) {
        remove(*slot);
        change(*slot);
    }
    for (const auto &[slot, reference] : recorded) {
        const auto *batch = slot->now ? slot->now->find(reference) : nullptr;
        if (!batch || batch->state().stored != 0)
            continue; // it is gone again, or stored
        const auto key = m_nextKey.take();
        insert(*slot, batch->state(), key);
        slot->now->settle(reference, key);
    }
}

void BatchWriter::remove(ProductSlot &slot)
{
    for (auto stored = slot.batches.begin(); stored != slot.batches.end();) {
        const auto *now = slot.now->find(stored->first);
        if (now && now->state().stored == stored->second.key) {
            ++stored;
            continue;
        }
        expectOne(m_database.query(deleteSql).run(stored->second.key), stored->first);
        stored = slot.batches.erase(stored);
    }
}

void BatchWriter::change(ProductSlot &slot)
{
    auto update = m_database.query(updateSql);
    for (const auto &batch : slot.now->batches()) {
        const auto &now = batch.state();
        if (now.stored == 0)
            continue; // it is new
        const auto known = slot.batches.find(now.reference);
        if (known == slot.batches.end()) {
            insert(slot, now, now.stored); // it came back
        } else if (!isAsStored(now, known->second)) {
            expectOne(update.run(now.stored, now.quantity.value(), stored(now.eta), stored(now.arrived),
                                 std::int64_t(now.onHold), now.note.text()),
                      now.reference);
            known->second = storedBatch(now.stored, now);
        }
    }
}

void BatchWriter::insert(ProductSlot &slot, const model::Batch::State &batch, std::int64_t key)
{
    expectOne(m_database.query(insertSql).run(key, batch.reference.text(), slot.key, batch.quantity.value(),
                                              batch.firstQuantity.value(), stored(batch.eta),
                                              stored(batch.firstEta), stored(batch.arrived),
                                              std::int64_t(batch.onHold), batch.note.text()),
              batch.reference);
    slot.batches.insert_or_assign(batch.reference, storedBatch(key, batch));
}

} // namespace persistence
