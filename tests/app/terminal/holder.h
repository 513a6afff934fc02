#pragma once

#include <QProcess>

namespace support {

/// Another program that holds the file, as a process: the service, or the window without a screen.
class Holder
{
public:
    enum Kind { Service, Window };

    explicit Holder(const QString &database, Kind kind = Service, const QStringList &further = {});
    ~Holder();

    bool isReady() const { return m_isReady; } // it takes calls
    bool isRunning() const { return m_process.state() == QProcess::Running; }
    pid_t pid() const { return static_cast<pid_t>(m_process.processId()); }
    QByteArray said() const { return m_said; }
    void kill(); // -9

private:
    QProcess m_process;
    QByteArray m_said;
    bool m_isReady = false;
};

} // namespace support
