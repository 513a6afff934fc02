#pragma once

#include "app/edges/http_server.h"
#include "app/edges/metrics.h"
#include "app/host/deliveries.h"
#include "app/host/hand_over_server.h"
#include "app/host/service_threads.h"
#include "app/host/settings.h"
#include "app/host/watch_folder.h"
#include "app/log.h"

#include <memory>

namespace edges {
class HttpApi;
}

namespace host {

/// All by which other programs reach this one, over one service and beside its screens.
class Edges
{
public:
    Edges(ServiceThreads &threads, Settings settings, app::Log log);
    ~Edges(); // what is under way is answered first
    Edges(const Edges &) = delete;
    Edges &operator=(const Edges &) = delete;

    /// Calls of other processes that found the file held, from now on.
    void takeCalls(const QString &database, AnswerCall answer, AtEnd atEnd);

    /// HTTP, from now on; answers where: "http://127.0.0.1:5005". Beyond this machine only with a token.
    app::Answer<std::string> listen();

    /// To Redis and by mail, and what comes in over Redis, from now on, where the settings name them.
    app::Answer<void> deliver(const QString &database);

    /// CSV files that are dropped into a folder, from now on, where the settings name one.
    app::Answer<void> watchFolder();

private:
    void measure();
    app::Answer<std::string> tokenFor(const edges::HttpAddress &address) const;

    ServiceThreads &m_threads;
    Settings m_settings;
    QString m_database; // whose backups are told of
    app::Log m_log;
    std::shared_ptr<edges::Metrics> m_metrics; // the service counts in them as long as it lives
    std::unique_ptr<edges::HttpApi> m_api;
    std::unique_ptr<edges::HttpServer> m_http;
    std::unique_ptr<HandOverServer> m_calls;
    std::unique_ptr<Deliveries> m_deliveries;
    std::unique_ptr<WatchFolder> m_watching;
};

} // namespace host
