#include "app/host/watch_settings.h"

#include <QFileInfo>
#include <QStringList>

namespace host {

namespace {

std::unexpected<app::Rejection> refused(const std::string &why)
{
    return std::unexpected(app::Rejection{.reason = app::Reason::InvalidCall, .detail = why});
}

} // namespace

app::Answer<WatchFolder::Profile> watchProfile(const Settings::Watch &watch)
{
    if (!QFileInfo(watch.folder).isDir())
        return refused("[watch] folder: there is no folder " + watch.folder.toStdString());
    WatchFolder::Profile profile{.folder = watch.folder, .request = {}};
    if (watch.kind != 0)
        profile.request.kind = watch.kind == 1 ? app::ImportKind::Batches : app::ImportKind::Orders;
    profile.request.dateFormat = watch.dateFormat.toStdString();
    profile.request.allocate = watch.allocate;
    for (const auto &pair : watch.mapping.split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        const auto field = pair.section(QLatin1Char('='), 0, 0).trimmed();
        const auto column = pair.section(QLatin1Char('='), 1).trimmed();
        if (field.isEmpty() || column.isEmpty())
            return refused("[watch] map: '" + pair.toStdString() + "' is not a field=column");
        profile.request.mapping.emplace(field.toStdString(), column.toStdString());
    }
    return profile;
}

} // namespace host
