#include "app/terminal/interruption.h"

#include <csignal>

namespace terminal {

namespace {

volatile std::sig_atomic_t interrupted = 0;

void interrupt(int)
{
    interrupted = 1;
}

} // namespace

InterruptListener::InterruptListener()
{
    interrupted = 0;
    struct sigaction action = {};
    action.sa_handler = interrupt;
    action.sa_flags = SA_RESTART | static_cast<int>(SA_RESETHAND);
    sigaction(SIGINT, &action, nullptr);
}

InterruptListener::~InterruptListener()
{
    std::signal(SIGINT, SIG_DFL);
}

bool wasInterrupted()
{
    return interrupted != 0;
}

} // namespace terminal
