#include "app/host/hand_over_client.h"

#include "persistence/database_file.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QLocalSocket>

namespace host {

namespace {

constexpr int glance = 100; // milliseconds between two looks at Ctrl+C
constexpr int untilAccepted = 3000; // milliseconds
constexpr int untilAlive = 15'000; // milliseconds; it says so every second

class Conversation
{
public:
    explicit Conversation(const HandedCall &call)
        : m_call(call)
    {
    }

    bool connect(const QString &database);
    void greet(const QString &database);
    std::expected<int, HandOverFailure> listen();

private:
    std::optional<std::expected<int, HandOverFailure>> take(const app::Json &message);
    void say(const app::Json &message);
    void passInterruption();

    const HandedCall &m_call;
    QLocalSocket m_socket;
    QDeadlineTimer m_patience{untilAccepted};
    bool m_isAccepted = false;
    bool m_isInterrupted = false;
};

bool Conversation::connect(const QString &database)
{
    for (const auto &place : handOverPlaces(database)) {
        m_socket.connectToServer(place);
        if (m_socket.waitForConnected(untilAccepted) && isOfThisUser(m_socket))
            return true;
        m_socket.abort();
    }
    return false;
}

void Conversation::greet(const QString &database)
{
    const app::Json message{{"version", QCoreApplication::applicationVersion().toStdString()},
                            {"database", persistence::resolved(database).toStdString()}};
    say(message);
}

void Conversation::say(const app::Json &message)
{
    m_socket.write(
        QByteArray::fromStdString(message.dump(-1, ' ', false, app::Json::error_handler_t::replace)));
    m_socket.write("\n");
    m_socket.flush();
}

void Conversation::passInterruption()
{
    if (m_isInterrupted || !m_call.isInterrupted())
        return;
    m_isInterrupted = true;
    say({{"interrupt", true}});
}

std::expected<int, HandOverFailure> Conversation::listen()
{
    for (;;) {
        while (m_socket.canReadLine()) {
            const auto line = m_socket.readLine();
            const auto message = app::Json::parse(line.begin(), line.end(), nullptr, false);
            if (const auto end = take(message))
                return *end;
        }
        passInterruption();
        if (m_patience.hasExpired())
            return std::unexpected(m_isAccepted ? HandOverFailure::Lost : HandOverFailure::Silent);
        m_socket.waitForReadyRead(glance);
        if (m_socket.state() != QLocalSocket::ConnectedState && !m_socket.canReadLine())
            return std::unexpected(m_isAccepted ? HandOverFailure::Lost : HandOverFailure::Nobody);
    }
}

/// Nothing: the conversation goes on.
std::optional<std::expected<int, HandOverFailure>> Conversation::take(const app::Json &message)
{
    if (message.contains("accepted") && !m_isAccepted) {
        m_isAccepted = true; // from here on we do not know whether it was done until we hear
        say({{"call", m_call.call}});
    }
    if (m_isAccepted)
        m_patience.setRemainingTime(untilAlive);
    if (message.contains("out"))
        m_call.out(message["out"].get<std::string>());
    if (message.contains("err"))
        m_call.err(message["err"].get<std::string>());
    if (message.contains("status"))
        return message["status"].get<int>();
    if (message.contains("declined"))
        return std::unexpected(m_isAccepted ? HandOverFailure::Nobody : HandOverFailure::Silent);
    return std::nullopt;
}

} // namespace

std::expected<int, HandOverFailure> handOver(const QString &database, const HandedCall &call)
{
    Conversation conversation(call);
    if (!conversation.connect(database))
        return std::unexpected(HandOverFailure::Nobody);
    conversation.greet(database);
    return conversation.listen();
}

} // namespace host
