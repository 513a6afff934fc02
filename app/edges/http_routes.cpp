#include "app/edges/http_routes.h"

namespace edges {

namespace {

constexpr HttpRoute routes[] = {
    {"/add_batch", HttpRoute::Asked{"add_batch", 201}},
    {"/allocate", HttpRoute::Asked{"allocate", 202}},
    {"/change_batch_quantity", HttpRoute::Asked{"change_batch_quantity", 202}},
    {"/allocations/{orderid}", HttpRoute::Looked{allocationsOf}},
    {"/batches/{ref}", HttpRoute::Looked{batchAsked}},
    {"/skus/{sku}", HttpRoute::Looked{skuAsked}},
    {"/orders/{orderid}", HttpRoute::Looked{orderAsked}},
    {"/events", HttpRoute::Looked{eventsAfter}},
    {"/health", HttpRoute::Looked{health}},
    {"/metrics", HttpRoute::Looked{measurements}},
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
    const auto rest = pattern.substr(1);
    if (rest.empty())
        return path.segments.empty();
    const auto slash = rest.find('/');
    const auto isNamed = slash != std::string_view::npos;
    return path.segments.size() == (isNamed ? 2U : 1U) && path.segments.front() == rest.substr(0, slash);
}

} // namespace edges
