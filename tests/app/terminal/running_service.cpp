#include "tests/app/terminal/running_service.h"

namespace support {

namespace {

constexpr auto patience = 60'000; // milliseconds: a sanitizer on a busy machine

} // namespace

RunningService::RunningService(const QString &database, const QStringList &further,
                               const QProcessEnvironment &environment)
{
    m_process.setProcessEnvironment(environment);
    QStringList arguments{QStringLiteral("--database"), database, QStringLiteral("serve")};
    if (!further.contains(QStringLiteral("--listen")))
        arguments << QStringLiteral("--listen") << QStringLiteral("127.0.0.1:0");
    m_process.start(QStringLiteral(BINARY_ROOT "/stockroomctl"), arguments + further);
    while (!m_ready.contains('\n') && m_process.waitForReadyRead(patience))
        m_ready += m_process.readAllStandardOutput();
    m_port = m_ready.trimmed().mid(m_ready.lastIndexOf(':') + 1).toUShort();
}

RunningService::~RunningService()
{
    stop();
}

void RunningService::askToStop()
{
    if (!m_isAsked) // asked twice it would end at once
        m_process.terminate();
    m_isAsked = true;
}

int RunningService::stop()
{
    askToStop();
    if (m_process.state() != QProcess::NotRunning && !m_process.waitForFinished(patience))
        m_process.kill();
    return m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : -1;
}

QByteArray RunningService::log()
{
    return m_process.readAllStandardError();
}

} // namespace support
