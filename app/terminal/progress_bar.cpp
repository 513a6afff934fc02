#include "app/terminal/progress_bar.h"

#include "app/terminal/interruption.h"
#include "app/words.h"

#include <algorithm>

namespace terminal {

namespace {

constexpr std::int64_t cells = 30;
constexpr auto pause = std::chrono::milliseconds(100); // between two drawings

std::string barOf(std::int64_t filled)
{
    std::string bar;
    for (std::int64_t i = 0; i < cells; ++i)
        bar += i < filled ? "█" : "░";
    return bar;
}

} // namespace

ProgressBar::ProgressBar(Session &session, std::string what, std::string pieces)
    : m_session(session)
    , m_err(session.console.err())
    , m_visible(session.showsProgress)
    , m_what(std::move(what))
    , m_pieces(std::move(pieces))
    , m_next(std::chrono::steady_clock::now() + pause) // what is done at once shows nothing
{
}

ProgressBar::~ProgressBar()
{
    clear();
}

app::Progress ProgressBar::progress()
{
    return [this](std::int64_t done, std::int64_t total) {
        if (m_visible)
            draw(done, total);
        return !wasInterrupted(m_session);
    };
}

void ProgressBar::clear()
{
    if (m_drawn)
        m_err << "\r\033[K" << std::flush;
    m_drawn = false;
}

void ProgressBar::draw(std::int64_t done, std::int64_t total)
{
    const auto now = std::chrono::steady_clock::now();
    if (now < m_next)
        return;
    m_next = now + pause;
    m_drawn = true;
    m_err << '\r' << m_what << ' ';
    if (total > 0)
        m_err << barOf(cells * std::min(done, total) / total) << ' ' << app::grouped(done) << " of "
              << app::grouped(total);
    else
        m_err << app::grouped(done);
    m_err << ' ' << m_pieces << "\033[K" << std::flush;
}

} // namespace terminal
