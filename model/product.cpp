#include "model/product.h"

#include "model/allocation_rule.h"

#include <algorithm>
#include <cassert>

namespace model {

Product::Product(Sku sku)
    : m_sku(std::move(sku))
{
}

Product::Product(Sku sku, std::int64_t version, std::vector<Batch> batches)
    : m_sku(std::move(sku))
    , m_version(version)
    , m_batches(std::move(batches))
{
    reindex();
}

void Product::reindex()
{
    m_byReference.clear();
    m_holders.clear();
    for (std::size_t batch = 0; batch < m_batches.size(); ++batch) {
        m_byReference.emplace(m_batches[batch].reference(), batch);
        for (const auto &held : m_batches[batch].lines())
            m_holders.emplace(held.line.id, batch);
    }
    m_ranking.reset();
}

std::size_t Product::indexOf(const BatchRef &reference) const
{
    const auto found = m_byReference.find(reference);
    return found == m_byReference.end() ? m_batches.size() : found->second;
}

Ranking &Product::ranking() const
{
    if (!m_ranking)
        m_ranking.emplace(m_batches);
    return *m_ranking;
}

const Batch *Product::find(const BatchRef &reference) const
{
    const auto index = indexOf(reference);
    return index == m_batches.size() ? nullptr : &m_batches[index];
}

const Batch *Product::holderOf(const LineId &line) const
{
    const auto found = m_holders.find(line);
    return found == m_holders.end() ? nullptr : &m_batches[found->second];
}

const Allocation *Product::allocationOf(const LineId &line) const
{
    const auto *holder = holderOf(line);
    return holder ? holder->find(line) : nullptr;
}

void Product::addBatch(const BatchRef &reference, BatchQuantity quantity, std::optional<Date> eta)
{
    assert(!find(reference));
    raise(BatchCreated{reference, m_sku, quantity, eta});
}

void Product::changeBatchQuantity(const BatchRef &reference, BatchQuantity quantity)
{
    const auto &batch = m_batches.at(indexOf(reference));
    const auto was = batch.state().quantity;
    if (was == quantity)
        return;
    const auto displaced = batch.displacedBy(quantity);
    raise(BatchQuantityChanged{reference, m_sku, was, quantity});
    for (const auto &lost : displaced)
        deallocate(lost.line.id, DeallocationReason::Displaced);
}

void Product::changeBatchEta(const BatchRef &reference, Date eta, Date today)
{
    const auto index = indexOf(reference);
    const auto was = m_batches.at(index).eta();
    if (was == eta)
        return;
    raise(BatchEtaChanged{reference, m_sku, was, eta});
    tellSlips(index, *was, promiseOf(m_batches[index], today));
}

/// Of every line it holds that will be, or is, later than it was last told.
void Product::tellSlips(std::size_t index, Date was, Date now)
{
    const auto &batch = m_batches[index];
    for (const auto &held : batch.lines())
        if (now > was && now > held.promised)
            raise(PromiseSlipped{held.line, batch.reference(), held.promised, was, now});
}

void Product::receiveBatch(const BatchRef &reference, Date today)
{
    const auto index = indexOf(reference);
    if (m_batches.at(index).isHere())
        return;
    raise(BatchArrivalChanged{reference, m_sku, std::nullopt, today});
    tellSlips(index, *m_batches[index].eta(), today);
}

void Product::holdBatch(const BatchRef &reference, bool onHold, const Label &note)
{
    const auto &state = m_batches.at(indexOf(reference)).state();
    const BatchHoldChanged::Hold was{state.onHold, state.note};
    const BatchHoldChanged::Hold now{onHold, note};
    if (was != now)
        raise(BatchHoldChanged{reference, m_sku, was, now});
}

Demand Product::withPromise(Demand demand, Date today) const
{
    if (const auto lost = m_lost.find(demand.line.id); lost != m_lost.end() && !demand.promised) {
        demand.promised = lost->second.promised;
        demand.expected = std::max(lost->second.eta.value_or(today), today);
    }
    return demand;
}

std::optional<BatchRef> Product::allocate(const Demand &asked, Date today)
{
    const auto &line = asked.line;
    if (const auto *holder = holderOf(line.id))
        return holder->reference(); // asking twice allocates once
    const auto demand = withPromise(asked, today);
    const auto chosen = line.sku == m_sku ? ranking().firstWithRoom(line.quantity.value()) : std::nullopt;
    if (!chosen) {
        leaveShort(demand, Rule::BestPlaced, today);
        return std::nullopt;
    }
    promise(demand, *chosen, Rule::BestPlaced, today);
    return m_batches[*chosen].reference();
}

void Product::leaveShort(const Demand &demand, Rule rule, Date today)
{
    const auto &line = demand.line;
    if (demand.isShort || m_short.contains(line.id))
        return; // it is short already: nothing happened
    raise(OutOfStock{line, demand.stored, ranking().decide(m_batches, line, std::nullopt, rule, today), 0});
    tellSlip(demand, nullptr, std::nullopt);
}

void Product::promise(const Demand &demand, std::size_t index, Rule rule, Date today)
{
    const auto &batch = m_batches[index];
    const auto &id = demand.line.id;
    const auto due = promiseOf(batch, today);
    std::optional<Shortage> was;
    if (const auto known = m_short.find(id); known != m_short.end())
        was = Shortage{known->second};
    else if (demand.isShort)
        was = Shortage{demand.decided};
    raise(Allocated{demand.line, batch.reference(), batch.eta(), demand.promised.value_or(due),
                    demand.standing, demand.stored, m_version + 1, demand.pinned, was,
                    ranking().decide(m_batches, demand.line, index, rule, today), 0});
    tellSlip(demand, &batch.reference(), due);
}

void Product::tellSlip(const Demand &demand, const BatchRef *batch, std::optional<Date> now)
{
    if (!demand.promised)
        return;
    const auto was = demand.expected.value_or(*demand.promised);
    if (!now || (*now > *demand.promised && *now > was))
        raise(PromiseSlipped{demand.line, batch ? std::optional(*batch) : std::nullopt, *demand.promised, was,
                             now});
}

bool Product::deallocate(const LineId &line, DeallocationReason reason)
{
    const auto *batch = holderOf(line);
    if (!batch)
        return false;
    const auto &held = *batch->find(line);
    raise(Deallocated{held.line, batch->reference(), reason, held.standing, held.stored, held.turn,
                      held.promised, batch->isHere() ? std::nullopt : batch->eta(), held.pinned, held.decided,
                      std::nullopt});
    return true;
}

Demand Product::demandOf(const Allocation &held, const Batch &batch, Date today) const
{
    return {.line = held.line,
            .standing = held.standing,
            .stored = held.stored,
            .pinned = held.pinned,
            .promised = held.promised,
            .expected = promiseOf(batch, today)};
}

void Product::liftShortage(const OrderLine &line, std::int64_t stored)
{
    if (const auto known = m_short.find(line.id); known != m_short.end())
        raise(ShortageLifted{line, stored, known->second});
}

std::optional<BatchRef> Product::bestFor(const OrderLine &line) const
{
    const auto best = line.sku == m_sku ? ranking().firstWithRoom(line.quantity.value()) : std::nullopt;
    return best ? std::optional(m_batches[*best].reference()) : std::nullopt;
}

void Product::move(const LineId &line, const BatchRef &to, Rule rule, Date today)
{
    const auto *batch = holderOf(line);
    assert(batch);
    const auto demand = demandOf(*batch->find(line), *batch, today);
    deallocate(line, DeallocationReason::Moved);
    promise(demand, indexOf(to), rule, today);
}

void Product::allocateTo(const Demand &demand, const BatchRef &to, Date today)
{
    assert(!holderOf(demand.line.id));
    promise(withPromise(demand, today), indexOf(to), Rule::ByHand, today);
}

void Product::keepUpWith(const OrderLine &line, const Standing &standing, bool pinned)
{
    const auto found = m_holders.find(line.id);
    if (found == m_holders.end())
        return;
    auto &batch = m_batches[found->second];
    auto held = *batch.find(line.id);
    held.line = line;
    held.standing = standing;
    held.pinned = pinned;
    batch.replace(held);
    changed(found->second);
}

Decision Product::decisionNow(const Demand &demand, Date today) const
{
    auto batches = m_batches;
    if (const auto holder = m_holders.find(demand.line.id); holder != m_holders.end())
        batches[holder->second].deallocate(demand.line.id);
    const Ranking ranked(batches);
    const auto chosen = ranked.firstWithRoom(demand.line.quantity.value());
    return ranked.decide(batches, demand.line, chosen, Rule::BestPlaced, today);
}

} // namespace model
