#pragma once

#include "app/host/service.h"
#include "app/host/settings.h"
#include "app/terminal/call.h"
#include "app/terminal/console.h"

#include <functional>
#include <memory>

namespace terminal {

using OpenService = std::function<app::Answer<std::unique_ptr<host::Service>>(const QString &database,
                                                                              host::Access access)>;

/// One run of the program: where it speaks, which database it works on, and who asks.
struct Session
{
    Console &console;
    OpenService open;
    app::Clock clock;
    QString database;
    app::Caller caller;
    bool showsProgress = false; // somebody is watching standard error
    bool isTrial = false; // --dry-run: nothing is stored
    host::Settings settings = {};
    std::function<bool()> isInterrupted = {}; // by who handed it over; none: Ctrl+C tells
};

/// On trial what is there is only read, and where nothing is, an empty database is made up.
app::Answer<std::unique_ptr<host::Service>> openForChange(Session &session);
app::Answer<std::unique_ptr<host::Service>> openForReading(Session &session);

/// As things were at the end of the day of --as-of, or as they are.
app::Answer<std::unique_ptr<host::Service>> openForReading(const Call &call, Session &session);

/// The result of a command, of the kind that this command gives.
template <class Result>
app::Answer<Result> done(host::Service &service, const app::Command &command, const Session &session,
                         const app::Progress &progress = {})
{
    auto outcome = session.isTrial ? service.bus().preview(command, session.caller, progress).outcome
                                   : service.bus().handle(command, session.caller, progress);
    if (!outcome)
        return std::unexpected(std::move(outcome.error()));
    return std::get<Result>(*std::move(outcome));
}

/// Has the command done, or tried, and its result told.
template <class Result, class Tell>
app::Answer<int> told(const app::Command &command, Session &session, const Tell &tell)
{
    const auto service = openForChange(session);
    if (!service)
        return std::unexpected(service.error());
    const auto result = done<Result>(**service, command, session);
    if (!result)
        return std::unexpected(result.error());
    tell(session.console, *result);
    return 0;
}

} // namespace terminal
