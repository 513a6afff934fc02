#include "tests/support/literals.h"
#include "tests/ui/warehouse.h"
#include "tests/ui/window_driver.h"
#include "ui/language.h"
#include "ui/notices/news_desk.h"
#include "ui/notices/news_words.h"

#include <QDBusConnection>
#include <QProcess>
#include <QTest>

using namespace support;

/// A desktop's notices, as far as this program asks for them.
class FakeNotifications : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public Q_SLOTS:
    uint Notify(const QString &program, uint /*replaced*/, const QString & /*icon*/, const QString &lead,
                const QString &rest, const QStringList &actions, const QVariantMap & /*hints*/,
                int /*timeout*/)
    {
        isWhole
            = program == QCoreApplication::applicationName() && actions.contains(QStringLiteral("default"));
        told += rest.isEmpty() ? lead : lead + QStringLiteral(" | ") + rest;
        return static_cast<uint>(told.size());
    }

Q_SIGNALS:
    void ActionInvoked(uint id, const QString &action);

public:
    QStringList told;
    bool isWhole = false;
};

namespace {

const auto desktopName = QStringLiteral("the desktop");
const model::OrderLine waiting{{"553031"_order, 1_th}, "85123A"_sku, 10_wanted};

class Desk : public WindowDriver
{
public:
    Desk()
        : WindowDriver(typicalWarehouse())
    {
        auto bus = QDBusConnection::connectToBus(QDBusConnection::SessionBus, desktopName);
        if (!bus.registerObject(QStringLiteral("/org/freedesktop/Notifications"), &desktop,
                                QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals)
            || !bus.registerService(QStringLiteral("org.freedesktop.Notifications")))
            qFatal("There is no bus");
    }
    ~Desk() { QDBusConnection::disconnectFromBus(desktopName); }

    /// By another way in than the window.
    void others(const std::vector<model::Event> &events, const char *via = "http")
    {
        Q_EMIT gateway.doneByOthers({.caller = {"shop", via}, .command = "Allocate", .events = events});
    }

    /// A line that waited is short by now.
    void makeShort(const model::OrderLine &line)
    {
        app::Changes changes;
        for (auto row : gateway.records.lines)
            if (row.order == line.id.order.text() && row.line == line.id.number.value()) {
                row.state = app::LineState::Short;
                changes.lines.push_back(row);
            }
        gateway.store(changes);
    }
    ui::NewsDesk &news() { return *qApp->findChild<ui::NewsDesk *>(); }

    FakeNotifications desktop;
};

} // namespace

