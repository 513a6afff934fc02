#pragma once

#include "model/batch.h"
#include "model/events.h"
#include "model/ranking.h"

#include <map>
#include <unordered_map>
#include <unordered_set>

namespace model {

/// What became of a line since the product was loaded.
struct LineFate
{
    enum class Kind { Allocated, Waiting, Short };

    Kind kind;
    LineId line;
    std::int64_t stored = 0;
    std::optional<BatchRef> batch; // where it is allocated
    std::int64_t turn = 0;
    std::optional<Date> promised;
};

/// The consistency boundary: every promise against one SKU goes through its Product. The version grows with
/// every change, so that of two callers who read the same state only one can save. Book, chapter 7. It knows
/// all its batches, and of the allocated lines those it was reminded of.
class Product
{
public:
    explicit Product(Sku sku);
    Product(Sku sku, std::int64_t version, std::vector<Batch> batches); // as stored

    const Sku &sku() const { return m_sku; }
    std::int64_t version() const { return m_version; }
    const std::vector<Batch> &batches() const { return m_batches; } // in order of recording
    const Batch *find(const BatchRef &reference) const;
    const Batch *holderOf(const LineId &line) const;

    void addBatch(const BatchRef &reference, BatchQuantity quantity, std::optional<Date> eta);
    std::optional<BatchRef> allocate(const Demand &demand, Date today); // nothing: the line is short
    bool deallocate(const LineId &line, DeallocationReason reason); // false: no batch held it
    void changeBatchQuantity(const BatchRef &reference, BatchQuantity quantity);

    void recall(const BatchRef &holder, const Allocation &allocation); // it was allocated all along
    void recallShort(const LineId &line); // it was short all along
    const std::map<LineId, LineFate> &fates() const { return m_fates; }
    std::vector<Event> takeEvents() { return std::exchange(m_events, {}); }
    void settle(); // what became of the lines is saved; forget them

private:
    std::size_t indexOf(const BatchRef &reference) const; // m_batches.size() when unknown

    Sku m_sku;
    std::int64_t m_version = 0;
    std::vector<Batch> m_batches;
    std::unordered_map<BatchRef, std::size_t> m_byReference;
    std::unordered_map<LineId, std::size_t> m_holders; // line -> batch
    std::unordered_set<LineId> m_short;
    Ranking m_ranking;
    std::map<LineId, LineFate> m_fates;
    std::vector<Event> m_events;
};

} // namespace model
