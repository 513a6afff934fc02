#include "model/max_tree.h"

#include <algorithm>
#include <bit>
#include <functional>
#include <numeric>
#include <queue>

namespace model {

namespace {

constexpr Pieces nothing = -1; // less than any value

} // namespace

MaxTree::MaxTree(std::span<const Pieces> values)
    : m_leaves(std::bit_ceil(std::max<std::size_t>(values.size(), 1)))
{
    m_most.assign(2 * m_leaves, nothing);
    std::ranges::copy(values, m_most.begin() + static_cast<std::ptrdiff_t>(m_leaves));
    for (auto node = m_leaves; node-- > 1;)
        m_most[node] = std::max(m_most[2 * node], m_most[2 * node + 1]);
}

std::optional<std::size_t> MaxTree::firstAtLeast(Pieces least) const
{
    if (m_most[1] < least)
        return std::nullopt;
    std::size_t node = 1;
    while (node < m_leaves)
        node = m_most[2 * node] >= least ? 2 * node : 2 * node + 1;
    return node - m_leaves;
}

std::vector<std::size_t> MaxTree::largestBefore(std::size_t end, std::size_t most) const
{
    std::vector<std::size_t> places;
    if (end <= most) {
        places.resize(end);
        std::iota(places.begin(), places.end(), std::size_t(0));
        return places;
    }
    using Entry = std::pair<Pieces, std::size_t>; // of equal ones the later place
    std::priority_queue<Entry> nodes;
    for (auto left = m_leaves, right = m_leaves + end; left < right; left /= 2, right /= 2) {
        if (left % 2 == 1) {
            nodes.push({m_most[left], left});
            ++left;
        }
        if (right % 2 == 1) {
            --right;
            nodes.push({m_most[right], right});
        }
    }
    while (places.size() < most && !nodes.empty()) {
        const auto node = nodes.top().second;
        nodes.pop();
        if (node >= m_leaves) {
            places.push_back(node - m_leaves);
        } else {
            nodes.push({m_most[2 * node], 2 * node});
            nodes.push({m_most[2 * node + 1], 2 * node + 1});
        }
    }
    std::ranges::sort(places);
    return places;
}

void MaxTree::update(std::size_t place, Pieces value)
{
    auto node = m_leaves + place;
    m_most[node] = value;
    for (node /= 2; node >= 1; node /= 2)
        m_most[node] = std::max(m_most[2 * node], m_most[2 * node + 1]);
}

} // namespace model
