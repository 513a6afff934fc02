#include "app/terminal/json_results.h"

#include "app/terminal/json_values.h"
#include "app/words.h"

#include <utility>

namespace terminal {

namespace {

Json moved(const std::vector<app::MovedLine> &lines, bool sayWhere)
{
    auto array = Json::array();
    for (const auto &line : lines) {
        auto object = with(jsonOf(line.line), {{"from", line.from.text()}});
        if (sayWhere)
            object["to"] = orNull(line.to);
        array.push_back(std::move(object));
    }
    return array;
}

} // namespace

std::string_view wordOf(app::AllocatedLine::Kind kind)
{
    switch (kind) {
    case app::AllocatedLine::Kind::Allocated: return "allocated";
    case app::AllocatedLine::Kind::Already: return "already";
    case app::AllocatedLine::Kind::Short: return "short";
    case app::AllocatedLine::Kind::UnknownSku: return "unknown-sku";
    }
    std::unreachable();
}

Json jsonOf(const app::AllocatedLine &line)
{
    return with(jsonOf(line.line),
                {{"outcome", wordOf(line.kind)}, {"batch", orNull(line.batch)}, {"eta", orNull(line.eta)}});
}

Json jsonOf(const app::ReleasedLine &line)
{
    return with(jsonOf(line.line),
                {{"outcome", line.released ? "released" : "not-allocated"}, {"batch", orNull(line.batch)}});
}

Json jsonOf(const app::TouchedLine &line)
{
    return with(jsonOf(line.line), {{"state", app::wordOf(line.state)}, {"batch", orNull(line.batch)}});
}

Json jsonOf(const app::ImprovedLine &line)
{
    return {{"order", line.line.id.order.text()},
            {"line", line.line.id.number.value()},
            {"from", orNull(line.from)},
            {"to", line.to.text()},
            {"was", orNull(line.was)},
            {"eta", model::isoText(line.eta)}};
}

Json jsonOf(const app::LateLine &line)
{
    return with(jsonOf(line.line),
                {{"need_by", orNull(line.needBy)},
                 {"promised", model::isoText(line.promised)},
                 {"eta", model::isoText(line.eta)}});
}

Json jsonOf(const model::Allocation &held)
{
    return with(jsonOf(held.line), {{"pinned", held.pinned}});
}

Json jsonOf(const app::QuantityResult &result)
{
    return {{"batch", result.reference.text()},
            {"was", result.was.value()},
            {"quantity", result.quantity.value()},
            {"moved", moved(result.moved, true)},
            {"short", moved(result.shortLines, false)}};
}

Json jsonOf(const app::EtaResult &result)
{
    return {{"batch", result.reference.text()},
            {"was", orNull(result.was)},
            {"eta", model::isoText(result.eta)},
            {"late", arrayOf(result.late)}};
}

Json jsonOf(const app::RefusedRow &row)
{
    return {{"row", row.row},
            {"column", orNull(row.column)},
            {"value", row.value},
            {"reason", app::sentence(row)}};
}

Json jsonOf(const app::ImportResult &result)
{
    return {{"rows", result.rows},
            {"created", result.created},
            {"unchanged", result.unchanged},
            {"rejected", result.rejected},
            {"lines_allocated", result.linesAllocated}};
}

} // namespace terminal
