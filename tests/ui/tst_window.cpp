#include "tests/support/literals.h"
#include "tests/ui/warehouse.h"
#include "tests/ui/window_driver.h"
#include "ui/look/buttons.h"
#include "ui/look/chip_row.h"

#include <QDockWidget>
#include <QHeaderView>
#include <QSignalSpy>
#include <QStatusBar>
#include <QTest>

using namespace support;

class TestWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldOfferThreeWaysToBeginInANewDatabase()
    {
        WindowDriver desk(app::Changes{});
        QVERIFY(desk.button(QStringLiteral("Import a list")));
        desk.button(QStringLiteral("Add a batch"))->click();
        QVERIFY(desk.field("Reference"));
        QTest::keyClick(desk.field("Reference"), Qt::Key_Escape);
        desk.button(QStringLiteral("Look around with sample data"))->click();
        QCOMPARE(desk.gateway.samples, 1);
        desk.gateway.store(typicalWarehouse());
        Q_EMIT desk.gateway.replaced();
        QVERIFY(desk.lines());
    }

    void shouldSayItIsSettledOnceTheRowsAreThere()
    {
        FakeGateway gateway;
        gateway.records = typicalWarehouse();
        gateway.answersBoard = false;
        QTemporaryDir folder;
        QSettings settings(folder.filePath(QStringLiteral("s.ini")), QSettings::IniFormat);
        ui::MainWindow window(gateway, settings);
        QSignalSpy settled(&window, &ui::MainWindow::settled);
        window.show();
        QCoreApplication::processEvents();
        QVERIFY(!window.isSettled());
        gateway.deliverBoard();
        QTRY_COMPARE(settled.count(), 1);
        QVERIFY(window.isSettled());
    }

    void shouldOpenAViewByNameInAnyCase()
    {
        WindowDriver desk(typicalWarehouse(), QStringLiteral("sToCk"));
        QCOMPARE(desk.window().windowTitle(), QStringLiteral("Stockroom – Stock"));
        QVERIFY(desk.table("Stock"));
        QVERIFY(desk.window().showView(QStringLiteral("ALLOCATION DESK")));
        QCOMPARE(desk.window().windowTitle(), QStringLiteral("Stockroom – Allocation desk"));
        QVERIFY(!desk.window().showView(QStringLiteral("no such view")));
        QVERIFY(desk.lines());
    }

    void shouldRememberViewColumnsAndTheme()
    {
        WindowDriver desk(typicalWarehouse(), QStringLiteral("Stock"), QStringLiteral("dark"));
        desk.table("Stock")->horizontalHeader()->resizeSection(0, 231);
        desk.open();
        QVERIFY(desk.table("Stock"));
        QCOMPARE(desk.table("Stock")->horizontalHeader()->sectionSize(0), 231);
        QCOMPARE(desk.settings().value(QStringLiteral("window/theme")).toString(), QStringLiteral("dark"));
    }

    void shouldShowWhatIsShortAsTheNextStep()
    {
        WindowDriver desk(typicalWarehouse());
        desk.command("Allocate")->click();
        app::AllocationResult result;
        result.allocated = 4;
        result.shortLines = 2;
        const auto lacking = [](const char *order, model::LineNumber number) {
            return app::AllocatedLine{
                {{model::OrderId::parse(order).value(), number}, "22423"_sku, 12_wanted},
                app::AllocatedLine::Kind::Short,
                std::nullopt,
                std::nullopt};
        };
        result.lines = {lacking("552880", 4_th), lacking("552888", 1_th)};
        desk.gateway.answer(app::Result(result));
        QCOMPARE(desk.message(), QStringLiteral("Allocated 4 of 6 lines. 2 are short."));
        QCOMPARE(desk.window().statusBar()->currentMessage(), desk.message());
        desk.button(QStringLiteral("Show 2 lines"))->click();
        QCOMPARE(desk.column(desk.lines(), 2), QStringList({"552880 · 4", "552888 · 1"}));
        desk.button(QStringLiteral("Just found short"))->click();
        QCOMPARE(desk.lines()->model()->rowCount(), int(desk.gateway.records.lines.size()));
    }

    void shouldSayWhyTheServiceRefused()
    {
        WindowDriver desk(typicalWarehouse());
        desk.command("Allocate")->click();
        desk.gateway.answer(std::unexpected(app::Rejection{app::Reason::DiskFull}));
        QCOMPARE(desk.message(),
                 QStringLiteral("Not saved: the disk is full. Nothing was changed, your typing is kept."));
        QVERIFY(desk.command("Allocate")->isEnabled());
    }

    void shouldNotAskTwiceWhileOneAnswerIsOpen()
    {
        WindowDriver desk(typicalWarehouse());
        desk.command("Allocate")->click();
        QVERIFY(!desk.command("Allocate")->isEnabled());
        desk.action("Allocate everything waiting")->trigger();
        QCOMPARE(desk.gateway.commands.size(), std::size_t(1));
    }

    void shouldShowABatchWholeWithWhoHoldsIt()
    {
        WindowDriver desk(typicalWarehouse(), QStringLiteral("Stock"));
        auto *stock = desk.table("Stock");
        const auto sku = desk.rowOf(stock, 0, QStringLiteral("85123A"));
        Q_EMIT stock->branchClicked(stock->model()->index(sku, 0));
        desk.select(stock, {desk.rowOf(stock, 0, QStringLiteral("SHIP-07"))});
        auto *holders = desk.table("Who holds this batch");
        QVERIFY(holders);
        QCOMPARE(desk.column(holders, 0), QStringList({"553010 · 1", "552880 · 3", "553002 · 4"}));
        QCOMPARE(desk.cell(holders, 0, 3), QStringLiteral("2 days late"));
        const auto buttons = desk.window().findChildren<QPushButton *>();
        QVERIFY(std::ranges::any_of(buttons, [](const QPushButton *each) {
            return each->isVisible() && each->text() == QStringLiteral("Quantity")
                && ui::keyOf(each) == QStringLiteral("Q");
        }));
    }

    void shouldFollowNewsOfStock()
    {
        WindowDriver desk(typicalWarehouse(), QStringLiteral("Stock"));
        auto *stock = desk.table("Stock");
        auto lantern = *std::ranges::find(desk.gateway.records.skus, "71053", &app::SkuRow::sku);
        lantern.inWarehouse = 99;
        app::Changes news;
        news.skus = {lantern};
        desk.gateway.store(news);
        QCOMPARE(desk.cell(stock, desk.rowOf(stock, 0, QStringLiteral("71053")), 3), QStringLiteral("99"));
    }

    void shouldMakeRoomForTheTableInANarrowWindow()
    {
        WindowDriver desk(typicalWarehouse());
        auto *inspector = desk.window().findChild<QDockWidget *>();
        QVERIFY(inspector->isVisible());
        desk.window().resize(1000, 700);
        QVERIFY(!inspector->isVisible());
        desk.action("Inspector")->trigger();
        QVERIFY(inspector->isVisible());
        desk.window().resize(1440, 900);
        QVERIFY(inspector->isVisible());
    }

    void shouldNameEveryControlForAScreenReader()
    {
        WindowDriver desk(typicalWarehouse());
        desk.action("Order lines")->trigger();
        for (auto *widget : desk.window().findChildren<QWidget *>()) {
            const auto isControl = widget->focusPolicy() != Qt::NoFocus && widget->isVisible()
                && (qobject_cast<QAbstractButton *>(widget) || qobject_cast<QLineEdit *>(widget)
                    || qobject_cast<QAbstractItemView *>(widget));
            const auto *button = qobject_cast<QAbstractButton *>(widget);
            const auto hasName = !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty());
            QVERIFY2(!isControl || hasName, widget->metaObject()->className());
        }
    }
};

QTEST_MAIN(TestWindow)
#include "tst_window.moc"
