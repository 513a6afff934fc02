#pragma once

#include "model/events.h"

#include <map>
#include <optional>
#include <vector>

namespace model {

/// A line's hold on a batch.
struct Allocation
{
    OrderLine line;
    Standing standing;
    bool pinned = false;
    std::int64_t turn = 0; // grows with the order of allocation within the product
    Date promised; // what was promised when it was allocated: max(ETA, that day)
    std::int64_t stored = 0;
    std::int64_t decided = 0; // in the journal; 0: since the product was loaded
};

/// Stock of one SKU that arrives, or arrived, together. Known by its reference for its whole life.
/// Quantities in whole pieces. Of the lines it holds it knows the sum, and those it was told of.
class Batch
{
public:
    struct State // everything but the lines
    {
        BatchRef reference;
        Sku sku;
        BatchQuantity quantity;
        std::optional<Date> eta; // none: in the warehouse
        BatchQuantity firstQuantity;
        std::optional<Date> firstEta;
        std::optional<Date> arrived;
        bool onHold = false;
        Label note; // why it is on hold
        Pieces allocated = 0;
        std::int64_t stored = 0; // grows with the order of recording; 0 while it is not stored
    };

    Batch(BatchRef reference, Sku sku, BatchQuantity quantity, std::optional<Date> eta = std::nullopt);
    explicit Batch(State stored);

    const State &state() const { return m_state; }
    const BatchRef &reference() const { return m_state.reference; }
    const Sku &sku() const { return m_state.sku; }
    Pieces quantity() const { return m_state.quantity.value(); }
    Pieces allocated() const { return m_state.allocated; }
    Pieces free() const { return quantity() - allocated(); }
    std::optional<Date> eta() const { return m_state.eta; }
    bool isHere() const { return !m_state.eta || m_state.arrived; }
    bool wasGivenAs(const Sku &sku, BatchQuantity quantity, std::optional<Date> eta) const;

    bool canAllocate(const OrderLine &line) const;
    bool holds(const LineId &line) const { return m_held.contains(line); }
    const Allocation *find(const LineId &line) const;
    std::vector<Allocation> lines() const; // in order of allocation

    void allocate(const Allocation &allocation); // nothing happens if it holds the line or has no room
    std::optional<Allocation> deallocate(const LineId &line);
    void recall(const Allocation &allocation); // a line it held all along

    /// The lines that no longer fit into so many pieces, best placed first.
    std::vector<Allocation> displacedBy(BatchQuantity quantity) const;
    std::vector<Allocation> changeQuantity(BatchQuantity quantity); // takes them out

    // As was decided elsewhere, whether there is room or not.
    void hold(const Allocation &allocation);
    void replace(const Allocation &allocation); // of a line it holds
    void take(const BatchQuantityChanged &change) { m_state.quantity = change.quantity; }
    void take(const BatchEtaChanged &change) { m_state.eta = change.eta; }
    void take(const BatchArrivalChanged &change) { m_state.arrived = change.arrived; }
    void take(const BatchHoldChanged &change);
    void settle(std::int64_t stored) { m_state.stored = stored; } // it is saved

    friend bool operator==(const Batch &a, const Batch &b) { return a.reference() == b.reference(); }

private:
    State m_state;
    std::map<LineId, Allocation> m_held;
};

} // namespace model

template <> struct std::hash<model::Batch>
{
    std::size_t operator()(const model::Batch &batch) const noexcept
    {
        return std::hash<model::BatchRef>()(batch.reference());
    }
};
