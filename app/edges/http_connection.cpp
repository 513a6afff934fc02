#include "app/edges/http_connection.h"

#include <boost/beast/http/read.hpp>
#include <boost/beast/http/write.hpp>

#include <ctime>

namespace edges {

namespace {

namespace beast = boost::beast;
namespace http = beast::http;

constexpr std::size_t portion = 4096; // bytes read at once
constexpr std::size_t mostDrained = 8 * 1024 * 1024; // bytes
constexpr auto longestDrain = std::chrono::seconds(2);

std::string dateNow() // "Sun, 22 Nov 2026 08:30:00 GMT"
{
    const auto now = std::time(nullptr);
    std::tm parts = {};
    gmtime_r(&now, &parts);
    char text[40];
    return {text, std::strftime(text, sizeof text, "%a, %d %b %Y %H:%M:%S GMT", &parts)};
}

std::string textOf(beast::string_view view)
{
    return {view.data(), view.size()};
}

HttpResponse refusalOf(const beast::error_code &failure)
{
    if (failure == http::error::header_limit || failure == http::error::buffer_overflow)
        return refusal(431, "The header of the request is longer than 16 KiB.");
    if (failure == http::error::body_limit)
        return refusal(413, "The body of the request is longer than 1 MiB.");
    return refusal(400, "This is no HTTP request.");
}

} // namespace

HttpConnection::HttpConnection(boost::asio::ip::tcp::socket socket, HttpListener &listener)
    : m_listener(listener)
    , m_stream(std::move(socket))
    , m_turn(listener.context())
{
    Error ignored;
    m_stream.socket().set_option(boost::asio::ip::tcp::no_delay(true), ignored);
    m_client = m_stream.socket().remote_endpoint(ignored).address().to_string();
    m_listener.opened();
}

HttpConnection::~HttpConnection()
{
    heard();
    m_listener.closed();
}

void HttpConnection::heard()
{
    if (m_place)
        m_listener.stopWaiting(*m_place);
    m_place.reset();
}

void HttpConnection::letGo()
{
    heard();
    m_isLetGo = true; // whatever was read by now is not taken any more
    m_stream.close();
}

void HttpConnection::awaitRequest()
{
    m_parser.emplace();
    m_parser->header_limit(m_listener.limits().header);
    m_parser->body_limit(m_listener.limits().body);
    m_place = m_listener.waitFor(*this);
    if (m_buffer.size() > 0) // it asked again before it was answered
        return readHeader();
    m_stream.expires_after(m_listener.limits().idle);
    m_stream.async_read_some(m_buffer.prepare(portion),
                             [self = shared_from_this()](Error failure, std::size_t read) {
                                 self->m_buffer.commit(read);
                                 failure ? self->end() : self->readHeader();
                             });
}

void HttpConnection::readHeader()
{
    m_stream.expires_after(m_listener.limits().reading);
    http::async_read_header(
        m_stream, m_buffer, *m_parser,
        [self = shared_from_this()](Error failure, std::size_t) { self->takeHeader(failure); });
}

void HttpConnection::takeHeader(Error failure)
{
    if (m_isLetGo)
        return;
    if (failure)
        return refuseRequest(failure);
    if (!m_parser->is_done() && beast::iequals(m_parser->get()[http::field::expect], "100-continue"))
        return inviteBody();
    readBody();
}

void HttpConnection::inviteBody()
{
    m_response = Response(http::status::continue_, 11);
    http::async_write(m_stream, m_response, [self = shared_from_this()](Error failure, std::size_t) {
        failure ? self->end() : self->readBody();
    });
}

void HttpConnection::readBody()
{
    http::async_read(m_stream, m_buffer, *m_parser,
                     [self = shared_from_this()](Error failure, std::size_t) { self->takeRequest(failure); });
}

void HttpConnection::takeRequest(Error failure)
{
    if (m_isLetGo)
        return;
    if (failure)
        return refuseRequest(failure);
    heard();
    ask();
}

void HttpConnection::refuseRequest(Error failure)
{
    const auto isHttp = failure.category() == make_error_code(http::error::end_of_stream).category();
    if (!isHttp || failure == http::error::end_of_stream || failure == http::error::partial_message)
        return end(); // it is gone, or its time was up
    heard();
    m_mayGoOn = false;
    m_isHead = false;
    answer(refusalOf(failure));
}

void HttpConnection::ask()
{
    auto &message = m_parser->get();
    m_mayGoOn = message.keep_alive() && !m_listener.isClosing();
    m_isHead = message.method() == http::verb::head;
    HttpRequest request{.method = textOf(message.method_string()),
                        .target = textOf(message.target()),
                        .body = std::move(message.body()),
                        .authorization = textOf(message[http::field::authorization]),
                        .host = textOf(message[http::field::host]),
                        .origin = textOf(message[http::field::origin]),
                        .idempotencyKey = textOf(message["Idempotency-Key"]),
                        .client = m_client};
    m_stream.expires_never();
    awaitTurn(request.ticket);
    m_listener.hold(shared_from_this());
    m_listener.handler()(
        std::move(request),
        [listener = m_listener.weak_from_this(), weak = weak_from_this()](HttpResponse response) {
            if (const auto alive = listener.lock()) // the thread that answers is not the one of the clients
                boost::asio::post(alive->context(), [weak, response = std::move(response)]() mutable {
                    if (const auto self = weak.lock())
                        self->answer(std::move(response));
                });
        });
}

void HttpConnection::awaitTurn(const std::shared_ptr<HttpTicket> &ticket)
{
    m_turn.expires_after(m_listener.limits().answering);
    m_turn.async_wait([weak = weak_from_this(), ticket](Error failure) {
        const auto self = weak.lock();
        if (failure || !self || !ticket->expire())
            return;
        auto busy = refusal(503, "The stock is busy with longer work. Nothing was done; try again.");
        busy.headers.emplace_back("Retry-After", "5");
        self->answer(std::move(busy));
    });
}

void HttpConnection::answer(HttpResponse response)
{
    m_turn.cancel();
    const auto self = m_listener.release(*this);
    m_response = Response(static_cast<http::status>(response.status), 11);
    m_response.set(http::field::server, "Stockroom");
    m_response.set(http::field::date, dateNow());
    m_response.set(http::field::content_type, response.type);
    m_response.set(http::field::cache_control, "no-store");
    m_response.set("X-Content-Type-Options", "nosniff");
    for (const auto &[name, value] : response.headers)
        m_response.set(name, value);
    m_response.content_length(response.body.size());
    m_response.keep_alive(m_mayGoOn && !m_listener.isClosing());
    if (!m_isHead)
        m_response.body() = std::move(response.body);
    m_stream.expires_after(m_listener.limits().reading);
    http::async_write(m_stream, m_response,
                      [self = shared_from_this()](Error failure, std::size_t) { self->answered(failure); });
}

void HttpConnection::answered(Error failure)
{
    if (failure)
        return end();
    if (m_response.keep_alive())
        return m_listener.isClosing() ? end() : awaitRequest();
    Error ignored;
    m_stream.socket().shutdown(boost::asio::ip::tcp::socket::shutdown_send, ignored);
    m_stream.expires_after(longestDrain);
    drain();
}

void HttpConnection::drain()
{
    m_buffer.clear();
    m_stream.async_read_some(m_buffer.prepare(16 * portion),
                             [self = shared_from_this()](Error failure, std::size_t read) {
                                 self->m_drained += read;
                                 failure || self->m_drained > mostDrained ? self->end() : self->drain();
                             });
}

void HttpConnection::end()
{
    m_stream.close();
}

} // namespace edges
