#include "app/edges/http_server.h"

#include "app/edges/http_listener.h"

namespace edges {

app::Answer<std::unique_ptr<HttpServer>> HttpServer::listen(const HttpAddress &address, HttpHandler handler,
                                                            HttpLimits limits)
{
    auto listener = std::make_shared<HttpListener>(std::move(handler), limits);
    if (const auto failure = listener->listen(address))
        return std::unexpected(app::Rejection{
            .reason = app::Reason::CannotListen, .given = address.text(), .detail = failure.message()});
    return std::unique_ptr<HttpServer>(new HttpServer(std::move(listener)));
}

HttpServer::HttpServer(std::shared_ptr<HttpListener> listener)
    : m_listener(std::move(listener))
    , m_address(m_listener->address())
    , m_thread([listener = m_listener.get()] { listener->run(); })
{
}

HttpServer::~HttpServer()
{
    stop();
}

void HttpServer::stop()
{
    if (!m_thread.joinable())
        return;
    m_listener->close();
    m_thread.join();
}

std::size_t HttpServer::connections() const
{
    return m_listener->connections();
}

} // namespace edges
