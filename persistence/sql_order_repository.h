#pragma once

#include "model/order_repository.h"
#include "persistence/database.h"
#include "persistence/order_slot.h"
#include "persistence/snapshots.h"
#include "persistence/sql_skus.h"

#include <unordered_map>

namespace persistence {

/// Orders with all their lines.
class SqlOrderRepository final : public model::OrderRepository
{
public:
    SqlOrderRepository(Database &database, SqlSkus &skus, RaisedEvents &events);

    model::Order *find(const model::OrderId &id) override;
    model::Order &add(model::Order order) override;
    std::unique_ptr<Queue> unserved() override;

    Snapshots<OrderSlot> &snapshots() { return m_snapshots; }
    std::size_t placedLines() const { return m_placed.size(); }
    void cutPlacedLinesTo(std::size_t count) { m_placed.resize(count); }
    void compare() const; // throws app::StaleAggregate where another was faster
    void write(); // lines in the order of placing
    void forgetIfMany(); // what was handed out is gone then
    void forget();

private:
    OrderSlot &slotOf(const model::OrderId &id);
    void load(const model::OrderId &id, OrderSlot &slot);
    model::Order *handOut(OrderSlot &slot);
    void writeOrder(OrderSlot &slot);
    void writeNextLine(OrderSlot &slot);

    Database &m_database;
    SqlSkus &m_skus;
    RaisedEvents &m_events;
    std::unordered_map<model::OrderId, OrderSlot> m_slots;
    PlacedLines m_placed;
    Snapshots<OrderSlot> m_snapshots;
};

} // namespace persistence
