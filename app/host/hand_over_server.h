#pragma once

#include "app/host/hand_over.h"
#include "app/host/service_threads.h"
#include "app/log.h"

#include <QThread>

#include <memory>

class QLocalServer;

namespace host {

/// The holder's side: takes calls in, on a thread of its own, has them done on the service's, and tells who
/// called what comes of it.
class HandOverServer
{
public:
    HandOverServer(ServiceThreads &threads, const QString &database, AnswerCall answer, app::Log log,
                   AtEnd atEnd);
    ~HandOverServer(); // what has begun is finished first, the rest declined
    HandOverServer(const HandOverServer &) = delete;
    HandOverServer &operator=(const HandOverServer &) = delete;

    /// Where it can be found; empty: nowhere.
    const QString &place() const { return m_place; }

    struct Shared; // what its connections need
private:
    void listen(const QString &database);

    std::shared_ptr<Shared> m_shared;
    QString m_place;
    QLocalServer *m_server; // lives, and dies, on m_thread
    QThread m_thread;
};

} // namespace host
