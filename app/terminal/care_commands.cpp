#include "app/terminal/commands.h"

#include "app/host/backups.h"
#include "app/host/care.h"
#include "app/terminal/json_results.h"
#include "app/terminal/session.h"
#include "app/terminal/target_file.h"
#include "app/terminal/text_table.h"
#include "app/terminal/values.h"

namespace terminal {

namespace {

constexpr int differs = 3; // the exit status

Json jsonOf(const app::Checks &checks)
{
    auto rows = Json::array();
    for (const auto &check : checks)
        rows.push_back({{"check", app::nameOf(check.invariant)},
                        {"ok", check.holds()},
                        {"detail", app::detailOf(check)}});
    return {{"ok", app::allHold(checks)}, {"checks", rows}};
}

int tell(Console &console, const app::Checks &checks, const std::string &good, const std::string &bad)
{
    const auto ok = app::allHold(checks);
    if (console.isJson()) {
        console.object(jsonOf(checks));
        return ok ? 0 : differs;
    }
    {
        TextTable table(console.out(), {{"CHECK"}, {"RESULT"}, {"DETAIL"}});
        for (const auto &check : checks)
            table.add({std::string(app::nameOf(check.invariant)), check.holds() ? "ok" : "WRONG",
                       app::detailOf(check)});
    }
    console.sentence(ok ? good : bad);
    return ok ? 0 : differs;
}

} // namespace

app::Answer<int> doctor(const Call & /*call*/, Session &session)
{
    const auto checks = host::examine(session.database);
    if (!checks)
        return std::unexpected(checks.error());
    const host::Backups backups(session.database);
    const auto last = backups.last();
    const auto kept = last ? " Last backup of its own: " + last->toString(Qt::ISODate).toStdString() + ", in "
            + backups.folder().toStdString() + '.'
                           : std::string(" There is no backup of its own yet.");
    return tell(session.console, *checks, "Everything holds." + kept,
                "Not everything holds. Keep a copy of the file and restore a backup." + kept);
}

app::Answer<int> backup(const Call &call, Session &session)
{
    const auto &file = call.values[0];
    if (file == "-")
        return wrongValue("A backup is a file: - names none", file);
    if (const auto target = checkTarget(file, session.database, {}); !target)
        return std::unexpected(target.error());
    const auto checks = host::backUp(session.database, QString::fromStdString(file), call.has("force"));
    if (!checks)
        return std::unexpected(checks.error());
    return tell(session.console, *checks, "Wrote " + file + ", and examined it.",
                "There is no copy: not everything in it holds.");
}

app::Answer<int> restore(const Call &call, Session &session)
{
    const auto &file = call.values[0];
    if (const auto target = checkTarget(file, session.database, {}); !target)
        return std::unexpected(target.error());
    const auto checks
        = host::restore(QString::fromStdString(file), session.database, QDateTime::currentDateTime());
    if (!checks)
        return std::unexpected(checks.error());
    return tell(session.console, *checks,
                session.database.toStdString() + " is as in " + file + " now; what was there lies in "
                    + host::Backups(session.database).folder().toStdString() + '.',
                "Nothing was replaced: not everything in " + file + " holds.");
}

app::Answer<int> rebuildViews(const Call & /*call*/, Session &session)
{
    const auto service = openForChange(session);
    if (!service)
        return std::unexpected(service.error());
    if (const auto rebuilt = done<std::monostate>(**service, app::RebuildViews{}, session); !rebuilt)
        return std::unexpected(rebuilt.error());
    const auto checks = host::examine(session.database);
    if (!checks)
        return std::unexpected(checks.error());
    return tell(session.console, *checks, "The read side was made anew.",
                "The read side was made anew, and not everything holds.");
}

} // namespace terminal
