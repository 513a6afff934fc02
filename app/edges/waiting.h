#pragma once

#include <QObject>

#include <atomic>
#include <chrono>
#include <optional>

class QEventLoop;

namespace edges {

/// Lets a thread wait until there is news, the time is up, or it is to end. Lives in that thread.
class Waiting final : public QObject
{
    Q_OBJECT

public:
    void end(); // from any thread, and for good
    void wake(); // from any thread: there is news
    bool isEnding() const { return m_isEnding; }

    void pause(const std::optional<std::chrono::milliseconds> &most); // nothing: until there is news
    /// Runs it until it is quit, the time is up, or somebody calls; news stays.
    void run(QEventLoop &loop, const std::optional<std::chrono::milliseconds> &most);

Q_SIGNALS:
    void interrupted();

private:
    void interrupt();

    std::atomic<bool> m_isEnding = false;
    std::atomic<bool> m_hasNews = false;
};

} // namespace edges
