#pragma once

#include "app/host/backups.h"

#include <thread>

namespace host {

/// Makes the backup of the day beside the work, for nobody waits for it. Whoever ends the program meanwhile
/// waits until the copy is whole.
class DailyBackup
{
public:
    explicit DailyBackup(Backups backups);

    void makeWhereDue(const QDateTime &now); // looked at once an hour
    void finish(); // what is under way

private:
    Backups m_backups;
    QDateTime m_looked; // last
    std::jthread m_copying;
};

} // namespace host
