#include "tests/support/literals.h"
#include "tests/ui/warehouse.h"
#include "tests/ui/window_driver.h"
#include "ui/tour/tour_panel.h"

#include <QApplication>
#include <QTest>

using namespace support;

namespace {

/// The desk with the tour on, and the steps that a person takes in it.
class Guided : public WindowDriver
{
public:
    explicit Guided(const app::Changes &records = typicalWarehouse())
        : WindowDriver(records)
    {
        action("Take the tour")->trigger();
    }

    ui::TourPanel *panel() { return window().findChild<ui::TourPanel *>(); }
    QRect ring()
    {
        auto *ring = window().findChild<ui::TourRing *>();
        return ring->isVisible() ? ring->geometry() : QRect();
    }
    QString title()
    {
        return panel()->isVisible() ? panel()->accessibleName().section(QLatin1Char('.'), 0, 0) : QString();
    }
    QRect placeOf(QWidget *widget) { return {widget->mapTo(&window(), QPoint(0, 0)), widget->size()}; }

    void allocateALine()
    {
        app::Changes news;
        news.lines = {*std::ranges::find(gateway.records.lines, "553031", &app::LineRow::order)};
        news.lines.front().state = app::LineState::Allocated;
        news.lines.front().batch = "SHIP-07";
        gateway.store(news);
    }

    void tryQuantity(const char *typed)
    {
        select(lines(), {rowOf(lines(), 2, QStringLiteral("553010 · 1"))});
        select(table("Batches"), {rowOf(table("Batches"), 0, QStringLiteral("SHIP-07"))});
        action("Quantity")->trigger();
        field("In batch, as counted")->setText(QString::fromUtf8(typed));
        app::Preview preview;
        preview.outcome = app::Result(app::QuantityResult{"SHIP-07"_batch, 120_pieces, 60_pieces, {}, {}});
        gateway.answerTried(preview);
    }

    void storeQuantity(int quantity)
    {
        app::Changes news;
        news.batches = {*std::ranges::find(gateway.records.batches, "SHIP-07", &app::BatchRow::batch)};
        news.batches.front().quantity = quantity;
        gateway.store(news);
    }

    void untilWhy()
    {
        allocateALine();
        tryQuantity("60");
        storeQuantity(60);
    }
};

} // namespace

/// The first look around.
class TourTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldGoOnWhenThePersonHasDoneIt()
    {
        Guided desk;
        QCOMPARE(desk.title(), QStringLiteral("Allocate an order"));
        desk.allocateALine();
        QCOMPARE(desk.title(), QStringLiteral("Try a smaller batch"));
        desk.tryQuantity("60");
        QCOMPARE(desk.title(), QStringLiteral("Look at what it comes to"));
        desk.storeQuantity(60);
        QCOMPARE(desk.title(), QStringLiteral("Ask why"));
        desk.select(desk.lines(), {desk.rowOf(desk.lines(), 2, QStringLiteral("553002 · 4"))});
        QCOMPARE(desk.title(), QStringLiteral("Take it back"));
        desk.storeQuantity(120);
        QCOMPARE(desk.title(), QStringLiteral("That was all of it"));
        desk.button(QStringLiteral("Close"))->click();
        QCOMPARE(desk.title(), QString());
    }

    void shouldWaitForASmallerQuantity()
    {
        Guided desk;
        desk.allocateALine();
        desk.tryQuantity("140");
        QCOMPARE(desk.title(), QStringLiteral("Try a smaller batch"));
    }

    void shouldGoBackWhenWhatIsTriedIsLeft()
    {
        Guided desk;
        desk.allocateALine();
        desk.tryQuantity("60");
        QTest::keyClick(desk.field("In batch, as counted"), Qt::Key_Escape);
        QCOMPARE(desk.title(), QStringLiteral("Try a smaller batch"));
    }

    void shouldPointAtThePlaceWhereItIsDone()
    {
        Guided desk;
        QCOMPARE(desk.ring(), desk.placeOf(desk.lines()));
        desk.select(desk.lines(), {desk.rowOf(desk.lines(), 2, QStringLiteral("553031 · 1"))});
        QCOMPARE(desk.ring(), desk.placeOf(desk.command("Allocate")));
        desk.allocateALine();
        QCOMPARE(desk.ring(), desk.placeOf(desk.table("Batches")));
        desk.window().resize(1200, 800);
        QCoreApplication::processEvents();
        QCOMPARE(desk.ring(), desk.placeOf(desk.table("Batches")));
        desk.window().showView(QStringLiteral("History")); // the place is not there
        QCOMPARE(desk.ring(), QRect());
        QVERIFY(desk.window().rect().contains(desk.panel()->geometry()));
    }

    void shouldStandBesideThePlaceAndNotOverIt()
    {
        Guided desk;
        QVERIFY(!desk.panel()->geometry().intersects(desk.placeOf(desk.lines())));
        desk.untilWhy();
        desk.select(desk.lines(), {desk.rowOf(desk.lines(), 2, QStringLiteral("553002 · 4"))});
        QVERIFY(!desk.panel()->geometry().intersects(desk.ring()));
    }

    void shouldTakeNoFocusAndStopNobody()
    {
        Guided desk;
        desk.lines()->setFocus();
        desk.allocateALine();
        QCOMPARE(desk.window().focusWidget(), desk.lines());
        QVERIFY(!desk.panel()->isModal());
        desk.window().showView(QStringLiteral("Stock"));
        QVERIFY(desk.table("Stock"));
    }

    void shouldEndWithEscAfterWhatIsNearer()
    {
        Guided desk;
        desk.command("Allocate")->click();
        desk.gateway.answer(std::unexpected(app::Rejection{app::Reason::DiskFull}));
        QTest::keyClick(desk.lines(), Qt::Key_Escape);
        QCOMPARE(desk.message(), QString()); // first the message
        QVERIFY(!desk.title().isEmpty());
        QTest::keyClick(desk.lines(), Qt::Key_Escape);
        QCOMPARE(desk.title(), QString());
        desk.allocateALine(); // and it does not come back by itself
        QCOMPARE(desk.title(), QString());
    }

    void shouldBeginOverTheSampleWhereThereIsNothing()
    {
        Guided desk{app::Changes{}};
        QCOMPARE(desk.gateway.samples, 1);
        QCOMPARE(desk.title(), QString());
        app::Changes stock;
        stock.batches = typicalWarehouse().batches;
        desk.gateway.store(stock); // comes in parts
        QCOMPARE(desk.title(), QString());
        desk.gateway.store(typicalWarehouse());
        desk.gateway.answer(app::Result(app::ImportResult{}));
        QCOMPARE(desk.title(), QStringLiteral("Allocate an order"));
    }

    void shouldBeginWithTheBatchWhereNothingWaits()
    {
        auto records = typicalWarehouse();
        for (auto &line : records.lines)
            if (line.state == app::LineState::Waiting || line.state == app::LineState::Short)
                line.state = app::LineState::Cancelled;
        Guided desk(records);
        QCOMPARE(desk.title(), QStringLiteral("Try a smaller batch"));
    }
};

QTEST_MAIN(TourTest)
#include "tst_tour.moc"
