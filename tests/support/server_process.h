#pragma once

#include <QProcess>

namespace support {

/// A port that was free a moment ago.
quint16 freePort();

/// A program started by a test, stopped, gone on with and killed by its own process id; ended with the test.
class ServerProcess
{
public:
    ServerProcess() = default;
    ~ServerProcess();
    ServerProcess(const ServerProcess &) = delete;
    ServerProcess &operator=(const ServerProcess &) = delete;

    /// Waits until it writes `ready`; throws with what it wrote instead.
    void start(const QString &program, const QStringList &arguments, const QByteArray &ready);
    void stop(); // SIGSTOP: it is there and does not answer
    bool isStopped() const;
    void goOn();
    void kill(); // SIGKILL
    void end(); // as it likes to be ended
    bool isRunning() const { return m_process.state() != QProcess::NotRunning; }
    QProcess &process() { return m_process; }

private:
    void signal(int number);

    QProcess m_process;
};

} // namespace support
