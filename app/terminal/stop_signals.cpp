#include "app/terminal/stop_signals.h"

#include <QCoreApplication>

#include <csignal>
#include <sys/eventfd.h>
#include <unistd.h>

namespace terminal {

namespace {

int bell = -1; // all that a signal's handler may do is to ring it

void ring(int)
{
    const std::uint64_t once = 1;
    if (::write(bell, &once, sizeof once) < 0)
        _exit(3); // nobody can hear it
}

int newBell()
{
    bell = ::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
    return bell;
}

} // namespace

StopSignals::StopSignals()
    : m_notifier(newBell(), QSocketNotifier::Read)
{
    QObject::connect(&m_notifier, &QSocketNotifier::activated, QCoreApplication::instance(),
                     &QCoreApplication::quit, Qt::QueuedConnection);
    struct sigaction action = {};
    action.sa_handler = ring;
    action.sa_flags = SA_RESTART | static_cast<int>(SA_RESETHAND);
    sigaction(SIGTERM, &action, nullptr);
    sigaction(SIGINT, &action, nullptr);
}

StopSignals::~StopSignals()
{
    std::signal(SIGTERM, SIG_DFL);
    std::signal(SIGINT, SIG_DFL);
    m_notifier.setEnabled(false);
    ::close(bell);
}

} // namespace terminal
