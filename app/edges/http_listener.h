#pragma once

#include "app/edges/http_address.h"
#include "app/edges/http_limits.h"
#include "app/edges/http_message.h"

#include <boost/asio/executor_work_guard.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/steady_timer.hpp>

#include <atomic>
#include <list>
#include <map>
#include <memory>

namespace edges {

class HttpConnection;

/// Takes clients in, and knows who of them keeps the server waiting. All of it on the thread of its run().
class HttpListener : public std::enable_shared_from_this<HttpListener>
{
public:
    HttpListener(HttpHandler handler, HttpLimits limits);
    ~HttpListener();
    HttpListener(const HttpListener &) = delete;
    HttpListener &operator=(const HttpListener &) = delete;

    boost::system::error_code listen(const HttpAddress &address);
    HttpAddress address() const;
    void run();
    void close(); // from any thread: no new clients, and the end once what is under way is answered
    std::size_t connections() const { return m_connections; }

    // What its connections need.
    using Silent = std::list<HttpConnection *>; // who has to speak, the longest silent first
    boost::asio::io_context &context() { return m_context; }
    const HttpLimits &limits() const { return m_limits; }
    const HttpHandler &handler() const { return m_handler; }
    bool isClosing() const { return m_isClosing; }
    Silent::iterator waitFor(HttpConnection &connection);
    void stopWaiting(Silent::iterator place);
    void hold(std::shared_ptr<HttpConnection> connection); // while its answer is being found
    std::shared_ptr<HttpConnection> release(HttpConnection &connection);
    void opened() { ++m_connections; }
    void closed();

private:
    void accept();
    void take(boost::asio::ip::tcp::socket socket);
    void endIfDone();

    HttpHandler m_handler;
    HttpLimits m_limits;
    Silent m_silent;
    std::atomic<std::size_t> m_connections = 0;
    bool m_isClosing = false;
    boost::asio::io_context m_context{1}; // what waits in it uses what is above
    boost::asio::executor_work_guard<boost::asio::io_context::executor_type> m_work;
    boost::asio::ip::tcp::acceptor m_acceptor{m_context};
    boost::asio::steady_timer m_timer{m_context};
    std::map<HttpConnection *, std::shared_ptr<HttpConnection>> m_asking;
};

} // namespace edges
