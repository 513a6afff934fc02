#include "app/host/service_threads.h"

#include <QSemaphore>

namespace host {

namespace {

void runOn(ServiceThread &thread, edges::ServiceLayer::Work work)
{
    using Reach = edges::ServiceLayer::Reach;
    thread.run([work = std::move(work)](const app::Answer<Service *> &service) {
        work(service ? app::Answer<Reach>(
                           Reach{&(*service)->bus(), &(*service)->views(), &(*service)->outboxView()})
                     : std::unexpected(service.error()));
    });
}

} // namespace

ServiceThreads::ServiceThreads(QObject *home, const QString &database)
    : m_writer(home, database, Access::Change)
    , m_reader(home, database, Access::Read)
{
}

void ServiceThreads::drain()
{
    QSemaphore done;
    for (auto *thread : {&m_writer, &m_reader})
        thread->run([&done](const app::Answer<Service *> &) { done.release(); });
    done.acquire(2);
}

void ServiceThreads::change(Work work)
{
    runOn(m_writer, std::move(work));
}

void ServiceThreads::look(Work work)
{
    runOn(m_reader, std::move(work));
}

} // namespace host
