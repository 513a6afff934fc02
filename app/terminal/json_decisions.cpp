#include "app/event_codec.h"
#include "app/reason_words.h"
#include "app/terminal/json_results.h"
#include "app/terminal/json_values.h"
#include "app/terminal/way_out_words.h"
#include "app/words.h"

namespace terminal {

namespace {

Json described(const model::Candidate &candidate, model::Rule rule, model::Pieces wanted)
{
    return {{"batch", candidate.batch.text()},
            {"eta", orNull(candidate.eta)},
            {"free", candidate.free},
            {"verdict", app::wordOf(candidate.verdict)},
            {"reason", app::reasonFor(candidate, rule, wanted)}};
}

Json described(const app::WayOut::Worsened &line)
{
    return with(jsonOf(line.line), {{"was", orNull(line.was)}, {"now", orNull(line.now)}});
}

} // namespace

Json jsonOf(const app::Why &why)
{
    auto candidates = Json::array();
    if (why.decision)
        for (const auto &candidate : why.decision->candidates)
            candidates.push_back(described(candidate, why.decision->rule, why.line.quantity.value()));
    return {{"order", why.line.id.order.text()},
            {"line", why.line.id.number.value()},
            {"state", app::wordOf(why.state)},
            {"chosen", orNull(why.chosen)},
            {"rule", why.decision ? Json(app::wordOf(why.decision->rule)) : Json(nullptr)},
            {"decided_at", why.decidedAt ? Json(app::isoText(*why.decidedAt)) : Json(nullptr)},
            {"cause", why.cause ? jsonOf(*why.cause) : Json(nullptr)},
            {"candidates", std::move(candidates)},
            {"more", why.decision ? why.decision->more : 0},
            {"today", {{"chosen", orNull(why.today.chosen)}, {"differs", why.today.differs}}},
            {"holders", arrayOf(why.holders)}};
}

Json jsonOf(const RankedWayOut &ranked)
{
    const auto &way = ranked.way;
    auto worsened = Json::array();
    for (const auto &line : way.worsened)
        worsened.push_back(described(line));
    return {{"way", ranked.number},
            {"kind", wordOf(way.kind)},
            {"commands", callsOf(way.command)},
            {"worsened_lines", way.worsenedLines()},
            {"worsened_pieces", way.worsenedPieces()},
            {"days_slipped", way.daysSlipped},
            {"when", orNull(way.when)},
            {"unserved", way.unserved},
            {"waits_for", orNull(way.waitsFor)},
            {"worsened", std::move(worsened)}};
}

} // namespace terminal
