#include "app/event_codec.h"

#include <nlohmann/json.hpp>

#include <array>
#include <stdexcept>

namespace app {

namespace {

using Json = nlohmann::json;

[[noreturn]] void fail(const char *key, const Json &value)
{
    throw std::invalid_argument(std::string("not a valid ") + key + ": " + value.dump());
}

// A payload that does not hold is a damaged journal: at() and these throw.
template <class T> T name(const Json &json, const char *key)
{
    auto parsed = T::parse(json.at(key).get_ref<const std::string &>());
    if (!parsed)
        fail(key, json.at(key));
    return *std::move(parsed);
}

template <class T> T number(const Json &json, const char *key)
{
    const auto parsed = T::of(json.at(key).get<std::int64_t>());
    if (!parsed)
        fail(key, json.at(key));
    return *parsed;
}

std::optional<model::Date> date(const Json &json, const char *key)
{
    const auto found = json.find(key);
    if (found == json.end() || found->is_null())
        return std::nullopt;
    const auto parsed = model::parseDate(found->get_ref<const std::string &>());
    if (!parsed)
        fail(key, *found);
    return *parsed;
}

template <class Word, std::size_t Count>
Word word(const Json &json, const char *key, const std::array<Word, Count> &known)
{
    const auto &text = json.at(key).get_ref<const std::string &>();
    for (const auto one : known)
        if (wordOf(one) == text)
            return one;
    fail(key, json.at(key));
}

std::int64_t place(const Json &json, const char *key)
{
    return json.value(key, std::int64_t(0));
}

std::optional<model::Shortage> shortage(const Json &json, const char *key)
{
    return json.contains(key) ? std::optional(model::Shortage{place(json, key)}) : std::nullopt;
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

std::vector<model::OrderPlaced::Line> lines(const Json &json, const char *key, const model::OrderId &order)
{
    std::vector<model::OrderPlaced::Line> lines;
    for (const auto &one : json.at(key))
        lines.push_back({{{order, number<model::LineNumber>(one, "line")},
                          name<model::Sku>(one, "sku"),
                          number<model::LineQuantity>(one, "quantity")},
                         standing(one),
                         place(one, "stored")});
    return lines;
}

model::BatchHoldChanged::Hold hold(const Json &json, const char *key)
{
    return {json.at(key).at("on_hold").get<bool>(), name<model::Label>(json.at(key), "note")};
}

model::Pin pin(const Json &json, const char *key)
{
    return {json.at(key).at("pinned").get<bool>(), name<model::Label>(json.at(key), "note")};
}

model::Decision decision(const Json &json)
{
    using enum model::Verdict;
    const auto found = json.find("decision");
    if (found == json.end())
        return {};
    model::Decision decision{
        word(*found, "rule", std::array{model::Rule::BestPlaced, model::Rule::ByHand, model::Rule::Pinned}),
        {},
        found->at("more").get<std::int64_t>()};
    for (const auto &one : found->at("candidates"))
        decision.candidates.push_back(
            {name<model::BatchRef>(one, "batch"), date(one, "eta"), one.at("free").get<std::int64_t>(),
             word(one, "verdict", std::array{Chosen, TooSmall, OnHold, Later, PassedOver}),
             one.value("days", std::int64_t(0)),
             one.contains("note") ? name<model::Label>(one, "note") : model::Label()});
    return decision;
}

// clang-format off
model::BatchRef batch(const Json &json) { return name<model::BatchRef>(json, "batch"); }
model::Sku sku(const Json &json) { return name<model::Sku>(json, "sku"); }
// clang-format on

template <class Made> Made made(const Json &json) // a batch's beginning or end
{
    return {batch(json), sku(json), number<model::BatchQuantity>(json, "quantity"), date(json, "eta"),
            place(json, "stored")};
}

template <class Placed> Placed placed(const Json &json)
{
    const auto order = name<model::OrderId>(json, "order");
    return {order, name<model::Label>(json, "customer"), lines(json, "lines", order)};
}

template <class Split> Split split(const Json &json)
{
    const auto whole = line(json);
    return {whole, number<model::LineQuantity>(json, "kept"), lines(json, "parts", whole.id.order)};
}

model::Event allocated(const Json &json)
{
    return model::Allocated{.line = line(json),
                            .batch = batch(json),
                            .eta = date(json, "eta"),
                            .promised = date(json, "promised").value(),
                            .standing = standing(json),
                            .turn = place(json, "turn"),
                            .pinned = json.value("pinned", false),
                            .was = shortage(json, "was_short"),
                            .decision = decision(json),
                            .decided = place(json, "decided")};
}

model::Event deallocated(const Json &json)
{
    using enum model::DeallocationReason;
    return model::Deallocated{
        .line = line(json),
        .batch = batch(json),
        .reason = word(json, "reason", std::array{Displaced, Released, Cancelled, Moved, TakenBack}),
        .standing = standing(json),
        .turn = place(json, "turn"),
        .promised = date(json, "promised").value_or(model::Date()),
        .eta = date(json, "eta"),
        .pinned = json.value("pinned", false),
        .decided = place(json, "decided"),
        .now = shortage(json, "now_short")};
}

std::optional<model::Event> batchEvent(std::string_view type, const Json &json)
{
    using namespace model;
    if (type == "BatchCreated")
        return made<BatchCreated>(json);
    if (type == "BatchRemoved")
        return made<BatchRemoved>(json);
    if (type == "BatchQuantityChanged")
        return BatchQuantityChanged{batch(json), sku(json), number<BatchQuantity>(json, "was"),
                                    number<BatchQuantity>(json, "quantity")};
    if (type == "BatchEtaChanged")
        return BatchEtaChanged{batch(json), sku(json), date(json, "was"), date(json, "eta")};
    if (type == "BatchArrivalChanged")
        return BatchArrivalChanged{batch(json), sku(json), date(json, "was"), date(json, "arrived")};
    if (type == "BatchHoldChanged")
        return BatchHoldChanged{batch(json), sku(json), hold(json, "was"), hold(json, "hold")};
    return std::nullopt;
}

std::optional<model::Event> orderEvent(std::string_view type, const Json &json)
{
    using namespace model;
    if (type == "OrderPlaced")
        return placed<OrderPlaced>(json);
    if (type == "OrderLinesRemoved")
        return placed<OrderLinesRemoved>(json);
    if (type == "LineSplit")
        return split<LineSplit>(json);
    if (type == "LineMerged")
        return split<LineMerged>(json);
    if (type == "LineQuantityChanged")
        return LineQuantityChanged{line(json), number<LineQuantity>(json, "was")};
    if (type == "LineStandingChanged")
        return LineStandingChanged{line(json), standing(json.at("was")), standing(json.at("standing"))};
    if (type == "LineCancelled")
        return LineCancelled{line(json)};
    if (type == "LineReinstated")
        return LineReinstated{line(json)};
    if (type == "LinePinChanged")
        return LinePinChanged{line(json), pin(json, "was"), pin(json, "pin")};
    return std::nullopt;
}

std::optional<model::Event> promiseEvent(std::string_view type, const Json &json)
{
    using namespace model;
    if (type == "Allocated")
        return allocated(json);
    if (type == "Deallocated")
        return deallocated(json);
    if (type == "OutOfStock")
        return OutOfStock{line(json), 0, decision(json), place(json, "decided")};
    if (type == "ShortageLifted")
        return ShortageLifted{line(json), 0, place(json, "decided")};
    if (type == "PromiseSlipped")
        return PromiseSlipped{line(json),
                              json.at("batch").is_null() ? std::nullopt : std::optional(batch(json)),
                              date(json, "promised").value(), date(json, "was").value(), date(json, "now")};
    if (type == "SkuDescribed")
        return SkuDescribed{sku(json), name<Label>(json, "was"), name<Label>(json, "description")};
    if (type == "ReallocationFailed")
        return ReallocationFailed{line(json)};
    return std::nullopt;
}

} // namespace

model::Event decodeEvent(std::string_view type, std::string_view text)
try {
    const auto json = Json::parse(text);
    for (const auto decode : {batchEvent, orderEvent, promiseEvent})
        if (auto event = decode(type, json))
            return *std::move(event);
    throw std::invalid_argument(std::string(type) + " was not an Event or Command");
} catch (const nlohmann::json::exception &unreadable) {
    throw std::invalid_argument(std::string(type) + ": " + unreadable.what());
} catch (const std::bad_optional_access &) {
    throw std::invalid_argument(std::string(type) + ": a date is missing");
}

} // namespace app
