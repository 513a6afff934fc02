#include "app/host/watch_folder.h"

#include "app/edges/open_import.h"
#include "app/storage_failure.h"
#include "app/words.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

namespace host {

namespace {

constexpr auto betweenLooks = std::chrono::seconds(1);
constexpr auto afterTrouble = std::chrono::seconds(10); // of our own storage
constexpr int storageFailed = 3; // exit status of such reasons
const app::Caller caller{"folder", "folder"};

/// The same for a file that was taken and could not be put away; another one for each file dropped.
app::Request requestOf(const edges::DropFolder::File &file)
{
    QCryptographicHash content(QCryptographicHash::Sha256);
    QFile device(file.path);
    if (device.open(QIODevice::ReadOnly))
        content.addData(&device);
    return {"folder", file.path.toStdString() + '@' + std::to_string(file.changed.toMSecsSinceEpoch()),
            content.result().toHex().toStdString()};
}

app::Json jsonOf(const app::ImportResult &result)
{
    app::Json refused = app::Json::array();
    for (const auto &row : result.refused)
        refused.push_back(
            {{"row", row.row}, {"column", row.column}, {"value", row.value}, {"reason", app::sentence(row)}});
    return {{"rows", result.rows},
            {"created", result.created},
            {"unchanged", result.unchanged},
            {"rejected", result.rejected},
            {"lines_allocated", result.linesAllocated},
            {"refused", std::move(refused)}};
}

app::Json jsonOf(const app::Outcome &outcome)
{
    if (!outcome)
        return {{"error", app::codeOf(outcome.error().reason)}, {"message", app::sentence(outcome.error())}};
    if (const auto *result = std::get_if<app::ImportResult>(&*outcome))
        return jsonOf(*result);
    return {{"message", "It was imported before."}};
}

bool isOurTrouble(const app::Outcome &outcome)
{
    return !outcome
        && (app::exitStatusOf(outcome.error().reason) == storageFailed
            || outcome.error().reason == app::Reason::Stale
            || outcome.error().reason == app::Reason::Interrupted);
}

} // namespace

WatchFolder::WatchFolder(const Profile &profile, OnService onService, app::Log log)
    : m_profile(profile)
    , m_onService(std::move(onService))
    , m_log(std::move(log))
    , m_folder(profile.folder, profile.settle)
    , m_errand(QStringLiteral("folder"), [this](edges::Waiting &waiting) { look(waiting); })
{
}

void WatchFolder::look(edges::Waiting &waiting)
{
    const auto pause = std::min<std::chrono::milliseconds>(betweenLooks, m_profile.settle);
    while (!waiting.isEnding()) {
        auto isWell = true;
        for (const auto &file : m_folder.whole(std::chrono::steady_clock::now()))
            isWell = isWell && !waiting.isEnding() && take(file, waiting);
        waiting.pause(isWell ? pause : afterTrouble);
    }
}

bool WatchFolder::take(const edges::DropFolder::File &file, const edges::Waiting &waiting)
{
    using Fate = edges::DropFolder::Fate;
    const auto name = file.path.toStdString();
    app::Outcome outcome;
    try {
        if (!m_folder.isStill(file))
            return true; // it is written again, and will be whole once more
        outcome = import(file, waiting);
    } catch (const std::exception &failure) {
        outcome = std::unexpected(app::rejectionOf(failure));
    }
    const auto result = jsonOf(outcome);
    if (isOurTrouble(outcome)) {
        m_log("import_waits", {{"file", name}, {"result", result}});
        return false;
    }
    m_log(outcome ? "imported" : "import_refused", {{"file", name}, {"result", result}});
    if (const auto put = m_folder.putAway(file, outcome ? Fate::Imported : Fate::Refused, result); !put)
        m_log("not_put_away", {{"file", name}, {"why", app::sentence(put.error())}});
    return true;
}

app::Outcome WatchFolder::import(const edges::DropFolder::File &file, const edges::Waiting &waiting) const
{
    auto request = m_profile.request;
    request.path = file.path.toStdString();
    const auto opened = edges::openImport(request);
    if (!opened)
        return std::unexpected(opened.error());
    const auto once = requestOf(file);
    return answered(m_onService, [&](Service &service) {
        return service.bus().handleOnce(
            once, opened->command, caller, [&waiting](std::int64_t, std::int64_t) {
                return !waiting.isEnding(); // else it is taken back whole, and imported at the next start
            });
    });
}

} // namespace host
