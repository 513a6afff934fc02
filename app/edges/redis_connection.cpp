#include "app/edges/redis_connection.h"

#include <QDeadlineTimer>
#include <QEventLoop>
#include <QSslConfiguration>
#include <QSslSocket>

#include <stdexcept>

namespace edges {

namespace {

using std::chrono::milliseconds;

milliseconds left(const QDeadlineTimer &deadline)
{
    return milliseconds(deadline.remainingTime());
}

} // namespace

RedisConnection::RedisConnection(RedisAddress address, Waiting &waiting, milliseconds patience)
    : m_address(std::move(address))
    , m_waiting(waiting)
    , m_patience(patience)
    , m_socket(std::make_unique<QSslSocket>())
{
    if (!m_address.certificates.isEmpty()) {
        auto configuration = m_socket->sslConfiguration();
        configuration.setCaCertificates(QSslCertificate::fromPath(m_address.certificates));
        m_socket->setSslConfiguration(configuration);
    }
}

RedisConnection::~RedisConnection() = default;

void RedisConnection::close()
{
    m_isReady = false;
    m_socket->abort();
    m_reader = RedisReader();
}

void RedisConnection::giveUp(const std::string &why)
{
    close();
    throw std::runtime_error(m_address.name() + ": " + why);
}

void RedisConnection::open()
{
    if (m_isReady)
        return;
    close();
    connectSocket();
    enter();
    m_isReady = true;
}

void RedisConnection::connectSocket()
{
    if (m_address.isEncrypted)
        m_socket->connectToHostEncrypted(m_address.host, m_address.port);
    else
        m_socket->connectToHost(m_address.host, m_address.port);
    const QDeadlineTimer deadline(m_patience);
    const auto isThere = [this] {
        return m_socket->state() == QAbstractSocket::ConnectedState
            && (!m_address.isEncrypted || m_socket->isEncrypted());
    };
    while (!isThere()) {
        if (m_socket->state() == QAbstractSocket::UnconnectedState)
            giveUp(m_socket->errorString().toStdString());
        if (m_waiting.isEnding() || deadline.hasExpired())
            giveUp("no connection in time");
        waitForSocket(left(deadline));
    }
}

void RedisConnection::enter()
{
    std::vector<RedisCommand> commands;
    if (!m_address.password.empty() && m_address.user.empty())
        commands.push_back({"AUTH", m_address.password});
    else if (!m_address.password.empty())
        commands.push_back({"AUTH", m_address.user, m_address.password});
    if (m_address.database != 0)
        commands.push_back({"SELECT", std::to_string(m_address.database)});
    for (const auto &command : commands)
        m_socket->write(encoded(command));
    for (std::size_t i = 0; i < commands.size(); ++i)
        if (const auto reply = expect(); reply.isError())
            giveUp(reply.text);
}

RedisReply RedisConnection::ask(const RedisCommand &command)
{
    return askAll({&command, 1}).front();
}

std::vector<RedisReply> RedisConnection::askAll(std::span<const RedisCommand> commands)
{
    open();
    for (const auto &command : commands)
        m_socket->write(encoded(command));
    std::vector<RedisReply> replies;
    while (replies.size() < commands.size())
        replies.push_back(expect());
    return replies;
}

void RedisConnection::send(const RedisCommand &command)
{
    open();
    m_socket->write(encoded(command));
}

std::optional<RedisReply> RedisConnection::hear(milliseconds most)
{
    open();
    return read(most);
}

RedisReply RedisConnection::expect()
{
    auto reply = read(m_patience);
    if (!reply)
        giveUp("no answer in time");
    return *std::move(reply);
}

std::optional<RedisReply> RedisConnection::read(milliseconds most)
try {
    const QDeadlineTimer deadline(most);
    for (;;) {
        if (auto reply = m_reader.next())
            return reply;
        if (m_socket->bytesAvailable() > 0) {
            m_reader.feed(m_socket->readAll());
            continue;
        }
        if (m_socket->state() != QAbstractSocket::ConnectedState)
            giveUp(m_socket->errorString().toStdString());
        if (m_waiting.isEnding() || deadline.hasExpired())
            return std::nullopt;
        waitForSocket(left(deadline));
    }
} catch (const std::exception &) {
    close();
    throw;
}

/// Until something happens to it, the time is up, or somebody calls.
void RedisConnection::waitForSocket(milliseconds most)
{
    QEventLoop loop;
    QObject::connect(m_socket.get(), &QIODevice::readyRead, &loop, &QEventLoop::quit);
    QObject::connect(m_socket.get(), &QAbstractSocket::stateChanged, &loop, &QEventLoop::quit);
    QObject::connect(m_socket.get(), &QSslSocket::encrypted, &loop, &QEventLoop::quit);
    m_waiting.run(loop, most);
}

} // namespace edges
