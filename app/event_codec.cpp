#include "app/event_codec.h"

#include "app/json_object.h"

#include <nlohmann/json.hpp>

#include <stdexcept>

namespace app {

namespace {

using Json = nlohmann::ordered_json;

template <class... Ts> struct Overloaded : Ts...
{
    using Ts::operator()...;
};

void add(JsonObject &json, const model::OrderLine &line)
{
    json.add("order", line.id.order.text())
        .add("line", line.id.number.value())
        .add("sku", line.sku.text())
        .add("quantity", line.quantity.value());
}

void add(JsonObject &json, const model::Standing &standing)
{
    json.add("priority", standing.priority.value()).add("need_by", standing.needBy);
}

std::string jsonOf(const std::vector<model::OrderPlaced::Line> &lines)
{
    std::string text = "[";
    for (const auto &[line, standing] : lines) {
        JsonObject json;
        json.add("line", line.id.number.value())
            .add("sku", line.sku.text())
            .add("quantity", line.quantity.value());
        add(json, standing);
        text += text.size() == 1 ? "" : ",";
        text += json.text();
    }
    return text + ']';
}

std::string_view textOf(model::DeallocationReason reason)
{
    using enum model::DeallocationReason;
    switch (reason) {
    case Displaced: return "displaced";
    case Released: return "released";
    case Cancelled: return "cancelled";
    case Moved: return "moved";
    case TakenBack: return "taken-back";
    }
    return "";
}

// A payload that does not hold is a damaged journal: value() throws.
template <class T> T name(const Json &json, const char *key)
{
    const auto parsed = T::parse(json.at(key).get_ref<const std::string &>());
    if (!parsed)
        throw std::invalid_argument(std::string("not a valid ") + key + ": " + json.at(key).dump());
    return *parsed;
}

template <class T> T number(const Json &json, const char *key)
{
    const auto parsed = T::of(json.at(key).get<std::int64_t>());
    if (!parsed)
        throw std::invalid_argument(std::string("not a valid ") + key + ": " + json.at(key).dump());
    return *parsed;
}

std::optional<model::Date> date(const Json &json, const char *key)
{
    if (json.at(key).is_null())
        return std::nullopt;
    const auto parsed = model::parseDate(json.at(key).get_ref<const std::string &>());
    if (!parsed)
        throw std::invalid_argument(std::string("not a valid ") + key + ": " + json.at(key).dump());
    return *parsed;
}

model::OrderLine line(const Json &json)
{
    return {{name<model::OrderId>(json, "order"), number<model::LineNumber>(json, "line")},
            name<model::Sku>(json, "sku"),
            number<model::LineQuantity>(json, "quantity")};
}

model::Standing standing(const Json &json)
{
    return {number<model::Priority>(json, "priority"), date(json, "need_by")};
}

model::DeallocationReason reason(const Json &json)
{
    using enum model::DeallocationReason;
    const auto &text = json.at("reason").get_ref<const std::string &>();
    for (const auto known : {Displaced, Released, Cancelled, Moved, TakenBack})
        if (textOf(known) == text)
            return known;
    throw std::invalid_argument("not a valid reason: " + text);
}

} // namespace

std::string_view typeOf(const model::Event &event)
{
    return std::visit(Overloaded{[](const model::BatchCreated &) { return "BatchCreated"; },
                                 [](const model::BatchQuantityChanged &) { return "BatchQuantityChanged"; },
                                 [](const model::OrderPlaced &) { return "OrderPlaced"; },
                                 [](const model::Allocated &) { return "Allocated"; },
                                 [](const model::Deallocated &) { return "Deallocated"; },
                                 [](const model::OutOfStock &) { return "OutOfStock"; },
                                 [](const model::SkuDescribed &) { return "SkuDescribed"; },
                                 [](const model::ReallocationFailed &) { return "ReallocationFailed"; }},
                      event);
}

std::string encode(const model::Event &event)
{
    JsonObject json;
    std::visit(Overloaded{[&](const model::BatchCreated &e) {
                              json.add("batch", e.batch.text())
                                  .add("sku", e.sku.text())
                                  .add("quantity", e.quantity.value())
                                  .add("eta", e.eta);
                          },
                          [&](const model::BatchQuantityChanged &e) {
                              json.add("batch", e.batch.text())
                                  .add("sku", e.sku.text())
                                  .add("was", e.was.value())
                                  .add("quantity", e.quantity.value());
                          },
                          [&](const model::OrderPlaced &e) {
                              json.add("order", e.order.text())
                                  .add("customer", e.customer.text())
                                  .addJson("lines", jsonOf(e.lines));
                          },
                          [&](const model::Allocated &e) {
                              add(json, e.line);
                              json.add("batch", e.batch.text()).add("eta", e.eta).add("promised", e.promised);
                              add(json, e.standing);
                          },
                          [&](const model::Deallocated &e) {
                              add(json, e.line);
                              json.add("batch", e.batch.text()).add("reason", textOf(e.reason));
                              add(json, e.standing);
                          },
                          [&](const model::OutOfStock &e) { add(json, e.line); },
                          [&](const model::SkuDescribed &e) {
                              json.add("sku", e.sku.text())
                                  .add("was", e.was.text())
                                  .add("description", e.description.text());
                          },
                          [&](const model::ReallocationFailed &e) { add(json, e.line); }},
               event);
    return json.text();
}

model::Event decodeEvent(std::string_view type, std::string_view text)
try {
    const auto json = Json::parse(text);
    if (type == "BatchCreated")
        return model::BatchCreated{name<model::BatchRef>(json, "batch"), name<model::Sku>(json, "sku"),
                                   number<model::BatchQuantity>(json, "quantity"), date(json, "eta")};
    if (type == "BatchQuantityChanged")
        return model::BatchQuantityChanged{
            name<model::BatchRef>(json, "batch"), name<model::Sku>(json, "sku"),
            number<model::BatchQuantity>(json, "was"), number<model::BatchQuantity>(json, "quantity")};
    if (type == "OrderPlaced") {
        model::OrderPlaced placed{
            name<model::OrderId>(json, "order"), name<model::Label>(json, "customer"), {}};
        for (auto one : json.at("lines")) {
            one["order"] = placed.order.text();
            placed.lines.push_back({line(one), standing(one)});
        }
        return placed;
    }
    if (type == "Allocated")
        return model::Allocated{line(json), name<model::BatchRef>(json, "batch"), date(json, "eta"),
                                date(json, "promised").value(), standing(json)};
    if (type == "Deallocated")
        return model::Deallocated{line(json), name<model::BatchRef>(json, "batch"), reason(json),
                                  standing(json)};
    if (type == "OutOfStock")
        return model::OutOfStock{line(json)};
    if (type == "SkuDescribed")
        return model::SkuDescribed{name<model::Sku>(json, "sku"), name<model::Label>(json, "was"),
                                   name<model::Label>(json, "description")};
    if (type == "ReallocationFailed")
        return model::ReallocationFailed{line(json)};
    throw std::invalid_argument(std::string(type) + " was not an Event or Command");
} catch (const nlohmann::json::exception &unreadable) {
    throw std::invalid_argument(std::string(type) + ": " + unreadable.what());
} catch (const std::bad_optional_access &) {
    throw std::invalid_argument(std::string(type) + ": a date is missing");
}

Subjects subjectsOf(const model::Event &event)
{
    return std::visit(
        Overloaded{
            [](const model::BatchCreated &e) { return Subjects{e.sku.text(), "", e.batch.text()}; },
            [](const model::BatchQuantityChanged &e) { return Subjects{e.sku.text(), "", e.batch.text()}; },
            [](const model::OrderPlaced &e) { return Subjects{"", e.order.text(), ""}; },
            [](const model::Allocated &e) {
                return Subjects{e.line.sku.text(), e.line.id.order.text(), e.batch.text()};
            },
            [](const model::Deallocated &e) {
                return Subjects{e.line.sku.text(), e.line.id.order.text(), e.batch.text()};
            },
            [](const model::OutOfStock &e) {
                return Subjects{e.line.sku.text(), e.line.id.order.text(), ""};
            },
            [](const model::SkuDescribed &e) { return Subjects{e.sku.text(), "", ""}; },
            [](const model::ReallocationFailed &e) {
                return Subjects{e.line.sku.text(), e.line.id.order.text(), ""};
            }},
        event);
}

} // namespace app
