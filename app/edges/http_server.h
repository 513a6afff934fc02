#pragma once

#include "app/edges/http_address.h"
#include "app/edges/http_limits.h"
#include "app/edges/http_message.h"

#include <memory>
#include <thread>

namespace edges {

class HttpListener;

/// Speaks HTTP/1.1 with any number of clients on one thread of its own, on which it calls the handler.
class HttpServer
{
public:
    static app::Answer<std::unique_ptr<HttpServer>> listen(const HttpAddress &address, HttpHandler handler,
                                                           HttpLimits limits = {});
    ~HttpServer(); // what is under way is answered first

    /// Answers what it can yet and listens no more. An answer that comes later still has a place to go until
    /// the server is gone.
    void stop();

    HttpServer(const HttpServer &) = delete;
    HttpServer &operator=(const HttpServer &) = delete;

    const HttpAddress &address() const { return m_address; } // with the port that was picked
    std::size_t connections() const;

private:
    explicit HttpServer(std::shared_ptr<HttpListener> listener);

    std::shared_ptr<HttpListener> m_listener;
    HttpAddress m_address;
    std::thread m_thread;
};

} // namespace edges
