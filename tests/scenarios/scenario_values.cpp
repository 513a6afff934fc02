#include "tests/scenarios/scenario_values.h"

#include "app/words.h"

namespace scenarios {

Failure failureOf(const app::Rejection &rejection)
{
    using enum app::Reason;
    static const std::map<app::Reason, std::string> types{{UnknownSku, "InvalidSku"},
                                                          {UnknownBatch, "UnknownBatch"},
                                                          {BatchConflict, "BatchConflict"},
                                                          {Stale, "ConcurrencyConflict"},
                                                          {InvalidValue, "ValidationError"}};
    const auto type = types.find(rejection.reason);
    return {type == types.end() ? "Other" : type->second, app::sentence(rejection)};
}

model::BatchRef batchRef(const Json &step, const char *key)
{
    return valid(model::BatchRef::parse(step.at(key).get<std::string>()));
}

model::Sku sku(const Json &step)
{
    return valid(model::Sku::parse(step.at("sku").get<std::string>()));
}

model::OrderId orderId(const Json &step)
{
    return valid(model::OrderId::parse(step.at("orderid").get<std::string>()));
}

std::optional<model::Date> eta(const Json &step)
{
    if (!step.contains("eta") || step.at("eta").is_null())
        return std::nullopt;
    return valid(model::parseDate(step.at("eta").get<std::string>()));
}

model::Batch batch(const Json &step)
{
    return {batchRef(step), sku(step), valid(model::BatchQuantity::of(step.at("qty").get<std::int64_t>())),
            eta(step)};
}

app::CreateBatch createBatch(const Json &step)
{
    return {batchRef(step), sku(step), valid(model::BatchQuantity::of(step.at("qty").get<std::int64_t>())),
            eta(step)};
}

app::Command command(const Json &step)
{
    const auto what = step.at("do").get<std::string>();
    const auto quantity = [&] { return step.at("qty").get<std::int64_t>(); };
    if (what == "CreateBatch")
        return createBatch(step);
    if (what == "Allocate")
        return app::Allocate{orderId(step), sku(step), valid(model::LineQuantity::of(quantity()))};
    if (what == "Deallocate")
        return app::Deallocate{{LineNumbers().line(step).id}};
    if (what == "ChangeBatchQuantity")
        return app::ChangeBatchQuantity{batchRef(step), valid(model::BatchQuantity::of(quantity()))};
    throw std::logic_error("not a command of the bus: " + what);
}

model::OrderLine LineNumbers::line(const Json &json)
{
    const auto quantity = json.at("qty").get<std::int64_t>();
    auto &numbers = m_numbers[json.at("orderid").get<std::string>()];
    const auto next = static_cast<std::int64_t>(numbers.size()) + 1;
    const auto number
        = numbers.try_emplace({json.at("sku").get<std::string>(), quantity}, next).first->second;
    return {{orderId(json), model::LineNumber::of(number).value()},
            sku(json),
            valid(model::LineQuantity::of(quantity))};
}

Json json(const model::Event &event)
{
    const auto fields = [](const char *name, const model::OrderLine &line) {
        return Json{{"event", name},
                    {"orderid", line.id.order.text()},
                    {"sku", line.sku.text()},
                    {"qty", line.quantity.value()}};
    };
    if (const auto *allocated = std::get_if<model::Allocated>(&event)) {
        auto json = fields("Allocated", allocated->line);
        json["batchref"] = allocated->batch.text();
        return json;
    }
    if (const auto *lost = std::get_if<model::Deallocated>(&event))
        return fields("Deallocated", lost->line);
    if (const auto *none = std::get_if<model::OutOfStock>(&event))
        return fields("OutOfStock", none->line);
    return nullptr;
}

Json json(const std::vector<model::Event> &events)
{
    auto list = Json::array();
    for (const auto &event : events)
        if (auto one = json(event); !one.is_null())
            list.push_back(std::move(one));
    return list;
}

std::string difference(const Json &expected, const Json &actual, const std::string &where)
{
    const auto differs = [&] { return where + ": expected " + expected.dump() + ", found " + actual.dump(); };
    if (expected.is_array()) {
        if (!actual.is_array() || expected.size() != actual.size())
            return differs();
        for (std::size_t i = 0; i < expected.size(); ++i)
            if (auto inner = difference(expected[i], actual[i], where + '[' + std::to_string(i) + ']');
                !inner.empty())
                return inner;
        return {};
    }
    if (expected.is_object()) {
        for (const auto &[key, value] : expected.items()) {
            if (!actual.is_object() || !actual.contains(key))
                return differs();
            if (auto inner = difference(value, actual.at(key), where + '.' + key); !inner.empty())
                return inner;
        }
        return {};
    }
    return expected == actual ? std::string() : differs();
}

} // namespace scenarios
