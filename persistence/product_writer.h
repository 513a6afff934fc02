#pragma once

#include "persistence/database.h"
#include "persistence/product_slot.h"
#include "persistence/sql_skus.h"

namespace persistence {

/// Writes what became of products and of their lines: the difference, within a transaction.
class ProductWriter
{
public:
    ProductWriter(Database &database, SqlSkus &skus);

    /// Throws app::StaleAggregate where another was faster.
    void write(const std::vector<ProductSlot *> &slots);

private:
    struct Entering // a line on its way into a batch
    {
        std::int64_t key;
        std::int64_t batch;
        const model::LineFate *fate;
    };
    void writeProduct(ProductSlot &slot);
    void takeLinesOut(ProductSlot &slot);
    void writeBatches(ProductSlot &slot);
    void addEntering(ProductSlot &slot, std::vector<Entering> &entering);
    void putLinesIn(std::vector<Entering> entering);
    std::int64_t keyOf(const model::LineFate &fate);

    Database &m_database;
    SqlSkus &m_skus;
};

} // namespace persistence
