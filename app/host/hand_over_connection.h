#pragma once

#include "app/host/hand_over_server.h"

#include <QElapsedTimer>
#include <QTimer>

#include <atomic>
#include <mutex>

class QLocalSocket;

namespace host {

struct HandOverServer::Shared
{
    ServiceThreads &threads;
    QString database; // its one true name
    AnswerCall answer;
    app::Log log;
    AtEnd atEnd;
    std::atomic<bool> isClosing = false; // what has not begun by now is declined
};

/// Who called, for the thread that does what was called for: it may be gone any moment.
class CallerLink
{
public:
    explicit CallerLink(QObject &connection)
        : m_connection(&connection)
    {
    }

    void tell(const char *what, const app::Json &value); // from any thread
    void cut(); // the caller is gone

    void interrupt() { m_isInterrupted = true; }
    bool isInterrupted() const { return m_isInterrupted; }
    bool begin(); // false: nobody waits for it any more

private:
    std::mutex m_mutex;
    QObject *m_connection;
    std::atomic<bool> m_isInterrupted = false;
};

/// One caller, from its call to its status.
class HandOverConnection final : public QObject
{
    Q_OBJECT

public:
    HandOverConnection(std::shared_ptr<HandOverServer::Shared> shared, QLocalSocket *socket);
    ~HandOverConnection() override;

    void write(const QByteArray &line);

private:
    void read();
    void take(const app::Json &message);
    void greet(const app::Json &caller);
    void start(const app::Json &call);

    std::shared_ptr<HandOverServer::Shared> m_shared;
    std::shared_ptr<CallerLink> m_link;
    QLocalSocket *m_socket;
    QTimer m_pulse;
    bool m_isAccepted = false;
    bool m_isStarted = false;
};

} // namespace host
