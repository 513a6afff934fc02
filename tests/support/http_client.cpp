#include "tests/support/http_client.h"

#include <arpa/inet.h>
#include <sys/socket.h>
#include <sys/time.h>
#include <unistd.h>

#include <netinet/tcp.h>
#include <utility>

namespace support {

namespace {

constexpr timeval patience{60, 0}; // a sanitizer on a busy machine

int connected(quint16 port)
{
    const auto socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const int yes = 1;
    ::setsockopt(socket, IPPROTO_TCP, TCP_NODELAY, &yes, sizeof yes);
    ::setsockopt(socket, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
    ::setsockopt(socket, SOL_SOCKET, SO_SNDTIMEO, &patience, sizeof patience);
    sockaddr_in address = {};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (::connect(socket, reinterpret_cast<sockaddr *>(&address), sizeof address) == 0)
        return socket;
    ::close(socket);
    return -1;
}

} // namespace

app::Json HttpAnswer::json() const
{
    return app::Json::parse(body.begin(), body.end(), nullptr, false);
}

HttpClient::HttpClient(quint16 port)
    : m_socket(connected(port))
{
}

HttpClient::HttpClient(HttpClient &&other) noexcept
    : m_socket(std::exchange(other.m_socket, -1))
    , m_read(std::move(other.m_read))
{
}

HttpClient::~HttpClient()
{
    if (m_socket >= 0)
        ::close(m_socket);
}

HttpAnswer HttpClient::get(const QByteArray &path, const QByteArray &headers)
{
    send("GET " + path + " HTTP/1.1\r\nHost: localhost\r\n" + headers + "\r\n");
    return answer();
}

HttpAnswer HttpClient::post(const QByteArray &path, const QByteArray &body, const QByteArray &headers)
{
    send("POST " + path + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: "
         + QByteArray::number(body.size()) + "\r\n" + headers + "\r\n" + body);
    return answer();
}

bool HttpClient::send(const QByteArray &bytes)
{
    for (qsizetype sent = 0; sent < bytes.size();) {
        const auto more = ::send(m_socket, bytes.constData() + sent,
                                 static_cast<std::size_t>(bytes.size() - sent), MSG_NOSIGNAL);
        if (more <= 0)
            return false;
        sent += more;
    }
    return true;
}

bool HttpClient::readMore()
{
    char bytes[16384];
    const auto more = ::recv(m_socket, bytes, sizeof bytes, 0);
    if (more > 0)
        m_read.append(bytes, more);
    return more > 0;
}

HttpAnswer HttpClient::answer(bool toHead)
{
    while (!m_read.contains("\r\n\r\n"))
        if (!readMore())
            return {};
    const auto head = m_read.left(m_read.indexOf("\r\n\r\n"));
    m_read.remove(0, head.size() + 4);
    const auto lines = head.split('\n');
    HttpAnswer answer{.status = lines.first().split(' ').value(1).toInt()};
    for (const auto &line : lines.mid(1))
        answer.headers[line.left(line.indexOf(':')).toLower()] = line.mid(line.indexOf(':') + 1).trimmed();
    const auto length = toHead ? 0 : answer.headers.value("content-length").toLongLong();
    while (m_read.size() < length)
        if (!readMore())
            return {};
    answer.body = m_read.left(length);
    m_read.remove(0, length);
    return answer;
}

bool HttpClient::isClosed()
{
    while (readMore()) { }
    char byte = 0;
    return ::recv(m_socket, &byte, 1, MSG_DONTWAIT) == 0 || errno == ECONNRESET;
}

} // namespace support
