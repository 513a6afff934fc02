#pragma once

#include "persistence/next_key.h"
#include "persistence/product_slot.h"

#include <span>

namespace persistence {

/// Writes what became of batches: the difference, within a transaction. New ones in the order of recording.
class BatchWriter
{
public:
    explicit BatchWriter(Database &database);

    /// Throws app::StaleAggregate where another was faster.
    void write(std::span<ProductSlot *const> changed, std::span<const NewBatches::Recorded> recorded);
    void forget() { m_nextKey.forget(); }

private:
    void remove(ProductSlot &slot);
    void change(ProductSlot &slot);
    void insert(ProductSlot &slot, const model::Batch::State &batch, std::int64_t key);

    Database &m_database;
    NextKey m_nextKey;
};

} // namespace persistence
