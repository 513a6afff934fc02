#pragma once

#include "model/batch.h"

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace model {

/// The batches of a product in order of preference, as a tree over what each can still take: the first with
/// room is found in logarithmic time, however many batches are full.
class Ranking
{
public:
    explicit Ranking(std::span<const Batch> batches = {});

    std::optional<std::size_t> firstWithRoom(Pieces quantity) const; // the batch's index
    void update(std::size_t batch, const Batch &now);

private:
    static Pieces roomIn(const Batch &batch);

    std::vector<std::size_t> m_ranked; // place in the order of preference -> batch
    std::vector<std::size_t> m_places; // batch -> place
    std::vector<Pieces> m_most; // a heap-shaped tree of maxima; leaves from m_leaves on
    std::size_t m_leaves = 1;
};

} // namespace model
