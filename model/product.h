#pragma once

#include "model/batch.h"
#include "model/line_fate.h"
#include "model/ranking.h"

#include <map>
#include <unordered_map>
#include <utility>

namespace model {

/// The consistency boundary: every promise against one SKU goes through its Product. The version grows with
/// every change, so that of two callers who read the same state only one can save. Book, chapter 7. It knows
/// all its batches, and of the lines those it was reminded of. What is decided becomes an event, and only
/// what an event says is done: so it can be done again, and taken back.
class Product
{
public:
    explicit Product(Sku sku);
    Product(Sku sku, std::int64_t version, std::vector<Batch> batches); // as stored

    const Sku &sku() const { return m_sku; }
    std::int64_t version() const { return m_version; }
    bool isKnown() const { return !m_batches.empty(); } // a batch of it was recorded
    const std::vector<Batch> &batches() const { return m_batches; } // in order of recording
    const Batch *find(const BatchRef &reference) const;
    const Batch *holderOf(const LineId &line) const;
    const Allocation *allocationOf(const LineId &line) const;
    bool isShort(const LineId &line) const { return m_short.contains(line); }

    void addBatch(const BatchRef &reference, BatchQuantity quantity, std::optional<Date> eta);
    void changeBatchQuantity(const BatchRef &reference, BatchQuantity quantity);
    void changeBatchEta(const BatchRef &reference, Date eta, Date today);
    void receiveBatch(const BatchRef &reference, Date today);
    void holdBatch(const BatchRef &reference, bool onHold, const Label &note);

    std::optional<BatchRef> allocate(const Demand &demand, Date today); // nothing: the line is short
    void leaveShort(const Demand &demand, Rule rule, Date today); // whatever has room
    bool deallocate(const LineId &line, DeallocationReason reason); // false: no batch held it
    void liftShortage(const OrderLine &line, std::int64_t stored); // it waits
    void move(const LineId &line, const BatchRef &to, Rule rule, Date today); // it is held; there is room
    void allocateTo(const Demand &demand, const BatchRef &to, Date today); // by hand; there is room
    void keepUpWith(const OrderLine &line, const Standing &standing, bool pinned); // its order changed it

    std::optional<BatchRef> bestFor(const OrderLine &line) const; // of those with room

    /// What today's answer would be if the line asked now, and gave back what it holds.
    Decision decisionNow(const Demand &demand, Date today) const;

    void recall(const BatchRef &holder, const Allocation &allocation); // it was allocated all along
    void recallShort(const LineId &line, std::int64_t decided); // it was short all along
    const std::map<LineId, LineFate> &fates() const { return m_fates; }
    std::vector<Event> takeEvents() { return std::exchange(m_events, {}); }
    void settle(const BatchRef &batch, std::int64_t stored); // it is saved
    void settle(); // what became of the lines is saved; forget them

    /// Is what the event brought about still so? Of a line it was reminded of.
    bool isAsLeftBy(const Event &event) const;
    /// Lets happen what the event says, room or not; events of orders are none of its business.
    void replay(const Event &event);

private:
    std::size_t indexOf(const BatchRef &reference) const; // m_batches.size() when unknown
    Ranking &ranking() const;
    void reindex();
    void changed(std::size_t batch); // what it can take
    template <class Happened> void raise(Happened happened)
    {
        apply(happened);
        m_events.emplace_back(std::move(happened));
    }

    void apply(const BatchCreated &event);
    void apply(const BatchRemoved &event);
    void apply(const BatchQuantityChanged &event);
    void apply(const BatchEtaChanged &event);
    void apply(const BatchArrivalChanged &event);
    void apply(const BatchHoldChanged &event);
    void apply(const Allocated &event);
    void apply(const Deallocated &event);
    void apply(const OutOfStock &event);
    void apply(const ShortageLifted &event);
    void apply(const PromiseSlipped & /*event*/) { }

    void promise(const Demand &demand, std::size_t batch, Rule rule, Date today);
    void tellSlips(std::size_t batch, Date was, Date now);
    void tellSlip(const Demand &demand, const BatchRef *batch, std::optional<Date> now);
    Demand demandOf(const Allocation &held, const Batch &batch, Date today) const;
    Demand withPromise(Demand demand, Date today) const; // of what it lost in this gesture

    Sku m_sku;
    std::int64_t m_version = 0;
    std::vector<Batch> m_batches;
    std::unordered_map<BatchRef, std::size_t> m_byReference;
    std::unordered_map<LineId, std::size_t> m_holders; // line -> batch
    std::unordered_map<LineId, std::int64_t> m_short; // line -> decided where, in the journal
    mutable std::optional<Ranking> m_ranking; // none: to be ranked anew
    std::map<LineId, LineFate> m_fates;
    struct Lost
    {
        Date promised;
        std::optional<Date> eta;
    };
    std::map<LineId, Lost> m_lost; // by lines that lost their stock since it was loaded
    std::vector<Event> m_events;
};

} // namespace model
