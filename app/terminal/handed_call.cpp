#include "app/terminal/handed_call.h"

#include "app/storage_failure.h"
#include "app/terminal/borrowed_service.h"
#include "app/terminal/command_table.h"
#include "app/terminal/told_stream.h"
#include "app/terminal/values.h"

#include <filesystem>

namespace terminal {

namespace {

/// The holder works in another folder.
std::string fromAnywhere(const std::string &path)
{
    std::error_code failed;
    const auto absolute = std::filesystem::absolute(path, failed);
    return path.empty() || path == "-" || failed ? path : absolute.string();
}

Call withWholePaths(Call call)
{
    if (call.command->usage.starts_with("FILE") && !call.values.empty())
        call.values.front() = fromAnywhere(call.values.front());
    for (const auto &option : call.command->options)
        if (const auto given = call.options.find(std::string(option.name));
            option.value == "FILE" && given != call.options.end())
            given->second = fromAnywhere(given->second);
    return call;
}

app::Answer<Call> callIn(const app::Json &handed)
{
    Call call;
    for (const auto *command : commandsNamed(handed.at("command").get<std::string>()))
        if (command->kind == handed.at("kind").get<std::string>())
            call.command = command;
    call.values = handed.at("values").get<std::vector<std::string>>();
    call.options = handed.at("options").get<std::map<std::string, std::string>>();
    call.json = handed.at("json").get<bool>();
    if (!call.command || !call.command->isHandedOver || call.has("dry-run")
        || call.values.size() < call.command->least || call.values.size() > call.command->most)
        return wrongCall("The call that was handed over cannot be read");
    return call;
}

app::Answer<int> perform(const host::HandedCall &handed, const Call &call, host::Service &service,
                         Console &console)
try {
    const auto clock = host::systemClock();
    if (!clock)
        return std::unexpected(clock.error());
    Session session{
        .console = console,
        .open = [&service](const QString &, host::Access) -> app::Answer<std::unique_ptr<host::Service>> {
            return std::make_unique<BorrowedService>(service);
        },
        .clock = *clock,
        .database = QString::fromStdString(handed.call.at("database").get<std::string>()),
        .caller = {handed.actor, "terminal"},
        .showsProgress = handed.call.at("watched").get<bool>(),
        .isInterrupted = handed.isInterrupted};
    return call.command->run(call, session);
} catch (const std::exception &failure) {
    return std::unexpected(app::rejectionOf(failure));
}

} // namespace

app::Json handedOver(const Call &given, const Session &session)
{
    const auto call = withWholePaths(given);
    return {{"command", call.command->name},
            {"kind", call.command->kind},
            {"values", call.values},
            {"options", call.options},
            {"json", call.json},
            {"watched", session.showsProgress},
            {"database", session.database.toStdString()}};
}

int answerHandedCall(const host::HandedCall &handed, host::Service &service)
{
    ToldStream out(handed.out);
    ToldStream err(handed.err);
    const auto isJson
        = handed.call.is_object() && handed.call.contains("json") && handed.call["json"] == true;
    Console console(out.stream(), err.stream(), isJson);
    const auto status = [&]() -> app::Answer<int> {
        try {
            const auto call = callIn(handed.call);
            return call ? perform(handed, *call, service, console) : std::unexpected(call.error());
        } catch (const app::Json::exception &) {
            return wrongCall("The call that was handed over cannot be read");
        }
    }();
    return status ? *status : console.fail(status.error());
}

} // namespace terminal
