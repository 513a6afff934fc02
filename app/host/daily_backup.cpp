#include "app/host/daily_backup.h"

#include <utility>

namespace host {

namespace {
constexpr qint64 secondsBetweenLooks = 3600; // what failed, or had nothing to keep, is tried again
}

DailyBackup::DailyBackup(Backups backups)
    : m_backups(std::move(backups))
{
}

void DailyBackup::makeWhereDue(const QDateTime &now)
{
    if (m_looked.isValid() && m_looked.date() == now.date() && m_looked.secsTo(now) < secondsBetweenLooks)
        return;
    m_looked = now;
    finish();
    if (m_backups.isDailyDue(now))
        m_copying = std::jthread([backups = m_backups, now] { backups.makeDaily(now); });
}

void DailyBackup::finish()
{
    if (m_copying.joinable())
        m_copying.join();
}

} // namespace host
