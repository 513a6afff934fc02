#include "ui/look/theme.h"
#include "ui/look/tokens.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QElapsedTimer>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

using namespace ui;

/// A desktop's portal, as far as a theme asks it.
class FakePortal : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")

public Q_SLOTS:
    QDBusVariant Read(const QString &group, const QString &key) const
    {
        const bool isAsked
            = group == QLatin1String("org.freedesktop.appearance") && key == QLatin1String("color-scheme");
        return QDBusVariant(
            QVariant::fromValue(QDBusVariant(isAsked ? scheme : 99U))); // wrapped twice, as they do
    }

Q_SIGNALS:
    void SettingChanged(const QString &group, const QString &key, const QDBusVariant &value);

public:
    uint scheme = 0;
};

/// Light and dark as the system says, heard over a real bus of the test's own.
class TestTheme : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void shouldFollowTheDesktopLive();
    void shouldStartAtOnceWithoutABus();
    void cleanupTestCase();

private:
    QProcess m_bus;
};

void TestTheme::initTestCase()
{
    const QString daemon = QStandardPaths::findExecutable(QStringLiteral("dbus-daemon"));
    if (daemon.isEmpty())
        QSKIP("no dbus-daemon on this machine: there is no bus to hear a desktop on");
    m_bus.start(daemon,
                {QStringLiteral("--session"), QStringLiteral("--nofork"), QStringLiteral("--print-address")});
    QVERIFY(m_bus.waitForReadyRead());
    qputenv("DBUS_SESSION_BUS_ADDRESS", m_bus.readLine().trimmed());
}

void TestTheme::shouldFollowTheDesktopLive()
{
    // GIVEN a desktop that likes it dark
    FakePortal portal;
    portal.scheme = 1;
    QDBusConnection desktop
        = QDBusConnection::connectToBus(QDBusConnection::SessionBus, QStringLiteral("desktop"));
    QVERIFY(desktop.registerObject(QStringLiteral("/org/freedesktop/portal/desktop"), &portal,
                                   QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals));
    QVERIFY(desktop.registerService(QStringLiteral("org.freedesktop.portal.Desktop")));
    Theme theme(*qApp);
    int changes = 0;
    connect(&theme, &Theme::changed, this, [&changes] { ++changes; });
    QTRY_VERIFY(theme.isDark());
    QCOMPARE(changes, 1);

    // WHEN it becomes light
    const auto tell = [&](const char *key, uint scheme) {
        Q_EMIT portal.SettingChanged(QStringLiteral("org.freedesktop.appearance"), QLatin1String(key),
                                     QDBusVariant(scheme));
    };
    tell("accent-color", 1); // something else
    tell("color-scheme", 2);
    QTRY_VERIFY(!theme.isDark());
    QCOMPARE(tokens().surface, lightTokens().surface);
    QCOMPARE(changes, 2);

    // THEN a choice of one's own outweighs it, and gives way again
    theme.choose(Theme::Choice::Light);
    tell("color-scheme", 1);
    tell("color-scheme", 2);
    tell("color-scheme", 1);
    theme.choose(Theme::Choice::System);
    QTRY_VERIFY(theme.isDark());
}

void TestTheme::shouldStartAtOnceWithoutABus()
{
    qunsetenv("DBUS_SESSION_BUS_ADDRESS");
    qunsetenv("XDG_RUNTIME_DIR");
    QElapsedTimer timer;
    timer.start();
    Theme theme(*qApp);
    QCOMPARE_LT(timer.elapsed(), 500);
}

void TestTheme::cleanupTestCase()
{
    QDBusConnection::disconnectFromBus(QStringLiteral("desktop"));
    m_bus.terminate();
    m_bus.waitForFinished();
}

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
