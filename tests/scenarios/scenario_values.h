#pragma once

#include "app/commands.h"
#include "app/outcome.h"
#include "model/batch.h"

#include <nlohmann/json.hpp>

#include <map>
#include <stdexcept>

namespace scenarios {

using Json = nlohmann::ordered_json;

/// What went wrong in a step, in the scenarios' words.
struct Failure : std::runtime_error
{
    Failure(std::string typeOfError, const std::string &message)
        : std::runtime_error(message)
        , type(std::move(typeOfError))
    {
    }
    std::string type;
};

Failure failureOf(const app::Rejection &rejection);

template <class T> T valid(std::expected<T, model::InvalidValue> value)
{
    if (!value)
        throw Failure("ValidationError", "not a valid value: " + value.error().given);
    return *std::move(value);
}

model::BatchRef batchRef(const Json &step, const char *key = "ref");
model::Sku sku(const Json &step);
model::OrderId orderId(const Json &step);
std::optional<model::Date> eta(const Json &step);
model::Batch batch(const Json &step);
app::CreateBatch createBatch(const Json &step);
app::Command command(const Json &step); // any of the bus's

/// Numbers lines as the contract does: the same order, SKU and quantity is the same line.
class LineNumbers
{
public:
    model::OrderLine line(const Json &json);

private:
    std::map<std::string, std::map<std::pair<std::string, std::int64_t>, std::int64_t>> m_numbers;
};

Json json(const model::Event &event); // one of the book's three; null for the others
Json json(const std::vector<model::Event> &events);

/// The first way in which `actual` does not say what `expected` says; only the fields given are compared.
std::string difference(const Json &expected, const Json &actual, const std::string &where);

} // namespace scenarios
