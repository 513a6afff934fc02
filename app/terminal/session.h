#pragma once

#include "app/host/service.h"
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
};

app::Answer<std::unique_ptr<host::Service>> openForChange(Session &session);
app::Answer<std::unique_ptr<host::Service>> openForReading(Session &session);

/// The result of a command, of the kind that this command gives.
template <class Result>
app::Answer<Result> done(host::Service &service, const app::Command &command, const Session &session,
                         const app::Progress &progress = {})
{
    auto outcome = service.bus().handle(command, session.caller, progress);
    if (!outcome)
        return std::unexpected(std::move(outcome.error()));
    return std::get<Result>(*std::move(outcome));
}

} // namespace terminal
