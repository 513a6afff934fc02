#include "app/edges/message_commands.h"

#include <QCryptographicHash>

#include <nlohmann/json.hpp>

namespace edges {

namespace {

using Json = nlohmann::json;

constexpr std::size_t longest = 1 << 20; // bytes of a message
constexpr int deepest = 32; // levels of a message

/// What is wrong with a message, to be told.
struct Wrong
{
    app::Rejection why;
};

[[noreturn]] void refuse(const std::string &why)
{
    throw Wrong{{.reason = app::Reason::InvalidCall, .detail = why}};
}

const Json &field(const Json &message, const char *name)
{
    const auto found = message.find(name);
    if (found == message.end() || found->is_null())
        refuse(std::string("The message has no ") + name);
    return *found;
}

template <class Value> Value valueOf(std::expected<Value, model::InvalidValue> value)
{
    if (!value)
        throw Wrong{{.reason = app::Reason::InvalidValue, .invalid = value.error()}};
    return *std::move(value);
}

template <class Name> Name nameOf(const Json &message, const char *name)
{
    const auto &value = field(message, name);
    if (!value.is_string())
        refuse(std::string(name) + " is not a text");
    return valueOf(Name::parse(value.get<std::string>()));
}

template <class Number> Number numberOf(const Json &message, const char *name)
{
    const auto &value = field(message, name);
    if (!value.is_number())
        refuse(std::string(name) + " is not a number");
    if (value.is_number_float()) {
        const auto number = value.get<double>();
        if (number != static_cast<double>(static_cast<std::int64_t>(number)))
            return valueOf(Number::parse(value.dump())); // 1.5: says what is wrong
        return valueOf(Number::of(static_cast<std::int64_t>(number)));
    }
    return valueOf(Number::parse(value.dump()));
}

std::optional<model::Date> etaOf(const Json &message)
{
    const auto found = message.find("eta");
    if (found == message.end() || found->is_null())
        return std::nullopt;
    if (!found->is_string())
        refuse("eta is not a text");
    return valueOf(model::parseDate(found->get<std::string>()));
}

app::Command read(const std::string &type, const Json &message)
{
    if (type == "change_batch_quantity")
        return app::ChangeBatchQuantity{nameOf<model::BatchRef>(message, "batchref"),
                                        numberOf<model::BatchQuantity>(message, "qty")};
    if (type == "allocate")
        return app::Allocate{nameOf<model::OrderId>(message, "orderid"), nameOf<model::Sku>(message, "sku"),
                             numberOf<model::LineQuantity>(message, "qty")};
    if (type == "add_batch")
        return app::CreateBatch{nameOf<model::BatchRef>(message, "ref"), nameOf<model::Sku>(message, "sku"),
                                numberOf<model::BatchQuantity>(message, "qty"), etaOf(message)};
    refuse("There is no command '" + type + '\'');
}

Json parsed(const std::string &payload)
{
    if (payload.size() > longest)
        refuse("The message is longer than 1 MiB");
    const auto limited = [](int depth, Json::parse_event_t, const Json &) {
        if (depth > deepest)
            refuse("The message is nested too deeply");
        return true;
    };
    auto message = Json::parse(payload, limited, false);
    if (!message.is_object())
        refuse("The message is not a JSON object");
    return message;
}

} // namespace

app::Answer<app::Command> commandOf(const std::string &type, const std::string &payload)
try {
    return read(type, parsed(payload));
} catch (const Wrong &wrong) {
    return std::unexpected(wrong.why);
}

std::string digestOf(const std::string &type, const std::string &payload)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(QByteArray::fromStdString(type + '\n' + payload));
    return hash.result().toHex().toStdString();
}

} // namespace edges
