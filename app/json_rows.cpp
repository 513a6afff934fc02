#include "app/json_rows.h"

#include "app/event_codec.h"
#include "app/words.h"

namespace app {

namespace {

// The journal writes an empty text where there is none.
Json withNulls(Json facts)
{
    for (auto &fact : facts)
        if (fact.is_structured())
            fact = withNulls(std::move(fact));
        else if (fact.is_string() && fact.get_ref<const std::string &>().empty())
            fact = nullptr;
    return facts;
}

} // namespace

Json orNull(const std::string &text)
{
    return text.empty() ? Json(nullptr) : Json(text);
}

Json orNull(const std::optional<model::Date> &date)
{
    return date ? Json(model::isoText(*date)) : Json(nullptr);
}

Json with(Json object, std::initializer_list<std::pair<std::string, Json>> fields)
{
    for (const auto &[name, value] : fields)
        object[name] = value;
    return object;
}

Json jsonOf(const LineRow &row)
{
    return {{"order", row.order},
            {"line", row.line},
            {"sku", row.sku},
            {"quantity", row.quantity},
            {"state", wordOf(row.state)},
            {"batch", orNull(row.batch)},
            {"eta", orNull(row.eta)},
            {"promised", orNull(row.promised)},
            {"need_by", orNull(row.needBy)},
            {"priority", row.priority},
            {"customer", orNull(row.customer)},
            {"pinned", row.pinned}};
}

Json jsonOf(const BatchRow &row)
{
    return {{"batch", row.batch},
            {"sku", row.sku},
            {"quantity", row.quantity},
            {"allocated", row.allocated},
            {"free", row.free()},
            {"eta", orNull(row.eta)},
            {"first_eta", orNull(row.firstEta)},
            {"arrived", orNull(row.arrived)},
            {"state", wordOf(row.state)},
            {"note", orNull(row.note)}};
}

Json jsonOf(const SkuRow &row)
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

Json jsonOf(const OrderRow &row)
{
    return {{"order", row.order},         {"customer", orNull(row.customer)}, {"lines", row.lines},
            {"allocated", row.allocated}, {"short", row.shortLines},          {"waiting", row.waiting},
            {"cancelled", row.cancelled}};
}

Json jsonOf(const ShortageRow &row)
{
    return with(jsonOf(row.line), {{"missing", row.missing}, {"largest_free", row.largestFree}});
}

Json jsonOf(const AllocationRow &row)
{
    return {{"sku", row.sku}, {"batchref", row.batch}};
}

Json jsonOf(const HistoryRow &row)
{
    Json object{{"id", row.id},
                {"at", isoText(row.at)},
                {"step", row.step},
                {"actor", row.actor},
                {"via", row.via},
                {"command", row.command},
                {"cause", row.cause ? Json(*row.cause) : Json(nullptr)},
                {"type", row.type}};
    object.update(withNulls(Json::parse(row.payload)));
    return object;
}

Json jsonOf(const model::Event &event, const Caller &caller, std::string_view command)
{
    Json object{{"id", nullptr},     {"at", nullptr},      {"step", nullptr},  {"actor", caller.actor},
                {"via", caller.via}, {"command", command}, {"cause", nullptr}, {"type", typeOf(event)}};
    object.update(withNulls(Json::parse(encode(event))));
    return object;
}

Json jsonOf(const BrokenPromiseRow &row)
{
    return {{"order", row.order},
            {"line", row.line},
            {"sku", row.sku},
            {"quantity", row.quantity},
            {"batch", orNull(row.batch)},
            {"promised", model::isoText(row.promised)},
            {"was", model::isoText(row.was)},
            {"now", orNull(row.now)},
            {"step", row.step == 0 ? Json() : Json(row.step)},
            {"command", orNull(row.command)},
            {"actor", orNull(row.actor)}};
}

Json jsonOf(const DestinationRow &row)
{
    return {{"destination", row.destination},
            {"feed", wordOf(row.feed)},
            {"waiting", row.waiting},
            {"failed", row.setAside},
            {"last_error", row.failing ? Json(row.failing->why) : Json()},
            {"last_tried", row.failing ? Json(isoText(row.failing->at)) : Json()}};
}

} // namespace app
