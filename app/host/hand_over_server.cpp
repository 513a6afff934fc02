#include "app/host/hand_over_server.h"

#include "app/host/hand_over_connection.h"
#include "persistence/database_file.h"

#include <QLocalServer>
#include <QLocalSocket>
#include <QSemaphore>

namespace host {

HandOverServer::HandOverServer(ServiceThreads &threads, const QString &database, AnswerCall answer,
                               app::Log log, AtEnd atEnd)
    : m_shared(std::make_shared<Shared>(threads, persistence::resolved(database), std::move(answer),
                                        std::move(log), atEnd))
    , m_server(new QLocalServer)
{
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    m_server->moveToThread(&m_thread);
    m_thread.setObjectName(QStringLiteral("hand-over"));
    m_thread.start();
    QMetaObject::invokeMethod(m_server, [&] { listen(database); }, Qt::BlockingQueuedConnection);
}

/// Whoever listened there before is gone: this process holds the file.
void HandOverServer::listen(const QString &database)
{
    QObject::connect(m_server, &QLocalServer::newConnection, m_server,
                     [server = m_server, shared = m_shared] {
                         while (auto *socket = server->nextPendingConnection())
                             (new HandOverConnection(shared, socket))->setParent(server);
                     });
    for (const auto &place : handOverPlaces(database)) {
        QLocalServer::removeServer(place);
        if (m_place.isEmpty() && m_server->listen(place))
            m_place = place;
    }
}

HandOverServer::~HandOverServer()
{
    m_shared->isClosing = true;
    QMetaObject::invokeMethod(m_server, [this] { m_server->close(); }, Qt::BlockingQueuedConnection);
    QSemaphore done;
    m_shared->threads.writer().run([&done](const app::Answer<Service *> &) { done.release(); });
    done.acquire(); // all calls are behind it, and what they said is queued
    QMetaObject::invokeMethod(
        m_server,
        [this] {
            delete m_server; // with its connections
            m_thread.quit();
        },
        Qt::QueuedConnection);
    m_thread.wait();
}

} // namespace host
