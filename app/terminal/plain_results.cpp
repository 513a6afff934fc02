#include "app/terminal/plain_results.h"

#include "app/terminal/plain_values.h"
#include "app/terminal/way_out_words.h"
#include "app/words.h"

namespace terminal {

namespace {

using Columns = std::vector<TextTable::Column>;
using Cells = std::vector<std::string>;

Columns withLine(Columns further)
{
    Columns columns{{"Order"}, {"Line", true}, {"SKU"}, {"Pieces", true}};
    columns.insert(columns.end(), further.begin(), further.end());
    return columns;
}

Cells withLine(const model::OrderLine &line, Cells further)
{
    Cells cells{line.id.order.text(), std::to_string(line.id.number.value()), line.sku.text(),
                app::grouped(line.quantity.value())};
    cells.insert(cells.end(), further.begin(), further.end());
    return cells;
}

std::string joined(const std::vector<std::string> &calls)
{
    std::string text;
    for (const auto &call : calls)
        text += (text.empty() ? "" : "; ") + call;
    return text.empty() ? "–" : text;
}

} // namespace

std::string nameOf(const model::OrderLine &line)
{
    return "Line " + std::to_string(line.id.number.value()) + " of order " + line.id.order.text();
}

std::string counted(std::size_t number, std::string_view one, std::string_view many)
{
    return app::grouped(static_cast<std::int64_t>(number)) + ' ' + std::string(number == 1 ? one : many);
}

Columns columnsOf(const app::MovedLine *)
{
    return withLine({{"From"}, {"To"}});
}

Cells cellsOf(const app::MovedLine &line)
{
    return withLine(line.line, {line.from.text(), line.to ? line.to->text() : "–"});
}

Columns columnsOf(const app::LateLine *)
{
    return withLine({{"Need by"}, {"Promised"}, {"ETA"}});
}

Cells cellsOf(const app::LateLine &line)
{
    return withLine(line.line,
                    {orDash(line.needBy), model::isoText(line.promised), model::isoText(line.eta)});
}

Columns columnsOf(const app::ImprovedLine *)
{
    return withLine({{"From"}, {"To"}, {"Was"}, {"ETA"}});
}

Cells cellsOf(const app::ImprovedLine &line)
{
    return withLine(line.line,
                    {line.from ? line.from->text() : "–", line.to.text(),
                     line.was ? model::isoText(*line.was) : "short", model::isoText(line.eta)});
}

Columns columnsOf(const app::RefusedRow *)
{
    return {{"Row", true}, {"Column"}, {"Value"}, {"Reason"}};
}

Cells cellsOf(const app::RefusedRow &row)
{
    return {std::to_string(row.row), orDash(row.column), row.value, app::sentence(row)};
}

Columns columnsOf(const model::Allocation *)
{
    return withLine({{"Pinned"}});
}

Cells cellsOf(const model::Allocation &held)
{
    return withLine(held.line, {held.pinned ? "pinned" : ""});
}

Columns columnsOf(const app::Holder *)
{
    return withLine({{"Pinned"}});
}

Cells cellsOf(const app::Holder &holder)
{
    const auto &[pinned, note] = holder.pin;
    return withLine(holder.line, {pinned ? note.isEmpty() ? "pinned" : "pinned: " + note.text() : ""});
}

Columns columnsOf(const RankedWayOut *)
{
    return {{"Way", true},
            {"Kind"},
            {"Lines worse", true},
            {"Pieces worse", true},
            {"Days later", true},
            {"Left out", true},
            {"When"},
            {"By"}};
}

Cells cellsOf(const RankedWayOut &ranked)
{
    const auto &way = ranked.way;
    return {std::to_string(ranked.number),
            std::string(wordOf(way.kind)) + (way.waitsFor ? " for " + way.waitsFor->text() : ""),
            app::grouped(way.worsenedLines()),
            app::grouped(way.worsenedPieces()),
            app::grouped(way.daysSlipped),
            app::grouped(way.unserved),
            orDash(way.when),
            joined(callsOf(way.command))};
}

} // namespace terminal
