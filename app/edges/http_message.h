#pragma once

#include <atomic>
#include <functional>
#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace edges {

/// Whether a request is still wanted when its turn comes: either its work begins, or its time was up before.
class HttpTicket
{
public:
    bool begin() { return leaves(State::Begun); }
    bool expire() { return leaves(State::Expired); }

private:
    enum class State { Waiting, Begun, Expired };

    bool leaves(State next)
    {
        auto waiting = State::Waiting;
        return m_state.compare_exchange_strong(waiting, next);
    }

    std::atomic<State> m_state = State::Waiting;
};

struct HttpRequest
{
    std::string method = {};
    std::string target = {}; // path and query as they were sent
    std::string body = {};
    std::string authorization = {};
    std::string host = {};
    std::string origin = {}; // of the web page that sends it; empty: no page does
    std::string idempotencyKey = {};
    std::string client = {}; // address
    std::shared_ptr<HttpTicket> ticket = std::make_shared<HttpTicket>();
};

struct HttpResponse
{
    unsigned status = 200;
    std::string body = {};
    std::string type = "application/json";
    std::vector<std::pair<std::string, std::string>> headers = {};
};

using HttpReply = std::function<void(HttpResponse)>; // once, from any thread
using HttpHandler = std::function<void(HttpRequest, HttpReply)>;

HttpResponse plain(unsigned status, std::string text);
HttpResponse refusal(unsigned status, const std::string &message); // {"message": …}

} // namespace edges
