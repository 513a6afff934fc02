#pragma once

#include "app/edges/http_listener.h"

#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/core/tcp_stream.hpp>
#include <boost/beast/http/message.hpp>
#include <boost/beast/http/parser.hpp>
#include <boost/beast/http/string_body.hpp>

#include <optional>

namespace edges {

/// One client, from its first request to its last; it lives as long as something of it is under way.
class HttpConnection : public std::enable_shared_from_this<HttpConnection>
{
public:
    HttpConnection(boost::asio::ip::tcp::socket socket, HttpListener &listener);
    ~HttpConnection();
    HttpConnection(const HttpConnection &) = delete;
    HttpConnection &operator=(const HttpConnection &) = delete;

    void start() { awaitRequest(); }
    void letGo(); // while it is waited for: it has kept silent too long

private:
    using Error = boost::system::error_code;
    using Response = boost::beast::http::response<boost::beast::http::string_body>;

    void awaitRequest(); // its first byte
    void readHeader();
    void takeHeader(Error failure);
    void inviteBody(); // of a client that asked before it sends it
    void readBody();
    void takeRequest(Error failure);
    void refuseRequest(Error failure);
    void ask();
    void awaitTurn(const std::shared_ptr<HttpTicket> &ticket);
    void answer(HttpResponse response);
    void answered(Error failure);
    void drain(); // what the client still sends, so that it gets to read its last answer
    void end();
    void heard();

    HttpListener &m_listener;
    boost::beast::tcp_stream m_stream;
    boost::beast::flat_buffer m_buffer;
    boost::asio::steady_timer m_turn;
    std::optional<boost::beast::http::request_parser<boost::beast::http::string_body>> m_parser;
    std::optional<HttpListener::Silent::iterator> m_place; // among those who have to speak
    Response m_response;
    std::string m_client;
    std::size_t m_drained = 0; // bytes
    bool m_isHead = false;
    bool m_mayGoOn = false; // with another request
    bool m_isLetGo = false;
};

} // namespace edges
