#pragma once

#include "model/product_repository.h"
#include "persistence/database.h"
#include "persistence/product_slot.h"
#include "persistence/snapshots.h"

#include <span>

namespace persistence {

/// Products with all their batches, and of their lines only those that are asked for: the cost of a promise
/// does not grow with the promises made before.
class SqlProductRepository final : public model::ProductRepository
{
public:
    SqlProductRepository(Database &database, RaisedEvents &events);

    model::Product *find(const model::Sku &sku) override;
    model::Product *findByBatch(const model::BatchRef &reference) override;
    model::Product &add(model::Product product) override;
    std::vector<model::Sku> known() override;
    std::vector<model::Sku> seen() const override;
    void recall(model::Product &product, const model::LineId &line) override;
    void recallAll(model::Product &product) override;
    void recallGivingWay(model::Product &product, const model::BatchRef &batch,
                         model::Pieces pieces) override;

    Snapshots<ProductSlot> &snapshots() { return m_snapshots; }
    const std::map<model::LineId, model::LineFate> *fatesOf(const model::Sku &sku) const; // not stored yet
    std::size_t recordedBatches() const { return m_newBatches.inOrder.size(); }
    void cutRecordedBatchesTo(std::size_t count);
    std::span<const NewBatches::Recorded> recorded() const { return m_newBatches.inOrder; }

    void compare() const; // throws app::StaleAggregate where another was faster
    std::vector<ProductSlot *> takeTouched(); // since the last call
    void stored(); // what was touched is written
    void forgetIfMany(); // what was handed out is gone then
    void forget();

private:
    ProductSlot &slotOf(const model::Sku &sku);
    void load(const model::Sku &sku, ProductSlot &slot);
    model::Product *handOut(const model::Sku &sku, ProductSlot &slot);
    std::optional<model::Sku> skuOf(const model::BatchRef &reference);
    ProductSlot &slotOf(const model::Product &product);
    void recall(ProductSlot &slot, const Query &row); // a line that is allocated

    Database &m_database;
    RaisedEvents &m_events;
    std::unordered_map<model::Sku, ProductSlot> m_slots;
    std::vector<ProductSlot *> m_touched;
    Snapshots<ProductSlot> m_snapshots;
    NewBatches m_newBatches;
    std::unordered_map<model::BatchRef, std::optional<model::Sku>> m_batchesRead; // without the write lock
    std::unordered_set<model::Sku> m_handedOut;
    std::vector<model::Sku> m_seen; // in order
};

} // namespace persistence
