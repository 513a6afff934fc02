#pragma once

#include <QObject>
#include <QSocketNotifier>

namespace terminal {

/// While it lives, the first SIGTERM or SIGINT asks the program to end in order; a second one ends it at
/// once.
class StopSignals
{
public:
    StopSignals();
    ~StopSignals();
    StopSignals(const StopSignals &) = delete;
    StopSignals &operator=(const StopSignals &) = delete;

private:
    QSocketNotifier m_notifier;
};

} // namespace terminal
