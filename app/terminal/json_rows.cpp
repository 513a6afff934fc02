#include "app/terminal/json_rows.h"

#include "app/words.h"

#include <utility>

namespace terminal {

namespace {

Json orNull(const std::string &text)
{
    return text.empty() ? Json(nullptr) : Json(text);
}

Json orNull(const std::optional<model::Date> &date)
{
    return date ? Json(model::isoText(*date)) : Json(nullptr);
}

Json orNull(const std::optional<model::BatchRef> &batch)
{
    return batch ? Json(batch->text()) : Json(nullptr);
}

Json jsonOf(const model::OrderLine &line)
{
    return {{"order", line.id.order.text()},
            {"line", line.id.number.value()},
            {"sku", line.sku.text()},
            {"quantity", line.quantity.value()}};
}

Json with(Json object, std::initializer_list<std::pair<std::string, Json>> fields)
{
    for (const auto &[name, value] : fields)
        object[name] = value;
    return object;
}

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

Json jsonOf(const app::LineRow &row)
{
    return {{"order", row.order},
            {"line", row.line},
            {"sku", row.sku},
            {"quantity", row.quantity},
            {"state", app::wordOf(row.state)},
            {"batch", orNull(row.batch)},
            {"eta", orNull(row.eta)},
            {"promised", orNull(row.promised)},
            {"need_by", orNull(row.needBy)},
            {"priority", row.priority},
            {"customer", orNull(row.customer)},
            {"pinned", row.pinned}};
}

Json jsonOf(const app::BatchRow &row)
{
    return {{"batch", row.batch},
            {"sku", row.sku},
            {"quantity", row.quantity},
            {"allocated", row.allocated},
            {"free", row.free()},
            {"eta", orNull(row.eta)},
            {"first_eta", orNull(row.firstEta)},
            {"arrived", orNull(row.arrived)},
            {"state", app::wordOf(row.state)},
            {"note", orNull(row.note)}};
}

Json jsonOf(const app::SkuRow &row)
{
    return {{"sku", row.sku},
            {"description", orNull(row.description)},
            {"in_warehouse", row.inWarehouse},
            {"incoming", row.incoming},
            {"allocated", row.allocated},
            {"free", row.free()},
            {"waiting", row.waiting},
            {"short", row.shortPieces},
            {"batches", row.batches},
            {"lines", row.lines}};
}

Json jsonOf(const app::OrderRow &row)
{
    return {{"order", row.order},         {"customer", orNull(row.customer)}, {"lines", row.lines},
            {"allocated", row.allocated}, {"short", row.shortLines},          {"waiting", row.waiting},
            {"cancelled", row.cancelled}};
}

Json jsonOf(const app::ShortageRow &row)
{
    return with(jsonOf(row.line), {{"missing", row.missing}, {"largest_free", row.largestFree}});
}

Json jsonOf(const app::AllocationRow &row)
{
    return {{"sku", row.sku}, {"batchref", row.batch}};
}

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

Json jsonOf(const app::QuantityResult &result)
{
    return {{"batch", result.reference.text()},
            {"was", result.was.value()},
            {"quantity", result.quantity.value()},
            {"moved", moved(result.moved, true)},
            {"short", moved(result.shortLines, false)}};
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

Json jsonOf(const app::Rejection &rejection)
{
    Json object{{"error", app::codeOf(rejection.reason)}, {"message", app::sentence(rejection)}};
    const auto fact = [&object](const char *name, const std::string &value) {
        if (!value.empty())
            object[name] = value;
    };
    fact("sku", rejection.sku);
    fact("batch", rejection.batch);
    fact("order", rejection.order);
    if (rejection.line)
        object["line"] = *rejection.line;
    fact("value", rejection.invalid ? rejection.invalid->given : std::string());
    fact("existing", rejection.existing);
    fact("given", rejection.given);
    fact("file", rejection.file);
    fact("detail", rejection.detail);
    return object;
}

} // namespace terminal
