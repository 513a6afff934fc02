#include "app/edges/http_api.h"

#include "app/edges/http_status.h"
#include "app/edges/message_commands.h"
#include "app/storage_failure.h"

#include <algorithm>

namespace edges {

namespace {

constexpr auto requests = "stockroom_http_requests_total";
constexpr auto requestSeconds = "stockroom_http_request_seconds";

/// Who is there under this path, and for which methods.
struct Found
{
    const HttpRoute *route = nullptr;
    std::string_view pattern = "other"; // a fixed word for what is nowhere, so that measurements stay few
    std::string allowed; // methods; empty: there is no such path
};

Found find(const std::string &method, const HttpPath &path)
{
    Found found;
    const auto asked = method == "HEAD" ? "GET" : std::string_view(method);
    for (const auto &route : httpRoutes()) {
        if (!route.matches(path))
            continue;
        found.pattern = route.pattern;
        found.allowed = route.method() == "GET" ? "GET, HEAD" : "POST";
        if (route.method() == asked)
            found.route = &route;
    }
    return found;
}

HttpResponse notAllowed(const std::string &allowed)
{
    auto response = refusal(405, "This is asked for with " + allowed + '.');
    response.headers.emplace_back("Allow", allowed);
    return response;
}

/// The name that the sender gave its request, so that it is done once; none: it gave none.
app::Answer<std::optional<app::Request>> requestOf(const HttpRoute::Asked &asked, const HttpRequest &request)
{
    constexpr std::size_t longest = 200;
    const auto &key = request.idempotencyKey;
    if (key.empty())
        return std::nullopt;
    const auto isVisible = [](char c) { return c > ' ' && c < '\x7f'; };
    if (key.size() > longest || !std::ranges::all_of(key, isVisible))
        return std::unexpected(
            app::Rejection{.reason = app::Reason::InvalidCall,
                           .detail = "An Idempotency-Key is 1 to 200 ASCII characters without blanks"});
    return app::Request{"http", key, digestOf(std::string(asked.command), request.body)};
}

/// No exception leaves its thread; what failed is told, and what was to be changed was not.
template <class Answer> HttpResponse guarded(const Answer &answer)
try {
    return answer();
} catch (const std::exception &failure) {
    return refusal(app::rejectionOf(failure));
}

} // namespace

HttpApi::HttpApi(ServiceLayer &service, HttpGate gate, HttpIdentity identity, Metrics &metrics)
    : m_service(service)
    , m_gate(std::move(gate))
    , m_identity(std::move(identity))
    , m_metrics(metrics)
{
    m_metrics.describe(requests, "counter", "Requests answered over HTTP.");
    m_metrics.describe(requestSeconds, "histogram", "Seconds from a request's last byte to its answer.");
}

void HttpApi::handle(HttpRequest request, HttpReply reply) const
{
    const auto path = HttpPath::parse(request.target);
    const auto found = path ? find(request.method, *path) : Found();
    const auto measured = [this, reply = std::move(reply), pattern = std::string(found.pattern),
                           method = found.route ? request.method : std::string("other"),
                           client = request.client,
                           begun = std::chrono::steady_clock::now()](HttpResponse response) {
        if (response.status >= 400)
            m_identity.log("refused",
                           {{"client", client},
                            {"method", method},
                            {"path", pattern},
                            {"status", response.status},
                            {"why", response.body}});
        m_metrics.count(requests,
                        {{"method", method}, {"path", pattern}, {"status", std::to_string(response.status)}});
        m_metrics.took(requestSeconds, {{"path", pattern}}, std::chrono::steady_clock::now() - begun);
        reply(std::move(response));
    };
    if (auto refused = m_gate.refusalOf(request))
        return measured(*std::move(refused));
    if (!path)
        return measured(refusal(400, "The path cannot be read."));
    if (found.allowed.empty())
        return measured(refusal(404, "There is nothing at this path."));
    if (!found.route)
        return measured(notAllowed(found.allowed));
    if (const auto *asked = std::get_if<HttpRoute::Asked>(&found.route->what))
        return command(*asked, request, measured);
    question(std::get<HttpRoute::Looked>(found.route->what), request, *path, measured);
}

void HttpApi::command(const HttpRoute::Asked &asked, const HttpRequest &request, const HttpReply &reply) const
{
    const auto command = commandOf(std::string(asked.command), request.body);
    if (!command)
        return reply(refusal(command.error()));
    const auto once = requestOf(asked, request);
    if (!once)
        return reply(refusal(once.error()));
    m_service.change([command = *command, once = *once, done = asked.done,
                      caller = app::Caller{request.client, "http"}, ticket = request.ticket,
                      reply](const app::Answer<ServiceLayer::Reach> &service) {
        if (!ticket->begin())
            return; // its time was up, and its sender was told so
        if (!service)
            return reply(refusal(service.error()));
        const auto outcome
            = once ? service->bus->handleOnce(*once, command, caller) : service->bus->handle(command, caller);
        reply(outcome ? plain(done, "OK") : refusal(outcome.error()));
    });
}

void HttpApi::question(const HttpRoute::Looked &looked, const HttpRequest &request, const HttpPath &path,
                       const HttpReply &reply) const
{
    if (!looked.needsService) {
        request.ticket->begin();
        return reply(looked.answer({path, nullptr, m_identity, m_metrics}));
    }
    m_service.look([this, looked, path, ticket = request.ticket,
                    reply](const app::Answer<ServiceLayer::Reach> &service) {
        if (!ticket->begin())
            return;
        reply(service ? guarded([&] { return looked.answer({path, &*service, m_identity, m_metrics}); })
                      : refusal(service.error()));
    });
}

} // namespace edges
