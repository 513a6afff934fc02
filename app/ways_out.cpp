#include "app/ways_out.h"

#include "app/finding.h"
#include "app/way_out_plans.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace app {

namespace {

std::optional<model::Date> expected(const std::optional<model::Date> &eta, model::Date today)
{
    return eta ? std::max(*eta, today) : today;
}

/// What happened to the other lines, from where they were served before to where they are now.
void addHarm(WayOut &way, std::span<const model::Event> events, model::Date today)
{
    std::map<model::LineId, WayOut::Worsened> others;
    for (const auto &event : events) {
        if (const auto *lost = std::get_if<model::Deallocated>(&event))
            others.try_emplace(lost->line.id,
                               WayOut::Worsened{lost->line, expected(lost->eta, today), std::nullopt});
        else if (const auto *served = std::get_if<model::Allocated>(&event))
            if (const auto other = others.find(served->line.id); other != others.end())
                other->second.now = expected(served->eta, today);
    }
    others.erase(way.command.line);
    for (auto &[id, other] : others) {
        if (other.now && *other.now <= *other.was)
            continue; // no harm done
        way.daysSlipped += other.now ? (*other.now - *other.was).count() : 0;
        way.worsened.push_back(std::move(other));
    }
}

using Fates = std::map<model::LineId, std::optional<model::BatchRef>>;

/// Where each line that is touched ends.
Fates fatesOf(std::span<const model::Event> events)
{
    Fates fates;
    for (const auto &event : events) {
        if (const auto *lost = std::get_if<model::Deallocated>(&event))
            fates.insert_or_assign(lost->line.id, std::nullopt);
        else if (const auto *served = std::get_if<model::Allocated>(&event))
            fates.insert_or_assign(served->line.id, served->batch);
    }
    return fates;
}

auto harmOf(const WayOut &way)
{
    return std::tuple(way.worsenedLines(), way.worsenedPieces(), way.daysSlipped, way.unserved,
                      !way.when.has_value(), way.when, way.kind);
}

} // namespace

model::Pieces WayOut::worsenedPieces() const
{
    model::Pieces pieces = 0;
    for (const auto &other : worsened)
        pieces += other.line.quantity.value();
    return pieces;
}

Answer<std::vector<WayOut>> waysOut(const model::LineId &id, MessageBus &bus)
{
    Answer<std::vector<WayOut>> ways;
    model::Date today;
    const auto failure = bus.ask([&](UnitOfWork &work) {
        today = work.today();
        const auto line = findOpenLine(id, work);
        if (!line) {
            ways = std::unexpected(line.error());
            return;
        }
        const auto *product = findProductOf(**line, work);
        if (product && product->holderOf(id))
            ways = std::unexpected(Rejection{.reason = Reason::NotShort,
                                             .batch = product->holderOf(id)->reference().text(),
                                             .order = id.order.text(),
                                             .line = id.number.value()});
        else
            ways = wayOutPlans(model::Order::Line(**line), work);
    });
    if (failure)
        return std::unexpected(*failure);
    if (!ways)
        return ways;
    std::vector<WayOut> tried;
    std::vector<Fates> moves; // a line that gives way may end where a line moved aside does
    for (auto &way : *ways) {
        const auto preview = bus.preview(way.command);
        if (!preview.outcome)
            continue; // it cannot be done after all
        if (way.kind == WayOut::Kind::MoveAside || way.kind == WayOut::Kind::Take) {
            auto fates = fatesOf(preview.events);
            if (std::ranges::find(moves, fates) != moves.end())
                continue;
            moves.push_back(std::move(fates));
        }
        addHarm(way, preview.events, today);
        tried.push_back(std::move(way));
    }
    std::ranges::stable_sort(tried, {}, harmOf);
    return tried;
}

} // namespace app
