#include "app/host/edges.h"

#include "app/edges/http_api.h"
#include "app/event_codec.h"
#include "app/host/backups.h"
#include "app/host/delivery_settings.h"
#include "app/host/open_api.h"
#include "app/host/secret_file.h"
#include "app/host/watch_settings.h"
#include "app/storage_failure.h"
#include "app/words.h"
#include "persistence/connection.h"

#include <QCoreApplication>

namespace host {

namespace {

constexpr auto steps = "stockroom_steps_total";
constexpr auto events = "stockroom_events_total";
constexpr auto commands = "stockroom_commands_total";
constexpr auto commandSeconds = "stockroom_command_seconds";

void countSteps(app::MessageBus &bus, const std::shared_ptr<edges::Metrics> &metrics)
{
    bus.subscribe([metrics](const app::CommittedStep &step) {
        metrics->count(steps, {{"via", step.caller.via}});
        for (const auto &event : step.events)
            metrics->count(events, {{"type", app::typeOf(event)}});
    });
    bus.measure([metrics](const app::Handled &handled) {
        const auto outcome = handled.refused ? app::codeOf(*handled.refused) : "done";
        metrics->count(commands, {{"command", handled.handler}, {"outcome", outcome}});
        metrics->took(commandSeconds, {{"command", handled.handler}}, handled.took);
    });
}

std::string lastBackupOf(const QString &database)
{
    const auto last = Backups(database).last();
    return last ? last->toUTC().toString(Qt::ISODate).toStdString() : std::string();
}

} // namespace

Edges::Edges(ServiceThreads &threads, Settings settings, app::Log log)
    : m_threads(threads)
    , m_settings(std::move(settings))
    , m_log(std::move(log))
    , m_metrics(std::make_shared<edges::Metrics>())
{
    measure();
}

Edges::~Edges()
{
    m_watching.reset();
    m_deliveries.reset();
    m_calls.reset();
    if (m_http)
        m_http->stop();
    m_threads.drain(); // what was asked over HTTP and came too late speaks of the server and the API
}

void Edges::measure()
{
    m_metrics->describe(steps, "counter", "Gestures committed, by their way in.");
    m_metrics->describe(events, "counter", "Events committed; those of bulk gestures are not counted.");
    m_metrics->describe(commands, "counter", "Commands handled, by what they came to.");
    m_metrics->describe(commandSeconds, "histogram", "Seconds a command took, to its durable commit.");
    m_threads.writer().run([metrics = m_metrics](const app::Answer<Service *> &service) {
        if (service)
            countSteps((*service)->bus(), metrics);
    });
}

app::Answer<std::string> Edges::tokenFor(const edges::HttpAddress &address) const
{
    if (!m_settings.http.tokenFile.isEmpty())
        return secretIn(m_settings.http.tokenFile);
    if (address.isLoopback())
        return std::string();
    return std::unexpected(app::Rejection{
        .reason = app::Reason::InvalidCall,
        .given = address.text(),
        .detail = address.text()
            + " can be reached from other machines, and so needs a token: [http] token_file, or "
              "STOCKROOM_HTTP_TOKEN_FILE, names the file that holds it"});
}

void Edges::takeCalls(const QString &database, AnswerCall answer, AtEnd atEnd)
{
    m_database = database;
    m_calls = std::make_unique<HandOverServer>(m_threads, database, std::move(answer), m_log, atEnd);
    if (m_calls->place().isEmpty())
        m_log("no_hand_over", {{"database", database.toStdString()}});
}

app::Answer<std::string> Edges::listen()
{
    const auto address = edges::HttpAddress::parse(m_settings.http.listen);
    if (!address)
        return std::unexpected(address.error());
    auto token = tokenFor(*address);
    if (!token)
        return std::unexpected(token.error());
    m_api = std::make_unique<edges::HttpApi>(
        m_threads, edges::HttpGate(*std::move(token)),
        edges::HttpIdentity{.version = QCoreApplication::applicationVersion().toStdString(),
                            .openApi = openApi(),
                            .log = m_log,
                            .lastBackup = [database = m_database] { return lastBackupOf(database); },
                            .storageMemory = persistence::memoryOfSqlite},
        *m_metrics);
    auto server = edges::HttpServer::listen(
        *address, [api = m_api.get()](edges::HttpRequest request, edges::HttpReply reply) {
            api->handle(std::move(request), std::move(reply));
        });
    if (!server)
        return std::unexpected(server.error());
    m_http = *std::move(server);
    const auto place = "http://" + m_http->address().text();
    m_log("listening", {{"address", place}});
    return place;
}

app::Answer<void> Edges::deliver(const QString &database)
try {
    auto settings = deliverySettings(m_settings);
    if (!settings)
        return std::unexpected(settings.error());
    if (settings->redis)
        m_log("delivering", {{"destination", "redis"}, {"address", settings->redis->name()}});
    if (settings->mail)
        m_log("delivering", {{"destination", "mail"}, {"address", settings->mail->host}});
    m_deliveries
        = std::make_unique<Deliveries>(database, *std::move(settings), onService(m_threads.writer()), m_log);
    return {};
} catch (const std::exception &failure) { // a destination could not be switched on
    return std::unexpected(app::rejectionOf(failure));
}

app::Answer<void> Edges::watchFolder()
{
    if (m_settings.watch.folder.isEmpty())
        return {};
    const auto profile = watchProfile(m_settings.watch);
    if (!profile)
        return std::unexpected(profile.error());
    m_log("watching", {{"folder", profile->folder.toStdString()}});
    m_watching = std::make_unique<WatchFolder>(*profile, onService(m_threads.writer()), m_log);
    return {};
}

} // namespace host
