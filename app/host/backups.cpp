#include "app/host/backups.h"

#include "app/storage_failure.h"
#include "persistence/copies.h"

#include <QDir>
#include <QFileInfo>
#include <QLoggingCategory>
#include <QSet>

#include <algorithm>

Q_LOGGING_CATEGORY(logBackups, "stockroom.backups", QtWarningMsg)

namespace host {

namespace {

const auto stamp = QStringLiteral("yyyy-MM-dd'T'HH-mm-ss");
constexpr qsizetype stampLength = 19;
constexpr int daysKept = 14;
constexpr int weeksKept = 13;
constexpr qint64 secondsApart = 3600; // of those before much is changed

QDateTime timeOf(const QString &name) // "stockroom-2026-11-22T15-48-07.db"
{
    const auto base = QFileInfo(name).completeBaseName();
    return QDateTime::fromString(base.right(stampLength), stamp);
}

qint64 lastStep(const QString &file)
{
    const persistence::Connection connection(file, persistence::Connection::Mode::ReadOnly);
    return connection.ask(QStringLiteral("SELECT ifnull(max(id), 0) FROM steps"));
}

} // namespace

Backups::Backups(const QString &database)
    : m_database(persistence::resolved(database))
    , m_folder(QFileInfo(m_database).absolutePath() + QStringLiteral("/backups"))
{
}

QString Backups::nameFor(const QDateTime &now, const QString &kind) const
{
    const auto base = QFileInfo(m_database).completeBaseName();
    return m_folder + QLatin1Char('/') + base + QLatin1Char('-')
        + (kind.isEmpty() ? QString() : kind + QLatin1Char('-')) + now.toString(stamp)
        + QStringLiteral(".db");
}

QStringList Backups::names() const
{
    const auto base = QFileInfo(m_database).completeBaseName() + QLatin1Char('-');
    auto names = QDir(m_folder).entryList({base + QStringLiteral("*.db")}, QDir::Files);
    names.removeIf([&](const QString &name) { // what a restore replaced is nobody's to remove
        return QFileInfo(name).completeBaseName().size() != base.size() + stampLength
            || !timeOf(name).isValid();
    });
    std::ranges::sort(names, std::ranges::greater());
    return names;
}

std::optional<QDateTime> Backups::last() const
{
    const auto all = names();
    return all.isEmpty() ? std::nullopt : std::optional(timeOf(all.front()));
}

std::optional<QDateTime> Backups::lastBy(const QDateTime &now) const
{
    const auto all = names();
    const auto known = std::ranges::find_if(all, [&](const auto &name) { return timeOf(name) <= now; });
    return known == all.end() ? std::nullopt : std::optional(timeOf(*known)); // a clock may have been wrong
}

bool Backups::makeBeforeMuch(const QDateTime &now) const
{
    const auto before = lastBy(now);
    return (!before || before->secsTo(now) >= secondsApart) && isThereNews() && make(now);
}

bool Backups::isDailyDue(const QDateTime &now) const
{
    const auto before = lastBy(now);
    return (!before || before->date() < now.date()) && isThereNews();
}

bool Backups::isThereNews() const
try {
    const auto all = names();
    return all.isEmpty() ? lastStep(m_database) > 0
                         : isChangedSince(m_folder + QLatin1Char('/') + all.front());
} catch (const std::exception &failure) { // whoever opens the file says what is wrong with it
    qCWarning(logBackups, "no backup was made in %s: %s", qPrintable(m_folder),
              app::rejectionOf(failure).detail.c_str());
    return false;
}

bool Backups::isChangedSince(const QString &backup) const
{
    return lastStep(backup) != lastStep(m_database);
}

bool Backups::makeBeforeUpgrade(const QDateTime &now) const
try {
    if (persistence::inspect(m_database) != persistence::FileState::Filled)
        return false;
    const auto mode = persistence::hasLog(m_database) ? persistence::Connection::Mode::ReadOnly
                                                      : persistence::Connection::Mode::Immutable;
    const persistence::Connection file(m_database, mode);
    const auto isOurs = file.ask(QStringLiteral("PRAGMA application_id")) == persistence::applicationId;
    const auto isOld = file.ask(QStringLiteral("PRAGMA user_version")) < persistence::Migrations().latest();
    return isOurs && isOld && makeBeforeMuch(now);
} catch (const std::exception &) { // opening it will say what is wrong with it
    return false;
}

bool Backups::make(const QDateTime &now) const
try {
    if (!QDir().mkpath(m_folder))
        return false;
    const auto checks = persistence::copyTo(nameFor(now), m_database, persistence::Examination::Quick);
    for (const auto &check : checks)
        if (!check.holds())
            qCWarning(logBackups, "no backup was made: %s", app::detailOf(check).c_str());
    if (!app::allHold(checks))
        return false; // the old ones may be all there is
    for (const auto &old : toRemove(names(), now))
        QFile::remove(m_folder + QLatin1Char('/') + old);
    return true;
} catch (const std::exception &failure) { // work goes on without it
    const auto why = app::rejectionOf(failure);
    qCWarning(logBackups, "no backup was made in %s: %s", qPrintable(m_folder), why.detail.c_str());
    return false;
}

QStringList Backups::toRemove(const QStringList &names, const QDateTime &now)
{
    QStringList removed;
    QSet<QString> kept; // the newest of its day, or week
    auto newestFirst = names;
    std::ranges::sort(newestFirst, std::ranges::greater());
    for (const auto &name : newestFirst) {
        const auto time = timeOf(name);
        const auto age = time.daysTo(now);
        if (!time.isValid() || time.secsTo(now) < 24 * 3600)
            continue;
        const auto slot = age <= daysKept ? time.date().toString(Qt::ISODate)
                                          : QStringLiteral("week %1").arg(time.date().toJulianDay() / 7);
        if (age > daysKept + 7 * weeksKept || kept.contains(slot))
            removed += name;
        else
            kept.insert(slot);
    }
    return removed;
}

} // namespace host
