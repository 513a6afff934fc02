#pragma once

namespace terminal {

/// While it lives, the first Ctrl+C asks long work to stop and take itself back; a second one ends the
/// program.
class InterruptListener
{
public:
    InterruptListener();
    ~InterruptListener();
    InterruptListener(const InterruptListener &) = delete;
    InterruptListener &operator=(const InterruptListener &) = delete;
};

bool wasInterrupted();

} // namespace terminal
