#pragma once

#include <QProcess>
#include <QStringList>

namespace support {

/// `stockroomctl serve` over a file, on a port that was free. Ended in order with it.
class RunningService
{
public:
    explicit RunningService(const QString &database, const QStringList &further = {},
                            const QProcessEnvironment &environment
                            = QProcessEnvironment::systemEnvironment());
    ~RunningService();

    quint16 port() const { return m_port; } // 0: it did not get ready
    QByteArray readyLine() const { return m_ready; }
    QProcess &process() { return m_process; }
    void askToStop(); // by SIGTERM
    int stop(); // and answers its exit status
    QByteArray log(); // what it has said on standard error

private:
    QProcess m_process;
    QByteArray m_ready;
    quint16 m_port = 0;
    bool m_isAsked = false;
};

} // namespace support
