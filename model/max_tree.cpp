#include "model/max_tree.h"

#include <algorithm>
#include <bit>
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
    struct Node
    {
        Pieces most;
        std::size_t first; // its first place
        std::size_t node;

        bool operator<(const Node &other) const // of equal ones the earlier place comes first
        {
            return std::pair(most, other.first) < std::pair(other.most, first);
        }
    };
    std::priority_queue<Node> nodes;
    std::size_t width = 1; // places of a node
    const auto push = [&](std::size_t node, std::size_t wide) {
        nodes.push({m_most[node], node * wide - m_leaves, node});
    };
    for (auto left = m_leaves, right = m_leaves + end; left < right; left /= 2, right /= 2, width *= 2) {
        if (left % 2 == 1)
            push(left++, width);
        if (right % 2 == 1)
            push(--right, width);
    }
    while (places.size() < most && !nodes.empty()) {
        const auto node = nodes.top().node;
        nodes.pop();
        if (node >= m_leaves) {
            places.push_back(node - m_leaves);
        } else {
            const auto half = m_leaves / std::bit_floor(node) / 2;
            push(2 * node, half);
            push(2 * node + 1, half);
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
