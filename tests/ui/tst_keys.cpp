#include "tests/ui/warehouse.h"
#include "tests/ui/window_driver.h"
#include "ui/keys/key_map.h"
#include "ui/keys/keys_model.h"
#include "ui/keys/keys_window.h"

#include <QAbstractItemModelTester>
#include <QKeySequenceEdit>
#include <QSignalSpy>
#include <QTest>

using namespace support;
using ui::KeyMap;
using ui::KeysModel;

/// Keys that people choose themselves.
class KeysTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<WindowDriver> m_driver;

    static QKeySequence key(const char *text) { return QKeySequence(QString::fromLatin1(text)); }

private Q_SLOTS:
    void init() { m_driver = std::make_unique<WindowDriver>(typicalWarehouse()); }

    void shouldGiveAKeyAndKeepIt()
    {
        auto *improve = m_driver->action("Improve promises");
        QTemporaryDir folder;
        QSettings settings(folder.filePath(QStringLiteral("keys.ini")), QSettings::IniFormat);
        KeyMap keys({improve, m_driver->action("Release")}, settings);
        QVERIFY(!keys.give(improve, key("Ctrl+Shift+I")));
        QCOMPARE(improve->shortcut(), key("Ctrl+Shift+I"));
        improve->setShortcut({});
        const KeyMap later({improve}, settings);
        QCOMPARE(improve->shortcut(), key("Ctrl+Shift+I"));
    }

    void shouldRefuseAKeyThatIsTaken()
    {
        auto *improve = m_driver->action("Improve promises");
        auto *release = m_driver->action("Release");
        QTemporaryDir folder;
        QSettings settings(folder.filePath(QStringLiteral("keys.ini")), QSettings::IniFormat);
        KeyMap keys({improve, release}, settings);
        QCOMPARE(keys.give(improve, key("R")), release);
        QVERIFY(improve->shortcut().isEmpty());
        QVERIFY(!keys.give(release, key("Ctrl+E")));
        QVERIFY(!keys.give(improve, key("R")));
        QCOMPARE(keys.reset(release), improve); // has its key by now
        QVERIFY(!keys.reset(improve));
        QVERIFY(!keys.reset(release));
        QCOMPARE(release->shortcut(), key("R"));
        QVERIFY(settings.allKeys().isEmpty());
    }

    void shouldLetALetterActInTablesOnly()
    {
        auto *improve = m_driver->action("Improve promises");
        QTemporaryDir folder;
        QSettings settings(folder.filePath(QStringLiteral("keys.ini")), QSettings::IniFormat);
        KeyMap keys({improve}, settings);
        keys.give(improve, key("I"));
        QCOMPARE(improve->shortcutContext(), Qt::WidgetShortcut);
        const QSignalSpy triggered(improve, &QAction::triggered);
        auto *lines = m_driver->lines();
        lines->setFocus();
        QTest::keyClick(lines, Qt::Key_I);
        QTRY_COMPARE(triggered.count(), 1);
        keys.give(improve, key("Ctrl+Alt+I"));
        QCOMPARE(improve->shortcutContext(), Qt::WindowShortcut);
    }

    void shouldLetALetterLeadToAView()
    {
        auto *stock = m_driver->window().findChild<QAction *>(QStringLiteral("view-stock"));
        QTemporaryDir folder;
        QSettings settings(folder.filePath(QStringLiteral("keys.ini")), QSettings::IniFormat);
        KeyMap keys({stock}, settings);
        QVERIFY(!keys.give(stock, key("K")));
        auto *lines = m_driver->lines();
        lines->setFocus();
        QTest::keyClick(lines, Qt::Key_K);
        QTRY_VERIFY(m_driver->table("Stock"));
    }

    void shouldListEveryCommandAndFindIt()
    {
        QTest::keyClick(&m_driver->window(), Qt::Key_F1);
        auto *window = m_driver->find<ui::KeysWindow>({});
        QVERIFY(window);
        auto *table = window->findChild<QTableView *>();
        const QAbstractItemModelTester tester(table->model());
        const auto all = table->model()->rowCount();
        QVERIFY(all > 25);
        auto *search = window->findChild<QLineEdit *>();
        QTest::keyClicks(search, QStringLiteral("hold"));
        QCOMPARE(table->model()->rowCount(), 1);
        search->clear();
        QTest::keyClicks(search, QStringLiteral("ctrl+k"));
        QCOMPARE(table->model()->rowCount(), 1);
    }

    void shouldSayWhoHasTheKey()
    {
        QTest::keyClick(&m_driver->window(), Qt::Key_F1);
        auto *window = m_driver->find<ui::KeysWindow>({});
        QVERIFY(window);
        QTest::keyClicks(window->findChild<QLineEdit *>(), QStringLiteral("improve"));
        window->findChild<QKeySequenceEdit *>()->setKeySequence(key("Ctrl+K"));
        QTest::mouseClick(m_driver->button(QStringLiteral("Use this key")), Qt::LeftButton);
        QStringList said;
        for (const auto *label : window->findChildren<QLabel *>())
            said += label->text();
        QVERIFY2(said.join(QLatin1Char('\n')).contains(QStringLiteral("Go to or run")),
                 qPrintable(said.join(QLatin1Char('\n'))));
        QVERIFY(m_driver->action("Improve promises")->shortcut().isEmpty());
    }
};

QTEST_MAIN(KeysTest)

#include "tst_keys.moc"
