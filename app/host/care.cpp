#include "app/host/care.h"

#include "app/host/backups.h"
#include "app/storage_failure.h"
#include "persistence/copies.h"

#include <QFileInfo>

namespace host {

namespace {

template <class Work> app::Answer<app::Checks> guarded(const Work &work)
try {
    return work();
} catch (const std::exception &failure) {
    return std::unexpected(app::rejectionOf(failure));
}

} // namespace

app::Answer<app::Checks> examine(const QString &database)
{
    return guarded([&] {
        persistence::Database file(database, persistence::Access::Read);
        return persistence::examine(file, persistence::Examination::Whole);
    });
}

app::Answer<app::Checks> backUp(const QString &database, const QString &file, bool replace)
{
    if (!replace && QFileInfo::exists(file))
        return std::unexpected(app::Rejection{.reason = app::Reason::FileExists, .file = file.toStdString()});
    return guarded([&] { return persistence::copyTo(file, database, persistence::Examination::Whole); });
}

app::Answer<app::Checks> restore(const QString &file, const QString &database, const QDateTime &now)
{
    return guarded([&] {
        const Backups backups(database);
        auto moment = now; // a name of its own for each that is replaced
        while (QFileInfo::exists(backups.nameFor(moment, QStringLiteral("replaced"))))
            moment = moment.addSecs(1);
        return persistence::putBack(file, database, backups.nameFor(moment, QStringLiteral("replaced")));
    });
}

} // namespace host
