#pragma once

#include "persistence/database.h"
#include "persistence/product_slot.h"
#include "persistence/sql_skus.h"

namespace persistence {

/// Writes what became of a product and of its lines: the difference, within a transaction.
class ProductWriter
{
public:
    ProductWriter(Database &database, SqlSkus &skus);

    void write(ProductSlot &slot); // throws app::StaleAggregate where another was faster

private:
    void writeProduct(ProductSlot &slot);
    void takeLinesOut(ProductSlot &slot);
    void writeBatches(ProductSlot &slot);
    void putLinesIn(ProductSlot &slot);
    std::int64_t keyOf(const model::LineFate &fate);

    Database &m_database;
    SqlSkus &m_skus;
};

} // namespace persistence
