#pragma once

#include "persistence/database.h"
#include "persistence/product_slot.h"
#include "persistence/sql_skus.h"

#include <functional>
#include <span>

namespace persistence {

/// Writes what became of products and of their lines: the difference, within a transaction, in parts between
/// which orders and batches are written, so that no batch is overbooked on the way.
class ProductWriter
{
public:
    ProductWriter(Database &database, SqlSkus &skus);

    /// Throws app::StaleAggregate where another was faster. Answers the products that changed.
    std::span<ProductSlot *const> takeLinesOut(const std::vector<ProductSlot *> &touched);

    /// Where in the journal a decision of this unit of work stands.
    using DecisionOn = std::function<std::int64_t(const model::LineId &)>;
    void putLinesIn(const DecisionOn &decisionOn);
    void forget() { m_changed.clear(); }

private:
    struct Entering // a line on its way into a batch
    {
        std::int64_t key;
        std::int64_t batch;
        const model::LineFate *fate;
    };
    void writeProduct(ProductSlot &slot);
    void takeLinesOut(ProductSlot &slot);
    void mark(ProductSlot &slot, const DecisionOn &decisionOn);
    void addEntering(ProductSlot &slot, std::vector<Entering> &entering);
    std::optional<std::int64_t> keyOf(const model::LineFate &fate);

    Database &m_database;
    SqlSkus &m_skus;
    std::vector<ProductSlot *> m_changed;
};

} // namespace persistence
