#include "app/terminal/commands.h"

#include "app/host/edges.h"
#include "app/terminal/handed_call.h"
#include "app/terminal/service_log.h"
#include "app/terminal/service_manager.h"
#include "app/terminal/session.h"
#include "app/terminal/stop_signals.h"
#include "app/terminal/values.h"

#include <QCoreApplication>
#include <QUrl>

namespace terminal {

namespace {

app::Answer<host::Settings> settingsOf(const Call &call, const Session &session)
{
    auto settings = session.settings;
    if (const auto listen = call.options.find("listen"); listen != call.options.end())
        settings.http.listen = listen->second;
    if (const auto redis = call.options.find("redis"); redis != call.options.end()) {
        if (!QUrl(QString::fromStdString(redis->second)).password().isEmpty())
            return wrongCall("A password on the command line can be read by others: put the address into "
                             "[redis] url of the settings, or into STOCKROOM_REDIS_URL");
        settings.redis.url = redis->second;
    }
    return settings;
}

void sayReady(Console &console, const std::string &place)
{
    if (console.isJson())
        console.object({{"listening", place}});
    else
        console.sentence("listening on " + place);
    console.flushed();
    tellManager("READY=1");
}

} // namespace

app::Answer<int> serve(const Call &call, Session &session)
{
    const auto settings = settingsOf(call, session);
    if (!settings)
        return std::unexpected(settings.error());
    const StopSignals signals;
    const auto log = logTo(session.console.err());
    host::ServiceThreads threads(QCoreApplication::instance(), session.database);
    if (const auto refused = threads.writer().open([](host::Service &) { }))
        return std::unexpected(*refused);
    {
        host::Edges edges(threads, *settings, log);
        if (const auto delivering = edges.deliver(session.database); !delivering)
            return std::unexpected(delivering.error());
        edges.takeCalls(session.database, answerHandedCall, host::AtEnd::Finish);
        const auto place = edges.listen();
        if (!place)
            return std::unexpected(place.error());
        if (const auto watching = edges.watchFolder(); !watching)
            return std::unexpected(watching.error());
        sayReady(session.console, *place);
        QCoreApplication::exec();
        tellManager("STOPPING=1");
        log("stopping", {{"database", session.database.toStdString()}});
    }
    log("stopped", {{"database", session.database.toStdString()}});
    return 0;
}

} // namespace terminal
