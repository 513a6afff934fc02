#include "model/ranking.h"

#include "model/allocation_rule.h"

#include <algorithm>
#include <numeric>

namespace model {

namespace {

constexpr std::size_t refusedShown = 5;
constexpr std::size_t nextShown = 2;

Pieces roomIn(const Batch &batch)
{
    return batch.state().onHold ? -1 : batch.free();
}

std::vector<std::size_t> ranked(std::span<const Batch> batches)
{
    std::vector<std::size_t> places(batches.size());
    std::iota(places.begin(), places.end(), std::size_t(0));
    std::ranges::stable_sort(places, [&](auto a, auto b) { return isPreferredTo(batches[a], batches[b]); });
    return places;
}

template <class Measure>
MaxTree treeOf(std::span<const Batch> batches, const std::vector<std::size_t> &ranked, Measure measure)
{
    std::vector<Pieces> values;
    values.reserve(ranked.size());
    for (const auto batch : ranked)
        values.push_back(measure(batches[batch]));
    return MaxTree(values);
}

Verdict verdictOn(const Batch &batch, const OrderLine &line, bool isBetterPlaced)
{
    if (batch.state().onHold)
        return Verdict::OnHold;
    if (!batch.canAllocate(line))
        return Verdict::TooSmall;
    return isBetterPlaced ? Verdict::PassedOver : Verdict::Later;
}

} // namespace

Ranking::Ranking(std::span<const Batch> batches)
    : m_ranked(ranked(batches))
    , m_places(batches.size())
    , m_room(treeOf(batches, m_ranked, roomIn))
    , m_free(treeOf(batches, m_ranked, [](const Batch &batch) { return batch.free(); }))
{
    for (std::size_t place = 0; place < m_ranked.size(); ++place)
        m_places[m_ranked[place]] = place;
}

std::optional<std::size_t> Ranking::firstWithRoom(Pieces quantity) const
{
    const auto place = m_room.firstAtLeast(quantity);
    return place ? std::optional(m_ranked[*place]) : std::nullopt;
}

void Ranking::update(std::size_t batch, const Batch &now)
{
    m_room.update(m_places[batch], roomIn(now));
    m_free.update(m_places[batch], now.free());
}

Decision Ranking::decide(std::span<const Batch> batches, const OrderLine &line,
                         std::optional<std::size_t> chosen, Rule rule, Date today) const
{
    const auto end = chosen ? m_places[*chosen] : m_ranked.size();
    const auto nextEnd = std::min(m_ranked.size(), end + 1 + nextShown);
    auto shown = m_free.largestBefore(end, refusedShown);
    for (auto place = end; place < nextEnd; ++place)
        shown.push_back(place);

    Decision decision{rule, {}, static_cast<std::int64_t>(m_ranked.size() - shown.size())};
    decision.candidates.reserve(shown.size());
    for (const auto place : shown) {
        const auto &batch = batches[m_ranked[place]];
        const auto verdict = place == end ? Verdict::Chosen : verdictOn(batch, line, place < end);
        const auto days = verdict == Verdict::Later
            ? (promiseOf(batch, today) - promiseOf(batches[*chosen], today)).count()
            : 0;
        decision.candidates.push_back({batch.reference(),
                                       batch.isHere() ? std::nullopt : batch.eta(),
                                       batch.free(),
                                       verdict,
                                       days,
                                       {}});
        if (verdict == Verdict::OnHold)
            decision.candidates.back().note = batch.state().note;
    }
    return decision;
}

} // namespace model
