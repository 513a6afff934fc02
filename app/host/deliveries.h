#pragma once

#include "app/edges/redis_inbox.h"
#include "app/host/delivery_settings.h"
#include "app/host/errand.h"
#include "app/host/on_service.h"
#include "app/log.h"

#include <mutex>

namespace host {

/// How the messages of other programs fare.
struct TrafficRow
{
    std::string source; // "stockroom:commands", "channels"
    std::int64_t done = 0;
    std::int64_t setAside = 0;
    std::int64_t interruptions = 0;
};

/// Carries what was committed to the outside, and has done what comes in over Redis, beside the service whose
/// one connection writes. Must end before the service does.
class Deliveries
{
public:
    Deliveries(
        QString database, DeliverySettings settings, OnService onService,
        app::Log log = [](auto, const auto &) { });
    ~Deliveries();
    Deliveries(const Deliveries &) = delete;
    Deliveries &operator=(const Deliveries &) = delete;

    std::vector<TrafficRow> traffic() const;

private:
    struct Bell // rung by each committed step, for as long as somebody listens
    {
        std::mutex mutex;
        std::vector<edges::Waiting *> listeners;
    };

    void deliverToRedis();
    void deliverToMail();
    void listenToRedis();
    void listenToNews();
    void start(const QString &name, const std::function<void(edges::Waiting &)> &body, bool hearsNews);
    void relay(const std::string &destination, const app::Patience &patience,
               const std::function<app::Courier &(Service &)> &courier, edges::Waiting &waiting);
    edges::Submit submit() const;

    QString m_database;
    DeliverySettings m_settings;
    OnService m_onService;
    app::Log m_log;
    edges::Traffic m_stream;
    edges::Traffic m_channels;
    std::shared_ptr<Bell> m_bell = std::make_shared<Bell>();
    std::vector<std::unique_ptr<Errand>> m_errands;
};

} // namespace host
