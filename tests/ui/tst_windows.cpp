#include "tests/ui/warehouse.h"
#include "tests/ui/window_driver.h"

#include <QApplication>
#include <QPointer>
#include <QTest>

using namespace support;

namespace {

/// The desk, and the window opened beside it.
class Pair : public WindowDriver
{
public:
    explicit Pair(const QString &view = QStringLiteral("Allocation desk"))
        : WindowDriver(typicalWarehouse(), view)
    {
        openAnother();
    }

    ~Pair() // the second one deletes itself, before its settings are gone
    {
        while (auto *open = other())
            open->close();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    Q_DISABLE_COPY_MOVE(Pair)

    void openAnother()
    {
        action("New window")->trigger();
        QCoreApplication::processEvents();
    }

    ui::MainWindow *other() const
    {
        for (auto *each : QApplication::topLevelWidgets()) {
            auto *found = qobject_cast<ui::MainWindow *>(each);
            if (found && found != m_first && found->isVisible())
                return found;
        }
        return nullptr;
    }

    template <class Widget> Widget *inOther(const char *accessibleName) const
    {
        for (auto *each : other()->findChildren<Widget *>())
            if (each->accessibleName() == QString::fromUtf8(accessibleName) && each->isVisible())
                return each;
        return nullptr;
    }

private:
    ui::MainWindow *m_first = &window();
};

} // namespace

/// Two windows on the same records.
class WindowsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldOpenAnotherOnTheRecordsThatAreLoaded()
    {
        Pair desk;
        QVERIFY(desk.other());
        QCOMPARE(desk.gateway.boardsAsked, 1);
        auto *lines = desk.inOther<ui::TableView>("Order lines");
        QVERIFY(lines);
        QCOMPARE(lines->model()->rowCount(), int(desk.gateway.records.lines.size()));
    }

    void shouldShowAChangeInBothAtOnce()
    {
        Pair desk(QStringLiteral("Stock"));
        auto lantern = *std::ranges::find(desk.gateway.records.skus, "71053", &app::SkuRow::sku);
        lantern.inWarehouse = 99;
        app::Changes news;
        news.skus = {lantern};
        desk.gateway.store(news);
        for (auto *stock : {desk.table("Stock"), desk.inOther<ui::TableView>("Stock")}) {
            const auto row = desk.rowOf(stock, 0, QStringLiteral("71053"));
            QCOMPARE(desk.cell(stock, row, 3), QStringLiteral("99"));
        }
    }

    void shouldKeepViewSelectionAndFilterApart()
    {
        Pair desk;
        desk.select(desk.lines(), {3});
        desk.select(desk.inOther<ui::TableView>("Order lines"), {5, 6});
        desk.field("Filter lines")->setText(QStringLiteral("85123A"));
        QCOMPARE(desk.inOther<QLineEdit>("Filter lines")->text(), QString());
        QCOMPARE(desk.inOther<ui::TableView>("Order lines")->selectionModel()->selectedRows().size(), 2);
        desk.other()->showView(QStringLiteral("Stock"));
        QVERIFY(desk.lines());
        QVERIFY(desk.inOther<ui::TableView>("Stock"));
    }

    void shouldSayWhatCameOfItWhereItWasAsked()
    {
        Pair desk;
        desk.command("Allocate")->click();
        desk.gateway.answer(std::unexpected(app::Rejection{app::Reason::DiskFull}));
        QVERIFY(!desk.message().isEmpty());
        QVERIFY(desk.inOther<QPushButton>("Allocate"));
        for (auto *each : desk.other()->findChildren<QWidget *>())
            QVERIFY(!each->isVisible() || each->accessibleName() != desk.message());
    }

    void shouldStayWhenTheOtherCloses()
    {
        Pair desk;
        QPointer<ui::MainWindow> other = desk.other();
        desk.window().close();
        QVERIFY(other->isVisible());
        app::Changes news;
        news.skus = {desk.gateway.records.skus.front()};
        desk.gateway.store(news); // the one that is closed shows nothing any more
        QVERIFY(other->showView(QStringLiteral("Stock")));
        other->close();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QVERIFY(!other);
    }

    void shouldCloseAllByQuit()
    {
        Pair desk;
        desk.action("Quit")->trigger();
        QVERIFY(!desk.window().isVisible());
        QVERIFY(!desk.other());
    }

    void shouldRememberWhereEachOneStood()
    {
        Pair desk;
        desk.other()->resize(1111, 777);
        desk.other()->showView(QStringLiteral("History"));
        desk.other()->close();
        desk.openAnother();
        QCOMPARE(desk.other()->size(), QSize(1111, 777));
        QVERIFY(desk.other()->windowTitle().contains(QStringLiteral("History")));
        QVERIFY(desk.window().windowTitle().contains(QStringLiteral("Allocation desk")));
        desk.window().close();
        QCOMPARE(desk.settings().value(QStringLiteral("window/view")).toString(),
                 QStringLiteral("allocation desk"));
    }

    void shouldTakeAScanWhereItWasMade()
    {
        Pair desk;
        desk.other()->activateWindow();
        auto *lines = desk.inOther<ui::TableView>("Order lines");
        lines->setFocus();
        QTRY_COMPARE(QApplication::focusWidget(), lines);
        QTest::keyClicks(lines, QStringLiteral("SHIP-07"));
        QTest::keyClick(lines, Qt::Key_Return);
        QVERIFY(desk.other()->windowTitle().endsWith(QStringLiteral("Stock")));
        QVERIFY(desk.window().windowTitle().endsWith(QStringLiteral("Allocation desk")));
    }

    void shouldChooseTheThemeForBoth()
    {
        Pair desk;
        desk.action("Dark")->trigger();
        for (const auto *each : desk.other()->findChildren<QAction *>())
            QVERIFY(each->text() != QStringLiteral("Dark") || each->isChecked());
        QCOMPARE(desk.settings().value(QStringLiteral("window/theme")).toString(), QStringLiteral("dark"));
    }
};

QTEST_MAIN(WindowsTest)
#include "tst_windows.moc"
