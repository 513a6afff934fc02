#pragma once

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <optional>

namespace host {

/// The dated copies in `backups/` beside a database: made by themselves before much is changed and once a
/// day, if anything changed since the last, and thinned out as they grow old.
class Backups
{
public:
    explicit Backups(const QString &database);

    /// Before an import or an upgrade: at most one an hour. True: there is a new one.
    bool makeBeforeMuch(const QDateTime &now) const;
    bool makeBeforeUpgrade(const QDateTime &now) const; // where one is due
    bool makeDaily(const QDateTime &now) const { return isDailyDue(now) && make(now); }
    bool isDailyDue(const QDateTime &now) const; // where the calendar day has none and there is news

    std::optional<QDateTime> last() const;
    QString folder() const { return m_folder; }
    QString nameFor(const QDateTime &now, const QString &kind = {}) const;

    /// All of the last day, one a day of the last two weeks, one a week of the last quarter.
    static QStringList toRemove(const QStringList &names, const QDateTime &now);

private:
    bool make(const QDateTime &now) const;
    bool isThereNews() const; // since the newest
    std::optional<QDateTime> lastBy(const QDateTime &now) const;
    bool isChangedSince(const QString &backup) const;
    QStringList names() const; // the newest first

    QString m_database;
    QString m_folder;
};

} // namespace host
