#pragma once

namespace terminal {

struct Session;

/// While it lives, the first Ctrl+C asks long work to stop and take itself back; a second one ends the
/// program. Of a session that somebody handed over, the hand-over tells.
class InterruptListener
{
public:
    explicit InterruptListener(const Session &session);
    ~InterruptListener();
    InterruptListener(const InterruptListener &) = delete;
    InterruptListener &operator=(const InterruptListener &) = delete;

private:
    bool m_listens;
};

bool wasInterrupted(const Session &session);

} // namespace terminal
