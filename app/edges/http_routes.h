#pragma once

#include "app/commands.h"
#include "app/edges/http_message.h"
#include "app/edges/http_path.h"
#include "app/edges/json_message.h"
#include "app/edges/metrics.h"
#include "app/log.h"
#include "app/views.h"

#include <span>
#include <variant>

namespace edges {

/// What the program says of itself over HTTP.
struct HttpIdentity
{
    std::string version;
    std::string openApi; // the description of everything that is served here
    std::function<app::Json()> relay = [] { return app::Json(nullptr); }; // how delivery stands; null: off
    app::Log log = [](auto, const auto &) { };
};

/// A question as it came in, and what its answer is made of.
struct HttpQuestion
{
    const HttpPath &path;
    const app::Views *views; // none: the route does without
    const HttpIdentity &identity;
    const Metrics &metrics;
};

/// One way in: the message becomes a command of the service layer, or the path a question.
struct HttpRoute
{
    struct Asked
    {
        app::Answer<app::Command> (*command)(const JsonMessage &message);
        unsigned done; // status once it was
    };
    struct Looked
    {
        HttpResponse (*answer)(const HttpQuestion &question);
        bool needsViews = true;
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

} // namespace edges
