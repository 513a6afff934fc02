#include "app/edges/waiting.h"

#include <QEventLoop>
#include <QTimer>

namespace edges {

void Waiting::end()
{
    m_isEnding = true;
    interrupt();
}

void Waiting::wake()
{
    if (!m_hasNews.exchange(true)) // else it is interrupted already
        interrupt();
}

void Waiting::interrupt()
{
    QMetaObject::invokeMethod(this, &Waiting::interrupted, Qt::QueuedConnection);
}

void Waiting::run(QEventLoop &loop, const std::optional<std::chrono::milliseconds> &most)
{
    QTimer timer;
    connect(this, &Waiting::interrupted, &loop, &QEventLoop::quit);
    connect(&timer, &QTimer::timeout, &loop, &QEventLoop::quit);
    timer.setSingleShot(true);
    if (most)
        timer.start(*most);
    loop.exec();
}

void Waiting::pause(const std::optional<std::chrono::milliseconds> &most)
{
    QEventLoop loop;
    if (!m_isEnding && !m_hasNews)
        run(loop, most);
    m_hasNews = false;
}

} // namespace edges
