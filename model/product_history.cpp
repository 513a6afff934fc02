#include "model/product.h"

#include <algorithm>

namespace model {

// What each event does to a product, and whether it is still as an event left it.

namespace {

LineFate fate(LineFate::Kind kind, const LineId &line, std::int64_t stored)
{
    return {.kind = kind, .line = line, .stored = stored};
}

} // namespace

void Product::apply(const BatchCreated &event)
{
    Batch batch(event.batch, m_sku, event.quantity, event.eta);
    batch.settle(event.stored);
    ++m_version;
    const auto isBefore = [](const Batch &a, std::int64_t stored) {
        return a.state().stored != 0 && a.state().stored < stored; // those not stored yet come last
    };
    const auto place = event.stored == 0
        ? m_batches.end()
        : std::lower_bound(m_batches.begin(), m_batches.end(), event.stored, isBefore);
    const auto isLast = place == m_batches.end();
    m_batches.insert(place, std::move(batch));
    if (isLast) {
        m_byReference.emplace(event.batch, m_batches.size() - 1);
        m_ranking.reset();
    } else {
        reindex();
    }
}

void Product::apply(const BatchRemoved &event)
{
    const auto index = indexOf(event.batch);
    ++m_version;
    m_byReference.erase(event.batch);
    m_ranking.reset();
    const auto isLast = index + 1 == m_batches.size();
    m_batches.erase(m_batches.begin() + static_cast<std::ptrdiff_t>(index));
    if (!isLast)
        reindex();
}

void Product::changed(std::size_t batch)
{
    ++m_version;
    if (m_ranking)
        m_ranking->update(batch, m_batches[batch]);
}

void Product::apply(const BatchQuantityChanged &event)
{
    const auto index = indexOf(event.batch);
    m_batches.at(index).take(event);
    changed(index);
}

void Product::apply(const BatchHoldChanged &event)
{
    const auto index = indexOf(event.batch);
    m_batches.at(index).take(event);
    changed(index);
}

void Product::apply(const BatchEtaChanged &event)
{
    m_batches.at(indexOf(event.batch)).take(event);
    ++m_version;
    m_ranking.reset(); // another order of preference
}

void Product::apply(const BatchArrivalChanged &event)
{
    m_batches.at(indexOf(event.batch)).take(event);
    ++m_version;
    m_ranking.reset();
}

void Product::apply(const Allocated &event)
{
    const auto &id = event.line.id;
    const auto index = indexOf(event.batch);
    m_batches.at(index).hold(
        {event.line, event.standing, event.pinned, event.turn, event.promised, event.stored, event.decided});
    changed(index);
    m_holders.insert_or_assign(id, index);
    m_short.erase(id);
    m_lost.erase(id);
    m_fates.insert_or_assign(id,
                             LineFate{LineFate::Kind::Allocated, id, event.stored, event.batch, event.turn,
                                      event.promised, event.decided});
}

void Product::apply(const Deallocated &event)
{
    const auto &id = event.line.id;
    const auto index = indexOf(event.batch);
    m_batches.at(index).deallocate(id);
    changed(index);
    m_holders.erase(id);
    m_lost.insert_or_assign(id, Lost{event.promised, event.eta});
    auto after = fate(event.now ? LineFate::Kind::Short : LineFate::Kind::Waiting, id, event.stored);
    if (event.now) {
        m_short.insert_or_assign(id, event.now->decided);
        after.decided = event.now->decided;
    }
    m_fates.insert_or_assign(id, after);
}

void Product::apply(const OutOfStock &event)
{
    const auto &id = event.line.id;
    m_short.insert_or_assign(id, event.decided);
    auto after = fate(LineFate::Kind::Short, id, event.stored);
    after.decided = event.decided;
    m_fates.insert_or_assign(id, after);
}

void Product::apply(const ShortageLifted &event)
{
    m_short.erase(event.line.id);
    m_fates.insert_or_assign(event.line.id, fate(LineFate::Kind::Waiting, event.line.id, event.stored));
}

bool Product::isAsLeftBy(const Event &event) const
{
    const auto isThere = [this](const BatchRef &reference, const auto &holds) {
        const auto *batch = find(reference);
        return batch && holds(*batch);
    };
    const auto isUnserved = [this](const LineId &line) { return !holderOf(line); };
    if (const auto *e = std::get_if<BatchCreated>(&event))
        return isThere(e->batch, [&](const Batch &batch) {
            const auto &s = batch.state();
            return s.quantity == e->quantity && s.eta == e->eta && !s.arrived && !s.onHold
                && s.allocated == 0;
        });
    if (const auto *e = std::get_if<BatchRemoved>(&event))
        return !find(e->batch);
    if (const auto *e = std::get_if<BatchQuantityChanged>(&event))
        return isThere(e->batch, [&](const Batch &b) { return b.state().quantity == e->quantity; });
    if (const auto *e = std::get_if<BatchEtaChanged>(&event))
        return isThere(e->batch, [&](const Batch &b) { return b.eta() == e->eta; });
    if (const auto *e = std::get_if<BatchArrivalChanged>(&event))
        return isThere(e->batch, [&](const Batch &b) { return b.state().arrived == e->arrived; });
    if (const auto *e = std::get_if<BatchHoldChanged>(&event))
        return isThere(e->batch, [&](const Batch &b) {
            return BatchHoldChanged::Hold{b.state().onHold, b.state().note} == e->hold;
        });
    if (const auto *e = std::get_if<Allocated>(&event)) {
        const auto *held = allocationOf(e->line.id);
        return held && held->turn == e->turn && held->line == e->line;
    }
    if (const auto *e = std::get_if<Deallocated>(&event))
        return e->turn != 0 // else from before turns were kept
            && isUnserved(e->line.id) && find(e->batch) && isShort(e->line.id) == e->now.has_value();
    if (const auto *e = std::get_if<OutOfStock>(&event))
        return isUnserved(e->line.id) && isShort(e->line.id);
    if (const auto *e = std::get_if<ShortageLifted>(&event))
        return isUnserved(e->line.id) && !isShort(e->line.id);
    return true;
}

void Product::replay(const Event &event)
{
    std::visit(
        [this](const auto &e) {
            if constexpr (requires { apply(e); })
                raise(e);
        },
        event);
}

void Product::recall(const BatchRef &holder, const Allocation &allocation)
{
    if (m_fates.contains(allocation.line.id))
        return; // what happened since counts
    const auto index = indexOf(holder);
    m_batches.at(index).recall(allocation);
    m_holders.insert_or_assign(allocation.line.id, index);
}

void Product::recallShort(const LineId &line, std::int64_t decided)
{
    if (!m_fates.contains(line))
        m_short.insert_or_assign(line, decided);
}

void Product::settle(const BatchRef &batch, std::int64_t stored)
{
    m_batches.at(indexOf(batch)).settle(stored);
}

void Product::settle()
{
    m_fates.clear();
    m_lost.clear();
}

} // namespace model
