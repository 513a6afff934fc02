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

/// The command, if all its values could be read; else the first that could not.
template <class Make, class... Value>
app::Answer<app::Command> commandFrom(const Make &make, app::Answer<Value>... values)
{
    std::optional<app::Rejection> first;
    const auto check = [&first](auto &value) {
        if (!first && !value)
            first = value.error();
    };
    (check(values), ...);
    if (first)
        return std::unexpected(*std::move(first));
    return make(*std::move(values)...);
}

} // namespace

app::Answer<app::Command> commandOf(const std::string &type, const std::string &payload)
{
    if (payload.size() > longest)
        return refused("The message is longer than 1 MiB");
    const auto message = JsonMessage::parse(payload);
    if (!message)
        return std::unexpected(message.error());
    if (type == "change_batch_quantity")
        return commandFrom(
            [](auto reference, auto quantity) {
                return app::ChangeBatchQuantity{std::move(reference), quantity};
            },
            message->name<model::BatchRef>("batchref"), message->whole<model::BatchQuantity>("qty"));
    if (type == "allocate")
        return commandFrom(
            [](auto order, auto sku, auto quantity) {
                return app::Allocate{std::move(order), std::move(sku), quantity};
            },
            message->name<model::OrderId>("orderid"), message->name<model::Sku>("sku"),
            message->whole<model::LineQuantity>("qty"));
    if (type == "add_batch")
        return commandFrom(
            [](auto reference, auto sku, auto quantity, auto eta) {
                return app::CreateBatch{std::move(reference), std::move(sku), quantity, eta};
            },
            message->name<model::BatchRef>("ref"), message->name<model::Sku>("sku"),
            message->whole<model::BatchQuantity>("qty"), message->maybeDate("eta"));
    return refused("There is no command '" + type + "' for other programs");
}

std::string digestOf(const std::string &type, const std::string &payload)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(QByteArray::fromStdString(type + '\n' + payload));
    return hash.result().toHex().toStdString();
}

} // namespace edges
