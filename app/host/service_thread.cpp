#include "app/host/service_thread.h"

namespace host {

ServiceThread::ServiceThread(QObject *home, QString database, Access access)
    : m_home(home)
    , m_database(std::move(database))
    , m_access(access)
    , m_there(new QObject)
{
    m_there->moveToThread(&m_thread);
    m_thread.setObjectName(access == Access::Change ? QStringLiteral("service") : QStringLiteral("reader"));
    m_thread.start();
}

ServiceThread::~ServiceThread()
{
    post([this] {
        m_service.reset();
        delete m_there;
        m_thread.quit();
    });
    m_thread.wait();
}

std::optional<app::Rejection> ServiceThread::open(const std::function<void(Service &)> &prepare)
{
    std::optional<app::Rejection> refused;
    const auto work = [&] {
        refused = opened();
        if (!refused)
            prepare(*m_service);
    };
    QMetaObject::invokeMethod(m_there, work, Qt::BlockingQueuedConnection);
    return refused;
}

void ServiceThread::run(std::function<void(const app::Answer<Service *> &)> work)
{
    post([this, work = std::move(work)] {
        const auto refused = opened();
        work(refused ? app::Answer<Service *>(std::unexpected(*refused)) : m_service.get());
    });
}

std::optional<app::Rejection> ServiceThread::opened()
{
    if (m_service)
        return std::nullopt;
    auto service = Service::open(m_database, m_access);
    if (!service)
        return service.error();
    m_service = *std::move(service);
    return std::nullopt;
}

void ServiceThread::post(const std::function<void()> &work)
{
    QMetaObject::invokeMethod(m_there, work, Qt::QueuedConnection);
}

void ServiceThread::reply(const std::function<void()> &told)
{
    QMetaObject::invokeMethod(m_home, told, Qt::QueuedConnection);
}

} // namespace host
