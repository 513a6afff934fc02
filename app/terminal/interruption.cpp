#include "app/terminal/interruption.h"

#include "app/terminal/session.h"

#include <csignal>

namespace terminal {

namespace {

volatile std::sig_atomic_t interrupted = 0;

void interrupt(int)
{
    interrupted = 1;
}

} // namespace

InterruptListener::InterruptListener(const Session &session)
    : m_listens(!session.isInterrupted)
{
    if (!m_listens)
        return;
    interrupted = 0;
    struct sigaction action = {};
    action.sa_handler = interrupt;
    action.sa_flags = SA_RESTART | static_cast<int>(SA_RESETHAND);
    sigaction(SIGINT, &action, nullptr);
}

InterruptListener::~InterruptListener()
{
    if (m_listens)
        std::signal(SIGINT, SIG_DFL);
}

bool wasInterrupted(const Session &session)
{
    return session.isInterrupted ? session.isInterrupted() : interrupted != 0;
}

} // namespace terminal
