#include "app/host/watch_settings.h"

#include "app/edges/date_format.h"
#include "app/edges/header_names.h"

#include <QFileInfo>
#include <QStringList>

#include <algorithm>

namespace host {

namespace {

using app::ImportRequest;

std::unexpected<app::Rejection> refused(const char *key, const QString &value, const std::string &why)
{
    return std::unexpected(app::Rejection{.reason = app::Reason::InvalidCall,
                                          .given = value.toStdString(),
                                          .detail = "[watch] " + std::string(key) + " cannot be '"
                                              + value.toStdString() + "': " + why});
}

app::Answer<void> checkFolder(const QString &folder)
{
    const QFileInfo info(folder);
    if (!info.exists())
        return refused("folder", folder, "there is no such folder");
    if (!info.isDir())
        return refused("folder", folder, "it is no folder but a file");
    if (!info.isReadable() || !info.isExecutable())
        return refused("folder", folder, "it may not be read");
    if (!info.isWritable())
        return refused("folder", folder, "nothing may be moved within it, and so nothing could be put away");
    return {};
}

std::string list(const std::vector<std::string> &names)
{
    std::string text;
    for (const auto &name : names)
        text += (text.empty() ? "" : ", ") + name;
    return text;
}

app::Answer<void> readMapping(const QString &text, ImportRequest &request)
{
    const auto names = edges::fieldNames(request.kind);
    for (const auto &pair : text.split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        const auto field = pair.section(QLatin1Char('='), 0, 0).trimmed().toStdString();
        const auto column = pair.section(QLatin1Char('='), 1).trimmed().toStdString();
        if (field.empty() || column.empty())
            return refused("map", text, '\'' + pair.trimmed().toStdString() + "' is not a field=column");
        const auto known = std::ranges::find_if(
            names, [&](const std::string &name) { return edges::isSameName(name, field); });
        if (known == names.end())
            return refused("map", text, "there is no field " + field + "; the fields are " + list(names));
        if (!request.mapping.emplace(*known, column).second)
            return refused("map", text, "it names the field " + field + " twice");
    }
    return {};
}

} // namespace

app::Answer<WatchFolder::Profile> watchProfile(const Settings::Watch &watch)
{
    if (const auto folder = checkFolder(watch.folder); !folder)
        return std::unexpected(folder.error());
    WatchFolder::Profile profile{.folder = watch.folder, .request = {}};
    if (watch.kind != 0)
        profile.request.kind = watch.kind == 1 ? app::ImportKind::Batches : app::ImportKind::Orders;
    if (const auto mapping = readMapping(watch.mapping, profile.request); !mapping)
        return std::unexpected(mapping.error());
    profile.request.dateFormat = watch.dateFormat.toStdString();
    if (!watch.dateFormat.isEmpty() && !edges::DateFormat::parse(profile.request.dateFormat))
        return refused("date_format", watch.dateFormat,
                       "a date format has a year, a month and a day, such as dd.MM.yyyy");
    profile.request.allocate = watch.allocate;
    return profile;
}

} // namespace host
