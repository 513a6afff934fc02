#pragma once

#include "app/progress.h"
#include "app/terminal/session.h"

#include <chrono>
#include <string>

namespace terminal {

/// How far long work has come, on one line of standard error where somebody is watching. Ctrl+C takes it all
/// back.
class ProgressBar
{
public:
    ProgressBar(Session &session, std::string what, std::string pieces);
    ~ProgressBar();
    ProgressBar(const ProgressBar &) = delete;
    ProgressBar &operator=(const ProgressBar &) = delete;

    app::Progress progress();
    void clear();

private:
    void draw(std::int64_t done, std::int64_t total);

    const Session &m_session;
    std::ostream &m_err;
    bool m_visible;
    bool m_drawn = false;
    std::string m_what;
    std::string m_pieces;
    std::chrono::steady_clock::time_point m_next;
};

} // namespace terminal
