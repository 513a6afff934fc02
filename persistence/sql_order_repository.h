#pragma once

#include "model/line_fate.h"
#include "model/order_repository.h"
#include "persistence/database.h"
#include "persistence/order_slot.h"
#include "persistence/snapshots.h"

#include <functional>
#include <map>
#include <unordered_map>

namespace persistence {

/// Orders with all their lines.
class SqlOrderRepository final : public model::OrderRepository
{
public:
    /// What became of the lines of an SKU that is not stored yet; nullptr: nothing.
    using Fates = std::map<model::LineId, model::LineFate>;
    using FatesOf = std::function<const Fates *(const model::Sku &)>;

    SqlOrderRepository(Database &database, RaisedEvents &events, FatesOf fatesOf);

    model::Order *find(const model::OrderId &id) override;
    model::Order &add(model::Order order) override;
    std::unique_ptr<Queue> unserved() override;
    std::vector<model::Demand> shortOf(const model::Sku &sku) override;

    Snapshots<OrderSlot> &snapshots() { return m_snapshots; }
    std::size_t placedLines() const { return m_placed.size(); }
    void cutPlacedLinesTo(std::size_t count)
    {
        m_placed.erase(m_placed.begin() + std::ptrdiff_t(count), m_placed.end());
    }
    void compare() const; // throws app::StaleAggregate where another was faster
    std::vector<OrderSlot *> takeTouched(); // since the last call
    PlacedLines takePlaced();
    void forgetIfMany(); // what was handed out is gone then
    void forget();

private:
    OrderSlot &slotOf(const model::OrderId &id);
    void load(const model::OrderId &id, OrderSlot &slot);
    model::Order *handOut(OrderSlot &slot);
    void addShort(const Fates &fates, std::vector<model::Demand> &demands);
    std::optional<model::Demand> asItIs(model::Demand demand) const;

    Database &m_database;
    RaisedEvents &m_events;
    FatesOf m_fatesOf;
    std::unordered_map<model::OrderId, OrderSlot> m_slots;
    std::vector<OrderSlot *> m_touched;
    PlacedLines m_placed;
    Snapshots<OrderSlot> m_snapshots;
};

} // namespace persistence
