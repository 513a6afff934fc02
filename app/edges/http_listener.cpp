#include "app/edges/http_listener.h"

#include "app/edges/http_connection.h"

#include <sys/resource.h>

namespace edges {

namespace {

using boost::asio::ip::tcp;
constexpr auto breath = std::chrono::milliseconds(100); // when the system has no room for a client

/// The usual limit of 1024 open files would be the limit of clients.
void allowOpenFiles(std::size_t connections)
{
    rlimit limit = {};
    if (getrlimit(RLIMIT_NOFILE, &limit) != 0)
        return;
    const auto wanted = static_cast<rlim_t>(connections) + 256;
    if (limit.rlim_cur < wanted) {
        limit.rlim_cur = std::min(wanted, limit.rlim_max);
        setrlimit(RLIMIT_NOFILE, &limit);
    }
}

} // namespace

HttpListener::HttpListener(HttpHandler handler, HttpLimits limits)
    : m_handler(std::move(handler))
    , m_limits(limits)
    , m_work(boost::asio::make_work_guard(m_context))
{
}

HttpListener::~HttpListener()
{
    m_isClosing = false; // whoever is still there ends nothing any more
}

boost::system::error_code HttpListener::listen(const HttpAddress &address)
{
    boost::system::error_code failure;
    const tcp::endpoint place(boost::asio::ip::make_address(address.host, failure), address.port);
    if (!failure)
        m_acceptor.open(place.protocol(), failure);
    if (!failure)
        m_acceptor.set_option(tcp::acceptor::reuse_address(true), failure); // at once after a restart
    if (!failure)
        m_acceptor.bind(place, failure);
    if (!failure)
        m_acceptor.listen(tcp::acceptor::max_listen_connections, failure);
    if (!failure)
        allowOpenFiles(m_limits.connections);
    return failure;
}

HttpAddress HttpListener::address() const
{
    const auto place = m_acceptor.local_endpoint();
    return {place.address().to_string(), place.port()};
}

void HttpListener::run()
{
    accept();
    m_context.run();
}

void HttpListener::accept()
{
    m_acceptor.async_accept(m_context, [this](boost::system::error_code failure, tcp::socket socket) {
        if (!m_acceptor.is_open())
            return;
        if (!failure)
            take(std::move(socket));
        if (!failure || failure == boost::asio::error::connection_aborted)
            return accept();
        m_timer.expires_after(breath);
        m_timer.async_wait([this](boost::system::error_code) {
            if (m_acceptor.is_open())
                accept();
        });
    });
}

void HttpListener::take(tcp::socket socket)
{
    if (m_connections >= m_limits.connections && !m_silent.empty())
        m_silent.front()->letGo();
    std::make_shared<HttpConnection>(std::move(socket), *this)->start();
}

HttpListener::Silent::iterator HttpListener::waitFor(HttpConnection &connection)
{
    return m_silent.insert(m_silent.end(), &connection);
}

void HttpListener::stopWaiting(Silent::iterator place)
{
    m_silent.erase(place);
}

void HttpListener::hold(std::shared_ptr<HttpConnection> connection)
{
    auto *const key = connection.get();
    m_asking[key] = std::move(connection);
}

std::shared_ptr<HttpConnection> HttpListener::release(HttpConnection &connection)
{
    const auto held = m_asking.extract(&connection);
    return held ? held.mapped() : nullptr;
}

void HttpListener::closed()
{
    --m_connections;
    endIfDone();
}

void HttpListener::close()
{
    boost::asio::post(m_context, [this] {
        boost::system::error_code ignored;
        m_isClosing = true;
        m_acceptor.close(ignored);
        for (const auto silent = m_silent; auto *connection : silent)
            connection->letGo();
        m_timer.expires_after(m_limits.closing);
        m_timer.async_wait([this](boost::system::error_code failure) {
            if (!failure)
                m_context.stop(); // somebody does not take its answer
        });
        endIfDone();
    });
}

void HttpListener::endIfDone()
{
    if (!m_isClosing || m_connections > 0)
        return;
    m_timer.cancel();
    m_work.reset();
}

} // namespace edges
