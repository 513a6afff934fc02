#include "app/edges/message_commands.h"

#include "app/edges/json_message.h"

#include <QCryptographicHash>

namespace edges {

namespace {

constexpr std::size_t longest = 1 << 20; // bytes of a message

std::unexpected<app::Rejection> refused(std::string why)
{
    return std::unexpected(app::Rejection{.reason = app::Reason::InvalidCall, .detail = std::move(why)});
}

/// The first field that is wrong; nothing: all are right.
template <class... Value> std::optional<app::Rejection> firstFault(const app::Answer<Value> &...values)
{
    std::optional<app::Rejection> first;
    const auto check = [&first](const auto &value) {
        if (!first && !value)
            first = value.error();
    };
    (check(values), ...);
    return first;
}

app::Answer<app::Command> addBatch(const JsonMessage &message)
{
    const auto reference = message.name<model::BatchRef>("ref");
    const auto sku = message.name<model::Sku>("sku");
    const auto quantity = message.whole<model::BatchQuantity>("qty");
    const auto eta = message.maybeDate("eta");
    if (const auto fault = firstFault(reference, sku, quantity, eta))
        return std::unexpected(*fault);
    return app::CreateBatch{*reference, *sku, *quantity, *eta};
}

app::Answer<app::Command> allocate(const JsonMessage &message)
{
    const auto order = message.name<model::OrderId>("orderid");
    const auto sku = message.name<model::Sku>("sku");
    const auto quantity = message.whole<model::LineQuantity>("qty");
    if (const auto fault = firstFault(order, sku, quantity))
        return std::unexpected(*fault);
    return app::Allocate{*order, *sku, *quantity};
}

app::Answer<app::Command> changeBatchQuantity(const JsonMessage &message)
{
    const auto reference = message.name<model::BatchRef>("batchref");
    const auto quantity = message.whole<model::BatchQuantity>("qty");
    if (const auto fault = firstFault(reference, quantity))
        return std::unexpected(*fault);
    return app::ChangeBatchQuantity{*reference, *quantity};
}

} // namespace

app::Answer<app::Command> commandOf(const std::string &type, const std::string &payload)
{
    if (payload.size() > longest)
        return refused("The message is longer than 1 MiB");
    const auto message = JsonMessage::parse(payload);
    if (!message)
        return std::unexpected(message.error());
    if (type == "add_batch")
        return addBatch(*message);
    if (type == "allocate")
        return allocate(*message);
    if (type == "change_batch_quantity")
        return changeBatchQuantity(*message);
    return refused("There is no command '" + type + '\'');
}

std::string digestOf(const std::string &type, const std::string &payload)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(QByteArray::fromStdString(type + '\n' + payload));
    return hash.result().toHex().toStdString();
}

} // namespace edges
