#include "model/ranking.h"

#include "model/allocation_rule.h"

#include <algorithm>
#include <bit>
#include <numeric>

namespace model {

Ranking::Ranking(std::span<const Batch> batches)
    : m_ranked(batches.size())
    , m_places(batches.size())
    , m_leaves(std::bit_ceil(std::max<std::size_t>(batches.size(), 1)))
{
    std::iota(m_ranked.begin(), m_ranked.end(), std::size_t(0));
    std::ranges::stable_sort(m_ranked, [&](auto a, auto b) { return isPreferredTo(batches[a], batches[b]); });
    m_most.assign(2 * m_leaves, -1);
    for (std::size_t place = 0; place < m_ranked.size(); ++place) {
        m_places[m_ranked[place]] = place;
        m_most[m_leaves + place] = roomIn(batches[m_ranked[place]]);
    }
    for (auto node = m_leaves; node-- > 1;)
        m_most[node] = std::max(m_most[2 * node], m_most[2 * node + 1]);
}

Pieces Ranking::roomIn(const Batch &batch)
{
    return batch.state().onHold ? -1 : batch.free();
}

std::optional<std::size_t> Ranking::firstWithRoom(Pieces quantity) const
{
    if (m_most[1] < quantity)
        return std::nullopt;
    std::size_t node = 1;
    while (node < m_leaves)
        node = m_most[2 * node] >= quantity ? 2 * node : 2 * node + 1;
    return m_ranked[node - m_leaves];
}

void Ranking::update(std::size_t batch, const Batch &now)
{
    auto node = m_leaves + m_places[batch];
    m_most[node] = roomIn(now);
    for (node /= 2; node >= 1; node /= 2)
        m_most[node] = std::max(m_most[2 * node], m_most[2 * node + 1]);
}

} // namespace model
