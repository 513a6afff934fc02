#include "app/edges/http_routes.h"

namespace edges {

namespace {

/// The command, or the first field that is wrong.
template <class... Value> std::optional<app::Rejection> firstFault(const app::Answer<Value> &...values)
{
    std::optional<app::Rejection> first;
    ((values || first ? void() : void(first = values.error())), ...);
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

HttpResponse description(const HttpQuestion &question)
{
    return {.body = question.identity.openApi};
}

HttpResponse metrics(const HttpQuestion &question)
{
    return {.body = question.metrics.text(), .type = "text/plain; version=0.0.4; charset=utf-8"};
}

constexpr HttpRoute routes[] = {
    {"/add_batch", HttpRoute::Asked{addBatch, 201}},
    {"/allocate", HttpRoute::Asked{allocate, 202}},
    {"/change_batch_quantity", HttpRoute::Asked{changeBatchQuantity, 202}},
    {"/allocations/{orderid}", HttpRoute::Looked{allocationsOf}},
    {"/batches/{ref}", HttpRoute::Looked{batchAsked}},
    {"/skus/{sku}", HttpRoute::Looked{skuAsked}},
    {"/orders/{orderid}", HttpRoute::Looked{orderAsked}},
    {"/events", HttpRoute::Looked{eventsAfter}},
    {"/health", HttpRoute::Looked{health}},
    {"/metrics", HttpRoute::Looked{metrics, false}},
    {"/openapi.json", HttpRoute::Looked{description, false}},
    {"/", HttpRoute::Looked{about, false}},
};

} // namespace

std::span<const HttpRoute> httpRoutes()
{
    return routes;
}

bool HttpRoute::matches(const HttpPath &path) const
{
    auto rest = pattern.substr(1);
    const auto slash = rest.find('/');
    const auto isNamed = slash != std::string_view::npos;
    if (rest.empty())
        return path.segments.empty();
    return path.segments.size() == (isNamed ? 2U : 1U) && path.segments.front() == rest.substr(0, slash);
}

} // namespace edges
