#include "app/reason_words.h"

#include "app/words.h"

#include <utility>

namespace app {

namespace {

std::string chosen(const model::Candidate &candidate, model::Rule rule, model::Pieces wanted)
{
    if (rule == model::Rule::ByHand)
        return "a person chose it";
    return "the best placed with room: " + grouped(candidate.free) + " free, " + grouped(wanted) + " wanted";
}

std::string later(const model::Candidate &candidate)
{
    if (candidate.days == 0)
        return "no earlier, and next in order";
    return "later by " + grouped(candidate.days) + (candidate.days == 1 ? " day" : " days");
}

} // namespace

std::string reasonFor(const model::Candidate &candidate, model::Rule rule, model::Pieces wanted)
{
    switch (candidate.verdict) {
    case model::Verdict::Chosen: return chosen(candidate, rule, wanted);
    case model::Verdict::TooSmall:
        return "too few free: " + grouped(candidate.free) + " of " + grouped(wanted);
    case model::Verdict::OnHold:
        return candidate.note.isEmpty() ? "on hold" : "on hold: " + candidate.note.text();
    case model::Verdict::Later: return later(candidate);
    case model::Verdict::PassedOver:
        return rule == model::Rule::Pinned ? "the line is pinned, and nothing else may be chosen for it"
                                           : "a person chose otherwise";
    }
    std::unreachable();
}

std::string_view sentence(model::Rule rule)
{
    switch (rule) {
    case model::Rule::BestPlaced: return "what is here first, then the earliest ETA";
    case model::Rule::ByHand: return "a person named the batch";
    case model::Rule::Pinned: return "the line is pinned, so that nothing else may be chosen for it";
    }
    std::unreachable();
}

} // namespace app