/// What others did, heard over a real bus of the test's own.
class TestNotices : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_bus.start(
            QStringLiteral("dbus-daemon"),
            {QStringLiteral("--session"), QStringLiteral("--nofork"), QStringLiteral("--print-address")});
        QVERIFY(m_bus.waitForReadyRead());
        qputenv("DBUS_SESSION_BUS_ADDRESS", m_bus.readLine().trimmed());
    }

    void cleanupTestCase()
    {
        m_bus.terminate();
        QVERIFY(m_bus.waitForFinished());
    }

    void shouldTellInOneNoticeWhatOthersGesturesCameTo()
    {
        Desk desk;
        const model::OrderLine other{{"553035"_order, 1_th}, "85123A"_sku, 12_wanted};
        const model::OrderLine late{{"553010"_order, 1_th}, "85123A"_sku, 32_wanted};
        desk.others({model::OutOfStock{waiting}});
        desk.makeShort(waiting);
        desk.others({model::OutOfStock{other}}, "redis");
        desk.makeShort(other);
        desk.others({model::PromiseSlipped{late, "SHIP-07"_batch, "2026-05-26"_day, "2026-05-26"_day,
                                           "2026-05-29"_day}},
                    "terminal");
        QTRY_COMPARE(desk.desktop.told,
                     QStringList{QStringLiteral("2 lines became short | 1 promise slipped, worst +3 d")});
        QVERIFY(desk.desktop.isWhole);
    }

    void shouldNeverTellOfOnesOwnAct()
    {
        Desk desk;
        const model::OrderLine own{{"553035"_order, 1_th}, "85123A"_sku, 12_wanted};
        desk.makeShort(own); // the news of it, and nobody else did it
        desk.others({model::OutOfStock{waiting}});
        desk.makeShort(waiting);
        QTRY_COMPARE(desk.desktop.told, QStringList{QStringLiteral("1 line became short")});
    }

    void shouldCompareBeforeAndAfterABulkGesture()
    {
        Desk desk;
        Q_EMIT desk.gateway.doneByOthers(
            {.caller = {"folder", "folder"}, .command = "ImportOrders", .bulk = true, .events = {}});
        for (auto &line : desk.gateway.records.lines)
            if (line.state == app::LineState::Waiting && line.sku == "85123A")
                line.state = app::LineState::Short;
        Q_EMIT desk.gateway.replaced();
        QTRY_COMPARE(desk.desktop.told.size(), 1);
        QVERIFY2(desk.desktop.told.constFirst().startsWith(QStringLiteral("2 lines became short")),
                 qPrintable(desk.desktop.told.constFirst()));
    }

    void shouldTellWhatIsOverdueWhenADayPassed()
    {
        // GIVEN a batch that is expected on the 18th
        Desk desk;
        const auto asked = desk.gateway.boardsAsked;
        desk.news().lookAtTheClock();
        QCOMPARE(desk.gateway.boardsAsked, asked); // it is still today
        // WHEN a day later it has not come
        desk.gateway.day = "2026-05-19"_day;
        for (auto &batch : desk.gateway.records.batches)
            if (batch.eta == "2026-05-18"_day)
                batch.state = app::BatchState::Overdue;
        desk.news().lookAtTheClock();
        // THEN every screen looks anew, and the desktop says so
        QCOMPARE(desk.gateway.boardsAsked, asked + 1);
        QTRY_COMPARE(desk.desktop.told, QStringList{QStringLiteral("2 batches are late")});
    }

    void shouldShowWhatNeedsSomebodyWhenANoticeIsClicked()
    {
        Desk desk;
        desk.others({model::OutOfStock{waiting}});
        desk.makeShort(waiting);
        QTRY_COMPARE(desk.desktop.told.size(), 1);
        QTRY_VERIFY(desk.window().windowTitle().endsWith(QStringLiteral("Allocation desk")));
        Q_EMIT desk.desktop.ActionInvoked(77, QStringLiteral("default")); // of another program
        QTRY_VERIFY(clickUntilShown(desk));
    }

    void shouldBeQuietWhereItIsSwitchedOff()
    {
        Desk desk;
        QVERIFY(desk.news().isOn());
        auto *setting = desk.action("Desktop notifications");
        setting->trigger();
        desk.others({model::OutOfStock{waiting}});
        desk.makeShort(waiting);
        // WHEN it is switched on again, after a restart too
        desk.open();
        QVERIFY(!desk.news().isOn());
        desk.action("Desktop notifications")->trigger();
        const model::OrderLine late{{"553010"_order, 1_th}, "85123A"_sku, 32_wanted};
        desk.others({model::PromiseSlipped{late, "SHIP-07"_batch, "2026-05-26"_day, "2026-05-26"_day,
                                           "2026-05-29"_day}});
        // THEN only what came since is told
        QTRY_COMPARE(desk.desktop.told, QStringList{QStringLiteral("1 promise slipped, worst +3 d")});
    }

    void shouldSayTheGravestFirst()
    {
        const ui::Language language(QStringLiteral("en"));
        const auto words
            = ui::wordsOf({.becameShort = 1, .slipped = 1, .worst = 0, .late = 2, .fillable = 3});
        QCOMPARE(words.lead, QStringLiteral("1 line became short"));
        QCOMPARE(words.rest,
                 QStringLiteral("1 promise slipped\n2 batches are late\n3 short lines can be filled now"));
        QVERIFY(ui::wordsOf({}).lead.isEmpty());
    }

private:
    /// The number of the notice is on its way to the program when the desktop has it.
    static bool clickUntilShown(Desk &desk)
    {
        Q_EMIT desk.desktop.ActionInvoked(1, QStringLiteral("default"));
        QCoreApplication::processEvents();
        return desk.window().windowTitle().endsWith(QStringLiteral("Today"));
    }

    QProcess m_bus;
};

QTEST_MAIN(TestNotices)
#include "tst_notices.moc"
