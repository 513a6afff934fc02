#pragma once

#include "model/batch.h"
#include "model/max_tree.h"

namespace model {

/// The batches of a product in order of preference: the first with room is found in logarithmic time, however
/// many batches are full, and so are those a decision names.
class Ranking
{
public:
    explicit Ranking(std::span<const Batch> batches = {});

    std::optional<std::size_t> firstWithRoom(Pieces quantity) const; // the batch's index
    void update(std::size_t batch, const Batch &now); // its quantities or its hold changed

    /// Why the chosen batch, or none, serves a line of so many pieces. `today` tells how much later others
    /// are.
    Decision decide(std::span<const Batch> batches, const OrderLine &line, std::optional<std::size_t> chosen,
                    Rule rule, Date today) const;

private:
    std::vector<std::size_t> m_ranked; // place in the order of preference -> batch
    std::vector<std::size_t> m_places; // batch -> place
    MaxTree m_room; // what each may still take
    MaxTree m_free; // what each has free, on hold or not
};

} // namespace model
