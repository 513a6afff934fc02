#pragma once

#include "model/label.h"
#include "model/order_line.h"

#include <optional>
#include <vector>

namespace model {

/// What became of a batch that was looked at for a line.
enum class Verdict {
    Chosen,
    TooSmall,
    OnHold,
    Later,
    PassedOver // it had room and is better placed: a person chose otherwise
};

/// A batch as it stood at the moment of a decision.
struct Candidate
{
    BatchRef batch;
    std::optional<Date> eta; // none: in the warehouse
    Pieces free = 0; // what it could still take, if nothing held it back
    Verdict verdict;
    std::int64_t days = 0; // Later: by how many than the chosen one
    Label note; // OnHold: why

    friend bool operator==(const Candidate &, const Candidate &) = default;
};

/// Which rule decided.
enum class Rule {
    BestPlaced, // in the warehouse first, then the earliest ETA
    ByHand, // a person named the batch
    Pinned // a pinned line lost its stock, and nothing else may be chosen for it
};

/// Why a line is served from the batch it is, or from none: kept with the line. Bounded: the chosen batch, of
/// those better placed the five with most free, the next two, and how many more there were. In order of
/// preference.
struct Decision
{
    Rule rule = Rule::BestPlaced;
    std::vector<Candidate> candidates;
    std::int64_t more = 0;

    friend bool operator==(const Decision &, const Decision &) = default;
};

} // namespace model
