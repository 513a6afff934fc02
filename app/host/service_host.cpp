#include "app/host/service_host.h"

#include "app/edges/open_import.h"
#include "app/host/board_reader.h"
#include "app/host/changes.h"
#include "app/host/sample_data.h"

#include <QFileInfo>

namespace host {

namespace {

const auto desktop = std::string("desktop");

std::string userName()
{
    const auto name = qEnvironmentVariable("USER", qEnvironmentVariable("USERNAME"));
    return name.isEmpty() ? desktop : name.toStdString();
}

} // namespace

app::Answer<std::unique_ptr<ServiceHost>> ServiceHost::open(const QString &database)
{
    auto clock = systemClock();
    if (!clock)
        return std::unexpected(clock.error());
    std::unique_ptr<ServiceHost> host(new ServiceHost(database, *std::move(clock)));
    const auto refused = host->m_writer.open([self = host.get()](Service &service) {
        service.bus().subscribe(
            [self, &service](const app::CommittedStep &step) { self->tell(step, service.views()); });
    });
    if (refused)
        return std::unexpected(*refused);
    return host;
}

ServiceHost::ServiceHost(const QString &database, app::Clock clock)
    : m_database(database)
    , m_clock(std::move(clock))
    , m_actor(userName())
    , m_threads(this, database)
    , m_writer(m_threads.writer())
    , m_reader(m_threads.reader())
{
}

ServiceHost::~ServiceHost()
{
    beginClosing();
}

void ServiceHost::submit(app::Command command, QObject *asker, const ui::Then<app::Outcome> &then)
{
    m_writer.ask(
        asker,
        [this, command = std::move(command)](Service &service) {
            return service.bus().handle(command, caller(), progressOf({}));
        },
        then);
}

void ServiceHost::previewImport(const app::ImportRequest &request, QObject *asker,
                                const ui::Then<ui::ImportAnswer> &then)
{
    m_reader.ask(
        asker,
        [this, request](Service &service) -> ui::ImportAnswer {
            auto opened = edges::openImport(request);
            if (!opened)
                return std::unexpected(opened.error());
            const auto name = QFileInfo(QString::fromStdString(request.path)).fileName();
            auto tried = service.bus().preview(opened->command, caller(), progressOf(name)).outcome;
            if (!tried)
                return std::unexpected(tried.error());
            return app::ImportPreview{opened->reading, std::get<app::ImportResult>(*std::move(tried))};
        },
        then);
}

void ServiceHost::import(const app::ImportRequest &request, QObject *asker,
                         const ui::Then<app::Outcome> &then)
{
    m_writer.ask(
        asker,
        [this, request](Service &service) -> app::Outcome {
            auto opened = edges::openImport(request);
            if (!opened)
                return std::unexpected(opened.error());
            const auto name = QFileInfo(QString::fromStdString(request.path)).fileName();
            return service.bus().handle(opened->command, caller(), progressOf(name));
        },
        then);
}

void ServiceHost::loadSample(QObject *asker, const ui::Then<app::Outcome> &then)
{
    m_writer.ask(
        asker,
        [this](Service &service) -> app::Outcome {
            if (auto refused = refusalOfSampleData(service.views().counts(), m_database.toStdString()))
                return std::unexpected(*std::move(refused));
            app::Outcome outcome;
            for (const auto &command : sampleData(SampleSize::Small, today())) {
                outcome = service.bus().handle(command, caller(), progressOf({}));
                if (!outcome)
                    break;
            }
            return outcome;
        },
        then);
}

void ServiceHost::cancel()
{
    m_isCancelled = true;
}

QString ServiceHost::databaseName() const
{
    return QFileInfo(m_database).fileName();
}

namespace {

// The step is committed: a failure to read it back is no reason to call it refused.
std::optional<app::Changes> readChanges(const app::CommittedStep &step, const app::Views &views)
try {
    return changesOf(step.events, views);
} catch (const std::exception &) {
    return std::nullopt;
}

} // namespace

app::Progress ServiceHost::progressOf(const QString &what)
{
    m_isCancelled = false;
    return [this, what](std::int64_t done, std::int64_t total) {
        Q_EMIT progressed(what, done, total); // heard on the screens' thread: it is another
        return !m_isCancelled && !m_isClosing;
    };
}

void ServiceHost::tell(const app::CommittedStep &step, const app::Views &views)
{
    const auto changes = step.bulk ? std::nullopt : readChanges(step, views);
    const auto isOwn = step.caller.via == desktop;
    const auto others = isOwn ? std::nullopt : std::optional(step);
    const auto told = [this, changes, others] {
        if (others)
            Q_EMIT doneByOthers(*others);
        if (m_boardsBeingRead > 0 && changes)
            m_news.push_back(*changes);
        if (!changes)
            ++m_replaced;
        if (changes)
            Q_EMIT changed(*changes);
        else
            Q_EMIT replaced();
    };
    QMetaObject::invokeMethod(this, told, Qt::QueuedConnection);
}

void ServiceHost::board(QObject *asker, const ui::Then<ui::BoardAnswer> &then)
{
    if (!std::exchange(m_isFirstScreenAsked, true))
        m_reader.ask(
            asker, [](Service &service) -> ui::BoardAnswer { return readFirstScreen(service.views()); },
            [then](const ui::BoardAnswer &answer) {
                if (answer) // else the whole one fails, too, and says so
                    then(answer);
            });
    ++m_boardsBeingRead;
    const auto guarded = QPointer<QObject>(asker);
    m_reader.ask(
        this, [](Service &service) -> ui::BoardAnswer { return readBoard(service.views()); },
        [this, guarded, then, seen = m_replaced](const ui::BoardAnswer &answer) {
            answerBoard(answer, seen, guarded, then);
        });
}

// What was committed while the board was being read may be missing from it: the news are put in.
void ServiceHost::answerBoard(ui::BoardAnswer answer, std::size_t seen, QObject *asker,
                              const ui::Then<ui::BoardAnswer> &then)
{
    if (answer)
        for (const auto &news : m_news)
            (*answer)->upsert(news);
    if (--m_boardsBeingRead == 0)
        m_news.clear();
    if (!asker)
        return;
    if (seen != m_replaced) // a bulk gesture came between: read it again
        board(asker, then);
    else
        then(answer);
}

} // namespace host
