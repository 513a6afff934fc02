#include "tests/ui/warehouse.h"
#include "tests/ui/window_driver.h"
#include "ui/scanner.h"

#include <QSignalSpy>
#include <QTest>

using namespace support;

/// A burst of keys ended by Enter opens what it names.
class ScannerTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<WindowDriver> m_driver;

    static void scan(const QString &text, QWidget *into) // QTest sends keys without a pause
    {
        QTest::keyClicks(into, text);
        QTest::keyClick(into, Qt::Key_Return);
    }

private Q_SLOTS:
    void init() { m_driver = std::make_unique<WindowDriver>(typicalWarehouse()); }

    void shouldOpenTheBatchThatIsScanned()
    {
        auto *lines = m_driver->lines();
        lines->setFocus();
        scan(QStringLiteral("SHIP-07"), lines);
        QVERIFY(m_driver->window().windowTitle().endsWith(QStringLiteral("Stock")));
    }

    void shouldSayWhenNothingIsCalledSo()
    {
        auto *lines = m_driver->lines();
        lines->setFocus();
        scan(QStringLiteral("4006381333931"), lines);
        QVERIFY(m_driver->message().contains(QStringLiteral("4006381333931")));
        QVERIFY(m_driver->window().windowTitle().endsWith(QStringLiteral("Allocation desk")));
    }

    void shouldTakeOnlyAPrefixedScanFromATextField()
    {
        QLineEdit field;
        field.show();
        field.setFocus();
        QVERIFY(QTest::qWaitForWindowActive(&field));
        ui::Scanner scanner(QLatin1Char('~'));
        QSignalSpy scanned(&scanner, &ui::Scanner::scanned);
        scan(QStringLiteral("12345"), &field);
        QCOMPARE(scanned.count(), 0);
        QCOMPARE(field.text(), QStringLiteral("12345"));
        field.clear();
        QTRY_VERIFY(!scanner.isListening());
        scan(QStringLiteral("~SHIP-07"), &field);
        QCOMPARE(scanned.count(), 1);
        QCOMPARE(scanned.front().front().toString(), QStringLiteral("SHIP-07"));
        QVERIFY(field.text().isEmpty());
    }

    void shouldTakeSlowKeysForFingers()
    {
        QWidget widget;
        widget.setFocusPolicy(Qt::StrongFocus);
        widget.show();
        widget.setFocus();
        QVERIFY(QTest::qWaitForWindowActive(&widget));
        ui::Scanner scanner({});
        QSignalSpy scanned(&scanner, &ui::Scanner::scanned);
        for (const auto *key : {"a", "b", "c", "d"}) {
            QTest::keyClicks(&widget, QString::fromLatin1(key));
            QTRY_VERIFY(!scanner.isListening());
        }
        QTest::keyClick(&widget, Qt::Key_Return);
        QCOMPARE(scanned.count(), 0);
    }
};

QTEST_MAIN(ScannerTest)

#include "tst_scanner.moc"
