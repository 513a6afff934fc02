#include "app/host/service.h"

#include "app/host/daily_backup.h"
#include "app/storage_failure.h"
#include "persistence/database.h"
#include "persistence/replay.h"
#include "persistence/sql_outbox.h"
#include "persistence/sql_outbox_reader.h"
#include "persistence/sql_unit_of_work.h"
#include "persistence/sql_views.h"

#include <QLoggingCategory>
#include <QTemporaryDir>

#include <random>
#include <thread>

Q_LOGGING_CATEGORY(logBus, "stockroom.bus", QtWarningMsg)

namespace host {

namespace {

app::BusObserver logged()
{
    return {[](std::string_view handler, int attempt) {
                qCDebug(logBus, "%.*s, attempt %d", int(handler.size()), handler.data(), attempt);
            },
            [](std::string_view handler, int attempt, std::string_view why) {
                qCWarning(logBus, "%.*s failed at attempt %d: %.*s", int(handler.size()), handler.data(),
                          attempt, int(why.size()), why.data());
            }};
}

void pauseJittered(int attempt)
{
    thread_local std::minstd_rand random{std::random_device()()};
    const auto longest = 2 * attempt;
    std::this_thread::sleep_for(std::chrono::milliseconds(std::uniform_int_distribution(1, longest)(random)));
}

class DatabaseService final : public Service
{
public:
    DatabaseService(const QString &path, Access access, const app::Clock &clock)
        : m_database(path, access == Access::Change ? persistence::Access::Change : persistence::Access::Read)
        , m_views(m_database, clock.today)
        , m_outbox(m_database)
        , m_outboxView(m_database)
        , m_bus(
              [this](model::Date today, app::Intent intent) {
                  return std::make_unique<persistence::SqlUnitOfWork>(m_database, today, intent);
              },
              clock, logged(), pauseJittered)
        , m_daily(Backups(m_database.path()))
    {
        if (access == Access::Change)
            careForIt();
    }

    app::MessageBus &bus() override { return m_bus; }
    const app::Views &views() const override { return m_views; }
    app::Outbox &outbox() override { return m_outbox; }
    const app::OutboxView &outboxView() const override { return m_outboxView; }
    app::Answer<std::unique_ptr<Service>> asOf(model::Date day) const override;

private:
    void careForIt()
    {
        m_daily.makeWhereDue(QDateTime::currentDateTime());
        m_database.beforeBulk([this] {
            m_daily.finish(); // two copies at once would both be of this moment
            Backups(m_database.path()).makeBeforeMuch(QDateTime::currentDateTime());
        });
        m_bus.subscribe(
            [this](const app::CommittedStep &) { m_daily.makeWhereDue(QDateTime::currentDateTime()); });
    }

    mutable persistence::Database m_database; // to read from, too
    persistence::SqlViews m_views;
    persistence::SqlOutbox m_outbox;
    persistence::SqlOutboxReader m_outboxView;
    app::MessageBus m_bus;
    DailyBackup m_daily;
};

/// What a past day left, in a database of its own that is gone with it.
class PastDay final : public Service
{
public:
    PastDay(persistence::Database &database, model::Date day)
    {
        if (!m_folder.isValid())
            throw app::StorageFailure(
                {.reason = app::Reason::DiskFull, .file = m_folder.path().toStdString()});
        const auto path = m_folder.filePath(QStringLiteral("past.db"));
        {
            persistence::Database past(path, persistence::Access::Change);
            persistence::replay(database, past, day);
        }
        const app::Clock clock{[day] { return day; }, [day] { return app::Instant(day); }};
        m_service.emplace(path, Access::Read, clock);
    }

    app::MessageBus &bus() override { return m_service->bus(); }
    const app::Views &views() const override { return m_service->views(); }
    app::Outbox &outbox() override { return m_service->outbox(); }
    const app::OutboxView &outboxView() const override { return m_service->outboxView(); }
    app::Answer<std::unique_ptr<Service>> asOf(model::Date day) const override
    {
        return m_service->asOf(day);
    }

private:
    QTemporaryDir m_folder;
    std::optional<DatabaseService> m_service;
};

app::Answer<std::unique_ptr<Service>> DatabaseService::asOf(model::Date day) const
try {
    return std::make_unique<PastDay>(m_database, day);
} catch (const app::StorageFailure &failure) {
    return std::unexpected(failure.why());
}

// SQLite would take these for something else than a file.
bool isNoFile(const QString &database)
{
    return database.startsWith(QLatin1Char(':')) || database.startsWith(QLatin1String("file:"))
        || database.contains(QLatin1String("://"));
}

} // namespace

app::Answer<std::unique_ptr<Service>> Service::open(const QString &database, Access access)
try {
    if (isNoFile(database))
        return std::unexpected(
            app::Rejection{.reason = app::Reason::NotAFile, .given = database.toStdString()});
    const auto clock = systemClock();
    if (!clock)
        return std::unexpected(clock.error());
    if (access == Access::Change)
        Backups(database).makeBeforeUpgrade(QDateTime::currentDateTime());
    return std::make_unique<DatabaseService>(database, access, *clock);
} catch (const app::StorageFailure &failure) {
    return std::unexpected(failure.why());
} catch (const std::exception &failure) {
    return std::unexpected(app::Rejection{
        .reason = app::Reason::Storage, .file = database.toStdString(), .detail = failure.what()});
}

} // namespace host
