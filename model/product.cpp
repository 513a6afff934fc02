#include "model/product.h"

#include "model/allocation_rule.h"

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
    , m_ranking(m_batches)
{
    for (std::size_t batch = 0; batch < m_batches.size(); ++batch) {
        m_byReference.emplace(m_batches[batch].reference(), batch);
        for (const auto &held : m_batches[batch].lines())
            m_holders.emplace(held.line.id, batch);
    }
}

std::size_t Product::indexOf(const BatchRef &reference) const
{
    const auto found = m_byReference.find(reference);
    return found == m_byReference.end() ? m_batches.size() : found->second;
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

void Product::addBatch(const BatchRef &reference, BatchQuantity quantity, std::optional<Date> eta)
{
    assert(!find(reference));
    m_byReference.emplace(reference, m_batches.size());
    m_batches.emplace_back(reference, m_sku, quantity, eta);
    m_ranking = Ranking(m_batches);
    ++m_version;
    m_events.emplace_back(BatchCreated{reference, m_sku, quantity, eta});
}

std::optional<BatchRef> Product::allocate(const Demand &demand, Date today)
{
    const auto &line = demand.line;
    if (const auto *holder = holderOf(line.id))
        return holder->reference(); // asking twice allocates once
    const auto chosen = line.sku == m_sku ? m_ranking.firstWithRoom(line.quantity.value()) : std::nullopt;
    if (!chosen) {
        if (demand.isShort || !m_short.insert(line.id).second)
            return std::nullopt; // it is short already: nothing happened
        m_fates.insert_or_assign(
            line.id, LineFate{LineFate::Kind::Short, line.id, demand.stored, std::nullopt, 0, std::nullopt});
        m_events.emplace_back(OutOfStock{line});
        return std::nullopt;
    }
    auto &batch = m_batches[*chosen];
    const auto promised = promiseOf(batch, today);
    ++m_version;
    batch.allocate({line, demand.standing, false, m_version, promised, demand.stored});
    m_ranking.update(*chosen, batch);
    m_holders.insert_or_assign(line.id, *chosen);
    m_short.erase(line.id);
    m_fates.insert_or_assign(
        line.id,
        LineFate{LineFate::Kind::Allocated, line.id, demand.stored, batch.reference(), m_version, promised});
    m_events.emplace_back(
        Allocated{line, batch.reference(), batch.eta(), promised, demand.standing, demand.stored});
    return batch.reference();
}

bool Product::deallocate(const LineId &line, DeallocationReason reason)
{
    const auto found = m_holders.find(line);
    if (found == m_holders.end())
        return false;
    const auto index = found->second;
    auto &batch = m_batches[index];
    const auto released = *batch.deallocate(line);
    ++m_version;
    m_ranking.update(index, batch);
    m_holders.erase(found);
    m_fates.insert_or_assign(
        line, LineFate{LineFate::Kind::Waiting, line, released.stored, std::nullopt, 0, std::nullopt});
    m_events.emplace_back(
        Deallocated{released.line, batch.reference(), reason, released.standing, released.stored});
    return true;
}

void Product::changeBatchQuantity(const BatchRef &reference, BatchQuantity quantity)
{
    const auto index = indexOf(reference);
    assert(index < m_batches.size());
    auto &batch = m_batches[index];
    const auto was = batch.state().quantity;
    if (was == quantity)
        return;
    const auto displaced = batch.changeQuantity(quantity);
    ++m_version;
    m_ranking.update(index, batch);
    m_events.emplace_back(BatchQuantityChanged{reference, m_sku, was, quantity});
    for (const auto &lost : displaced) {
        m_holders.erase(lost.line.id);
        m_fates.insert_or_assign(
            lost.line.id,
            LineFate{LineFate::Kind::Waiting, lost.line.id, lost.stored, std::nullopt, 0, std::nullopt});
        m_events.emplace_back(
            Deallocated{lost.line, reference, DeallocationReason::Displaced, lost.standing, lost.stored});
    }
}

void Product::recall(const BatchRef &holder, const Allocation &allocation)
{
    const auto index = indexOf(holder);
    assert(index < m_batches.size());
    if (m_fates.contains(allocation.line.id))
        return; // what happened since counts
    m_batches[index].recall(allocation);
    m_holders.insert_or_assign(allocation.line.id, index);
}

void Product::recallShort(const LineId &line)
{
    if (!m_fates.contains(line))
        m_short.insert(line);
}

void Product::settle()
{
    m_fates.clear();
}

} // namespace model
