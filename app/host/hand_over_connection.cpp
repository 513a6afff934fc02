#include "app/host/hand_over_connection.h"

#include <QCoreApplication>
#include <QLocalSocket>

#include <pwd.h>
#include <unistd.h>

namespace host {

namespace {

constexpr qint64 longestCall = 8 * 1024 * 1024; // bytes
constexpr int pulse = 1000; // milliseconds

QByteArray lineOf(const char *what, const app::Json &value)
{
    const app::Json message{{what, value}};
    return QByteArray::fromStdString(message.dump(-1, ' ', false, app::Json::error_handler_t::replace)
                                     + '\n');
}

std::string textOf(const app::Json &object, const char *field) // empty where it holds no text
{
    const auto found = object.is_object() ? object.find(field) : object.end();
    return found != object.end() && found->is_string() ? found->get<std::string>() : std::string();
}

std::string thisUser()
{
    const auto *entry = ::getpwuid(::geteuid());
    return entry ? entry->pw_name : std::to_string(::geteuid());
}

/// On the service's thread.
void answer(const std::shared_ptr<HandOverServer::Shared> &shared, const app::Json &asked,
            const app::Answer<Service *> &service, const std::shared_ptr<CallerLink> &link)
{
    if (shared->isClosing || !link->begin())
        return link->tell("declined", "it is ending");
    if (!service)
        return link->tell("declined", "its storage failed");
    QElapsedTimer timer;
    timer.start();
    const HandedCall call{.call = asked,
                          .actor = thisUser(),
                          .out = [link](std::string text) { link->tell("out", text); },
                          .err = [link](std::string text) { link->tell("err", text); },
                          .isInterrupted =
                              [link, shared] {
                                  return link->isInterrupted()
                                      || (shared->isClosing && shared->atEnd == AtEnd::TakeBack);
                              }};
    const auto status = shared->answer(call, **service);
    shared->log("call",
                {{"actor", call.actor},
                 {"command", textOf(call.call, "command")},
                 {"status", status},
                 {"milliseconds", timer.elapsed()}});
    link->tell("status", status);
}

} // namespace

void CallerLink::tell(const char *what, const app::Json &value)
{
    const std::lock_guard lock(m_mutex);
    if (!m_connection)
        return;
    auto *const connection = static_cast<HandOverConnection *>(m_connection);
    QMetaObject::invokeMethod(
        connection, [connection, line = lineOf(what, value)] { connection->write(line); },
        Qt::QueuedConnection);
}

void CallerLink::cut()
{
    const std::lock_guard lock(m_mutex);
    m_connection = nullptr;
    m_isInterrupted = true;
}

bool CallerLink::begin()
{
    const std::lock_guard lock(m_mutex);
    return m_connection && !m_isInterrupted;
}

HandOverConnection::HandOverConnection(std::shared_ptr<HandOverServer::Shared> shared, QLocalSocket *socket)
    : m_shared(std::move(shared))
    , m_link(std::make_shared<CallerLink>(*this))
    , m_socket(socket)
    , m_pulse(this)
{
    m_socket->setParent(this);
    connect(m_socket, &QLocalSocket::readyRead, this, &HandOverConnection::read);
    connect(m_socket, &QLocalSocket::disconnected, this, &QObject::deleteLater);
    connect(&m_pulse, &QTimer::timeout, this, [this] { write(lineOf("alive", true)); });
    if (!isOfThisUser(*m_socket))
        m_socket->abort();
    read();
}

HandOverConnection::~HandOverConnection()
{
    m_link->cut();
    m_socket->disconnect(this);
    if (m_socket->state() == QLocalSocket::ConnectedState)
        m_socket->waitForBytesWritten(pulse);
}

void HandOverConnection::write(const QByteArray &line)
{
    m_socket->write(line);
    m_socket->flush();
}

void HandOverConnection::read()
{
    while (m_socket->canReadLine()) {
        const auto line = m_socket->readLine();
        const auto message = app::Json::parse(line.begin(), line.end(), nullptr, false);
        if (message.is_object())
            take(message);
    }
    if (m_socket->bytesAvailable() > longestCall)
        m_socket->abort();
}

void HandOverConnection::take(const app::Json &message)
{
    if (message.contains("interrupt"))
        m_link->interrupt();
    else if (message.contains("version") && !m_isAccepted)
        greet(message);
    else if (message.contains("call") && m_isAccepted && !m_isStarted)
        start(message["call"]);
}

void HandOverConnection::greet(const app::Json &caller)
{
    if (textOf(caller, "version") != QCoreApplication::applicationVersion().toStdString())
        return write(lineOf("declined", "it is of another version"));
    if (textOf(caller, "database") != m_shared->database.toStdString())
        return write(lineOf("declined", "it holds another file"));
    m_isAccepted = true;
    write(lineOf("accepted", true));
}

void HandOverConnection::start(const app::Json &call)
{
    m_isStarted = true;
    m_pulse.start(pulse);
    m_shared->threads.writer().run(
        [shared = m_shared, link = m_link, call](const app::Answer<Service *> &service) {
            answer(shared, call, service, link);
        });
}

} // namespace host
