#pragma once

#include "model/quantity.h"

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace model {

/// Numbers in fixed places, as a tree of maxima: the first that is large enough, and the largest before a
/// place, are found in logarithmic time.
class MaxTree
{
public:
    explicit MaxTree(std::span<const Pieces> values);

    std::optional<std::size_t> firstAtLeast(Pieces least) const;
    std::vector<std::size_t> largestBefore(std::size_t end, std::size_t most) const; // places, ascending
    void update(std::size_t place, Pieces value);

private:
    std::vector<Pieces> m_most; // heap-shaped; leaves from m_leaves on
    std::size_t m_leaves;
};

} // namespace model
