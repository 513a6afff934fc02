#include "app/terminal/program.h"

#include "app/host/hand_over_client.h"
#include "app/storage_failure.h"
#include "app/terminal/arguments.h"
#include "app/terminal/command_table.h"
#include "app/terminal/handed_call.h"
#include "app/terminal/help.h"
#include "app/terminal/interruption.h"
#include "app/terminal/values.h"
#include "app/words.h"

#include <chrono>
#include <pwd.h>
#include <random>
#include <thread>
#include <unistd.h>

namespace terminal {

namespace {

constexpr auto longestWait = std::chrono::seconds(10); // for a file that another call holds

std::string userName()
{
    const auto *entry = getpwuid(geteuid());
    return entry ? entry->pw_name : std::to_string(geteuid());
}

void sayHelp(Console &console, const std::string &topic)
{
    if (console.isJson())
        console.object({{"help", helpFor(topic)}});
    else
        console.out() << helpFor(topic);
}

app::Answer<int> sayVersion(Console &console)
{
    const auto clock = host::systemClock();
    if (!clock)
        return std::unexpected(clock.error());
    const auto isFixed = !qEnvironmentVariableIsEmpty("STOCKROOM_TODAY");
    const auto today = isFixed ? model::isoText(clock->today()) : std::string();
    if (console.isJson())
        console.object({{"program", "stockroomctl"},
                        {"version", STOCKROOM_VERSION},
                        {"today", isFixed ? Json(today) : Json(nullptr)}});
    else
        console.sentence("stockroomctl " STOCKROOM_VERSION
                         + (isFixed ? " (today is " + today + ", as STOCKROOM_TODAY says)" : std::string()));
    return 0;
}

app::Answer<host::Settings> settingsOf(const Call &call)
{
    if (call.config && call.config->empty())
        return wrongValue("--config is blank: it takes the path of a file", {});
    return host::readSettings(QString::fromStdString(call.config.value_or(std::string())));
}

app::Answer<QString> databaseOf(const Call &call, const host::Settings &settings)
{
    if (call.database && call.database->empty())
        return wrongValue("--database is blank: it takes the path of a file", {});
    auto database = host::databasePath(QString::fromStdString(call.database.value_or(std::string())),
                                       settings.database.path);
    if (database.startsWith(QStringLiteral("postgresql:"))
        || database.startsWith(QStringLiteral("postgres:")))
        return wrongValue("A PostgreSQL server is not supported yet: name a file, or leave --database out",
                          {});
    return database;
}

std::expected<int, host::HandOverFailure> handOver(const Call &call, Session &session)
{
    const InterruptListener listener(session);
    auto &console = session.console;
    return host::handOver(
        session.database,
        {.call = handedOver(call, session),
         .actor = session.caller.actor,
         .out = [&console](const std::string &text) { console.out() << text << std::flush; },
         .err = [&console](const std::string &text) { console.err() << text << std::flush; },
         .isInterrupted = [&session] { return wasInterrupted(session); }});
}

/// Done here where the file is free; else by the program that holds it.
app::Answer<int> carriedOut(const Call &call, Session &session)
{
    std::minstd_rand random{std::random_device()()};
    const auto end = std::chrono::steady_clock::now() + longestWait;
    for (;;) {
        auto status = call.command->run(call, session);
        const auto isHeld = !status && status.error().reason == app::Reason::InUse;
        if (!isHeld || !call.command->isHandedOver)
            return status;
        const auto answered = handOver(call, session);
        if (answered || answered.error() == host::HandOverFailure::Silent)
            return answered ? app::Answer<int>(*answered) : status;
        if (answered.error() == host::HandOverFailure::Lost)
            return std::unexpected(
                app::Rejection{.reason = app::Reason::Unanswered, .file = status.error().file});
        if (std::chrono::steady_clock::now() > end)
            return status;
        // Its holder is another call like this one, or has just begun or ended: not for long.
        std::this_thread::sleep_for(std::chrono::milliseconds(std::uniform_int_distribution(2, 40)(random)));
    }
}

app::Answer<int> perform(const Call &call, Console &console, const Surroundings &surroundings)
try {
    if (call.help) {
        sayHelp(console, call.topic);
        return 0;
    }
    if (call.version)
        return sayVersion(console);
    const auto settings = settingsOf(call);
    if (!settings)
        return std::unexpected(settings.error());
    const auto database = databaseOf(call, *settings);
    if (!database)
        return std::unexpected(database.error());
    const auto clock = host::systemClock();
    if (!clock)
        return std::unexpected(clock.error());
    Session session{console,
                    surroundings.open,
                    *clock,
                    *database,
                    {userName(), "terminal"},
                    surroundings.isWatched,
                    call.has("dry-run"),
                    *settings};
    auto status = carriedOut(call, session);
    if (status && session.isTrial && !console.isJson())
        console.sentence("This was only tried: nothing was stored.");
    return status;
} catch (const app::StorageFailure &failure) {
    return std::unexpected(failure.why());
} catch (const std::exception &failure) {
    return std::unexpected(app::Rejection{.reason = app::Reason::Storage, .detail = failure.what()});
}

} // namespace

int run(const QStringList &arguments, const Surroundings &surroundings)
{
    Console console(surroundings.out, surroundings.err, wantsJson(arguments));
    const auto call = parseCall(arguments);
    if (!call)
        return console.fail(call.error());
    if (call->has("dry-run"))
        console.markAsTried();
    const auto status = perform(*call, console, surroundings);
    const auto said = status ? *status : console.fail(status.error());
    if (console.flushed())
        return said;
    surroundings.err << "Standard output could not be written, so that part of the result is missing.\n";
    return app::exitStatusOf(app::Reason::FileUnwritable);
}

} // namespace terminal
