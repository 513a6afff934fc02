#include "app/host/service.h"

#include <QDate>
#include <QDir>
#include <QStandardPaths>

#include <chrono>

namespace host {

QString databasePath(const QString &given, const QString &configured)
{
    if (!given.isEmpty())
        return given;
    if (const auto set = qEnvironmentVariable("STOCKROOM_DATABASE"); !set.isEmpty())
        return set;
    if (!configured.isEmpty())
        return configured;
    const auto data = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
    return QDir(data).filePath(QStringLiteral("stockroom/stockroom.db"));
}

app::Answer<app::Clock> systemClock()
{
    const auto now
        = [] { return std::chrono::floor<std::chrono::milliseconds>(std::chrono::system_clock::now()); };
    if (const auto fixed = qEnvironmentVariable("STOCKROOM_TODAY"); !fixed.isEmpty()) {
        const auto day = model::parseDate(fixed.toStdString());
        if (!day)
            return std::unexpected(app::Rejection{
                .reason = app::Reason::InvalidValue, .invalid = day.error(), .detail = "STOCKROOM_TODAY"});
        return app::Clock{[today = *day] { return today; }, now};
    }
    const auto today = [] {
        const auto day = QDate::currentDate();
        return model::dateOf(day.year(), static_cast<unsigned>(day.month()), static_cast<unsigned>(day.day()))
            .value();
    };
    return app::Clock{today, now};
}

} // namespace host
