#include "tests/app/terminal/holder.h"

#include "app/host/hand_over.h"

#include <QFile>
#include <QTest>

namespace support {

namespace {

constexpr auto patience = 60'000; // milliseconds: a sanitizer on a busy machine

} // namespace

Holder::Holder(const QString &database, Kind kind, const QStringList &further)
{
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("STOCKROOM_TODAY"), QStringLiteral("2026-01-15"));
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    m_process.setProcessEnvironment(environment);
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    QStringList arguments{QStringLiteral("--database"), database};
    if (kind == Service)
        arguments << QStringLiteral("serve") << QStringLiteral("--listen") << QStringLiteral("127.0.0.1:0");
    m_process.start(kind == Service ? QStringLiteral(BINARY_ROOT "/stockroomctl")
                                    : QStringLiteral(BINARY_ROOT "/stockroom"),
                    arguments + further);
    m_isReady = QTest::qWaitFor(
        [&] {
            m_said += m_process.readAll();
            if (kind == Service)
                return m_said.contains("listening on");
            for (const auto &place : host::handOverPlaces(database))
                if (QFile::exists(place))
                    return true;
            return false;
        },
        patience);
}

Holder::~Holder()
{
    m_process.terminate(); // the window has no order to end in: it is killed, and leaves what was committed
    if (m_process.state() != QProcess::NotRunning && !m_process.waitForFinished(patience))
        m_process.kill();
    m_process.waitForFinished(patience);
}

void Holder::kill()
{
    m_process.kill();
    m_process.waitForFinished(patience);
}

} // namespace support
