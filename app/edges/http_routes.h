#pragma once

#include "app/edges/http_message.h"
#include "app/edges/http_path.h"
#include "app/edges/metrics.h"
#include "app/edges/service_layer.h"
#include "app/log.h"

#include <functional>
#include <span>
#include <string>
#include <variant>

namespace edges {

/// What the program says of itself over HTTP.
struct HttpIdentity
{
    std::string version;
    std::string openApi; // the description of everything that is served here
    app::Log log = [](auto, const auto &) { };
    std::function<std::string()> lastBackup = [] { return std::string(); }; // ISO; empty: there is none
    std::function<std::int64_t()> storageMemory = [] { return 0; }; // bytes of this process
};

/// A question as it came in, and what its answer is made of.
struct HttpQuestion
{
    const HttpPath &path;
    const ServiceLayer::Reach *service; // none: the route does without
    const HttpIdentity &identity;
    Metrics &metrics;
};

/// One way in: what is sent becomes a command of the service layer, or the path a question.
struct HttpRoute
{
    struct Asked
    {
        std::string_view command; // as edges::commandOf names it
        unsigned done; // status once it was
    };
    struct Looked
    {
        HttpResponse (*answer)(const HttpQuestion &question);
        bool needsService = true;
    };

    std::string_view pattern; // "/allocations/{orderid}"
    std::variant<Asked, Looked> what;

    std::string_view method() const { return std::holds_alternative<Asked>(what) ? "POST" : "GET"; }
    bool matches(const HttpPath &path) const;
};

std::span<const HttpRoute> httpRoutes();

// The questions.
HttpResponse about(const HttpQuestion &question);
HttpResponse allocationsOf(const HttpQuestion &question);
HttpResponse batchAsked(const HttpQuestion &question);
HttpResponse skuAsked(const HttpQuestion &question);
HttpResponse orderAsked(const HttpQuestion &question);
HttpResponse eventsAfter(const HttpQuestion &question);
HttpResponse health(const HttpQuestion &question);
HttpResponse measurements(const HttpQuestion &question);
HttpResponse description(const HttpQuestion &question);

} // namespace edges
