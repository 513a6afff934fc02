#include "tests/app/host/service_in_thread.h"

#include <stdexcept>

namespace support {

ServiceInThread::ServiceInThread()
{
    start();
}

ServiceInThread::~ServiceInThread()
{
    stop();
}

void ServiceInThread::start()
{
    m_there = new QObject;
    m_there->moveToThread(&m_thread);
    m_thread.start();
    QMetaObject::invokeMethod(
        m_there, [this] { m_service = host::Service::open(database(), host::Access::Change).value(); },
        Qt::BlockingQueuedConnection);
}

void ServiceInThread::stop()
{
    if (!m_there)
        return;
    QMetaObject::invokeMethod(m_there, [this] { m_service.reset(); }, Qt::BlockingQueuedConnection);
    m_there->deleteLater();
    m_there = nullptr;
    m_thread.quit();
    m_thread.wait();
}

host::OnService ServiceInThread::onService()
{
    return [this](const std::function<void(host::Service &)> &work) {
        QMetaObject::invokeMethod(m_there, [&] { work(*m_service); }, Qt::BlockingQueuedConnection);
    };
}

app::Outcome ServiceInThread::handle(const app::Command &command)
{
    return host::answered(
        onService(), [&](host::Service &service) { return service.bus().handle(command, {"ana", "test"}); });
}

app::DestinationRow ServiceInThread::standing(const std::string &destination)
{
    const auto rows = host::answered(
        onService(), [](host::Service &service) { return service.outboxView().destinations(); });
    for (const auto &row : rows)
        if (row.destination == destination)
            return row;
    throw std::out_of_range(destination);
}

std::int64_t ServiceInThread::steps()
{
    return host::answered(onService(), [](host::Service &service) {
        std::int64_t last = 0;
        service.views().history({.limit = 1}, [&last](const app::HistoryRow &row) { last = row.step; });
        return last;
    });
}

} // namespace support
