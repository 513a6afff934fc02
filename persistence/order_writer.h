#pragma once

#include "persistence/next_key.h"
#include "persistence/order_slot.h"
#include "persistence/sql_skus.h"

#include <span>

namespace persistence {

/// Writes what became of orders and their lines: the difference, within a transaction, in parts between which
/// the products' is written, so that no batch is overbooked on the way.
class OrderWriter
{
public:
    OrderWriter(Database &database, SqlSkus &skus);

    /// The orders, and which lines they have. Throws app::StaleAggregate where another was faster.
    void writeLines(std::span<OrderSlot *const> touched, const PlacedLines &placed);
    void writeWhatShrinks(); // and whatever takes no room
    void writeWhatGrows();
    void forget();

private:
    void writeOrder(OrderSlot &slot);
    void deleteLines(OrderSlot &slot);
    void reinsertLines(OrderSlot &slot);
    std::int64_t insert(const OrderSlot &slot, const model::Order::Line &line, std::int64_t key);
    void resize(bool growing);

    Database &m_database;
    SqlSkus &m_skus;
    NextKey m_nextKey;
    std::vector<OrderSlot *> m_changed;
};

} // namespace persistence
