#include "tests/support/server_process.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QTcpServer>

#include <csignal>
#include <stdexcept>

namespace support {

namespace {

constexpr int patience = 20'000; // milliseconds

} // namespace

quint16 freePort()
{
    QTcpServer server;
    if (!server.listen(QHostAddress::LocalHost))
        throw std::runtime_error("no port is free");
    return server.serverPort();
}

ServerProcess::~ServerProcess()
{
    if (isRunning())
        kill();
}

void ServerProcess::start(const QString &program, const QStringList &arguments, const QByteArray &ready)
{
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_process.start(program, arguments);
    QByteArray written;
    const QDeadlineTimer deadline(patience);
    while (!written.contains(ready)) {
        if (!m_process.waitForReadyRead(static_cast<int>(deadline.remainingTime())))
            throw std::runtime_error((program.toUtf8() + " did not start: " + written).toStdString());
        written += m_process.readAll();
    }
}

void ServerProcess::signal(int number)
{
    ::kill(static_cast<pid_t>(m_process.processId()), number);
}

void ServerProcess::stop()
{
    signal(SIGSTOP);
}

bool ServerProcess::isStopped() const
{
    QFile file(QStringLiteral("/proc/%1/stat").arg(m_process.processId()));
    return file.open(QIODevice::ReadOnly) && file.readAll().contains(") T ");
}

void ServerProcess::goOn()
{
    signal(SIGCONT);
}

void ServerProcess::kill()
{
    m_process.kill();
    m_process.waitForFinished(patience);
}

void ServerProcess::end()
{
    signal(SIGTERM);
    m_process.waitForFinished(patience);
}

} // namespace support
