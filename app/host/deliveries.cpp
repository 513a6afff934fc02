#include "app/host/deliveries.h"

#include "app/edges/redis_channel_listener.h"
#include "app/edges/redis_publisher.h"
#include "app/edges/redis_stream_consumer.h"
#include "app/host/remote_outbox.h"
#include "app/storage_failure.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QSysInfo>

#include <random>

namespace host {

namespace {

constexpr auto lookAnyway
    = std::chrono::seconds(5); // where nothing waits: somebody may want a message tried again
constexpr auto firstPause = std::chrono::milliseconds(500);
constexpr auto longestPause = std::chrono::seconds(30);
constexpr auto afterTrouble = std::chrono::seconds(5); // of our own storage

double chance()
{
    thread_local std::minstd_rand random{std::random_device()()};
    return std::uniform_real_distribution(0.0, 1.0)(random);
}

app::Instant now()
{
    return std::chrono::floor<std::chrono::milliseconds>(std::chrono::system_clock::now());
}

/// The same for a file on a PC, whenever it is asked.
std::string consumerName(const QString &database)
{
    const auto path = QFileInfo(database).canonicalFilePath();
    const auto digest = QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha1).toHex().left(8);
    return QSysInfo::machineHostName().toStdString() + '-' + digest.toStdString();
}

/// Again and again, with growing pauses while it fails.
void keepRunning(const char *what, edges::Waiting &waiting, edges::Traffic &traffic, const app::Log &log,
                 const std::function<void()> &run)
{
    app::Pauses pauses(firstPause, longestPause, chance);
    while (!waiting.isEnding()) {
        const auto before = traffic.done + traffic.setAside;
        try {
            run();
        } catch (const std::exception &failure) {
            ++traffic.interruptions;
            if (traffic.done + traffic.setAside != before)
                pauses.reset();
            const auto pause = pauses.next();
            log("interrupted", {{"source", what}, {"why", failure.what()}, {"again_in_ms", pause.count()}});
            waiting.pause(pause);
        }
    }
}

TrafficRow rowOf(const char *source, const edges::Traffic &traffic)
{
    return {source, traffic.done, traffic.setAside, traffic.interruptions};
}

} // namespace

Deliveries::Deliveries(QString database, DeliverySettings settings, OnService onService, app::Log log)
    : m_database(std::move(database))
    , m_settings(std::move(settings))
    , m_onService(std::move(onService))
    , m_log(std::move(log))
{
    listenToNews();
    if (m_settings.redis) {
        deliverToRedis();
        listenToRedis();
    }
    if (m_settings.mail)
        deliverToMail();
}

Deliveries::~Deliveries()
{
    {
        const std::lock_guard lock(m_bell->mutex);
        m_bell->listeners.clear();
    }
    for (const auto &errand : m_errands)
        errand->waiting().end(); // all at once
}

void Deliveries::listenToNews()
{
    answered(m_onService, [this](Service &service) {
        service.bus().subscribe([bell = m_bell](const app::CommittedStep &) {
            const std::lock_guard lock(bell->mutex);
            for (auto *listener : bell->listeners)
                listener->wake();
        });
        if (m_settings.redis)
            service.outbox().switchOn("redis", app::Feed::Events);
        if (m_settings.mail)
            service.outbox().switchOn("mail", app::Feed::Shortages);
        return true;
    });
}

void Deliveries::start(const QString &name, const std::function<void(edges::Waiting &)> &body, bool hearsNews)
{
    m_errands.push_back(std::make_unique<Errand>(name, body));
    const std::lock_guard lock(m_bell->mutex);
    if (hearsNews)
        m_bell->listeners.push_back(&m_errands.back()->waiting());
}

/// A connection of its own reads the journal; what was delivered is written by the service.
void Deliveries::relay(const std::string &destination, const app::Patience &patience,
                       const std::function<app::Courier &(Service &)> &courier, edges::Waiting &waiting)
{
    RemoteOutbox outbox(m_onService);
    app::Pauses pauses(afterTrouble, patience.longest, chance);
    const auto patiently = [&](const auto &work) {
        try {
            work();
            pauses.reset();
        } catch (const std::exception &failure) {
            m_log("not_delivering", {{"destination", destination}, {"why", failure.what()}});
            waiting.pause(pauses.next());
        }
    };
    const auto deliver = [&] {
        const auto reading = Service::open(m_database, Access::Read);
        if (!reading)
            throw app::StorageFailure(reading.error());
        // One relay however often our own storage fails: it knows what it has delivered already.
        app::Relay relay(destination, (*reading)->outboxView(), outbox, courier(**reading),
                         {now, chance, [&waiting] { return !waiting.isEnding(); }}, patience);
        while (!waiting.isEnding())
            patiently([&] { waiting.pause(relay.deliver().value_or(lookAnyway)); });
    };
    while (!waiting.isEnding())
        patiently(deliver);
}

void Deliveries::deliverToRedis()
{
    start(
        QStringLiteral("to redis"),
        [this](edges::Waiting &waiting) {
            edges::RedisPublisher publisher(*m_settings.redis, waiting, m_settings.redisAnswers);
            app::AnnouncingCourier courier(publisher);
            relay(
                "redis", m_settings.redisPatience, [&](Service &) -> app::Courier & { return courier; },
                waiting);
        },
        true);
}

void Deliveries::deliverToMail()
{
    start(
        QStringLiteral("to mail"),
        [this](edges::Waiting &waiting) {
            edges::SmtpNotifications notifications(*m_settings.mail,
                                                   [&waiting] { return waiting.isEnding(); });
            std::optional<app::NotifyingCourier> courier;
            relay(
                "mail", m_settings.mailPatience,
                [&](Service &reading) -> app::Courier & {
                    const auto &views = reading.views();
                    return courier.emplace(notifications, m_settings.buyer,
                                           [&views](const model::Sku &sku) { return views.batchesOf(sku); });
                },
                waiting);
        },
        true);
}

edges::Submit Deliveries::submit() const
{
    return [this](const app::Command &command, const std::optional<app::Request> &request) {
        return answered(m_onService, [&](Service &service) {
            const app::Caller caller{"redis", "redis"};
            return request ? service.bus().handleOnce(*request, command, caller)
                           : service.bus().handle(command, caller);
        });
    };
}

void Deliveries::listenToRedis()
{
    start(
        QStringLiteral("from stream"),
        [this](edges::Waiting &waiting) {
            edges::RedisStreamConsumer consumer(*m_settings.redis, waiting, consumerName(m_database),
                                                {submit(), m_stream, m_log},
                                                {.patience = m_settings.redisAnswers});
            keepRunning("stockroom:commands", waiting, m_stream, m_log, [&] { consumer.run(); });
        },
        false);
    start(
        QStringLiteral("from channels"),
        [this](edges::Waiting &waiting) {
            edges::RedisChannelListener listener(*m_settings.redis, waiting, {submit(), m_channels, m_log},
                                                 m_settings.redisAnswers);
            keepRunning("channels", waiting, m_channels, m_log, [&] { listener.run(); });
        },
        false);
}

std::vector<TrafficRow> Deliveries::traffic() const
{
    if (!m_settings.redis)
        return {};
    return {rowOf("stockroom:commands", m_stream), rowOf("channels", m_channels)};
}

} // namespace host
