#pragma once

#include "app/host/deliveries.h"
#include "app/host/service.h"

#include <QTemporaryDir>

#include <memory>

namespace support {

/// A service with a thread of its own, over a real file.
class ServiceInThread
{
public:
    ServiceInThread();
    ~ServiceInThread();
    ServiceInThread(const ServiceInThread &) = delete;
    ServiceInThread &operator=(const ServiceInThread &) = delete;

    host::OnService onService();
    app::Outcome handle(const app::Command &command);
    app::DestinationRow standing(const std::string &destination);
    std::int64_t steps();
    QString database() const { return m_folder.filePath(QStringLiteral("stock.db")); }

    void start();
    void stop(); // as at the end of the program

private:
    QTemporaryDir m_folder;
    QThread m_thread;
    QObject *m_there = nullptr;
    std::unique_ptr<host::Service> m_service; // lives, and dies, there
};

} // namespace support
