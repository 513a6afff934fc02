#include "tests/ui/planner.h"
#include "ui/look/tokens.h"
#include "ui/timeline/timeline_accessible.h"
#include "ui/timeline/timeline_model.h"
#include "ui/timeline/timeline_painter.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QAccessibleInterface>
#include <QElapsedTimer>
#include <QPainter>

using namespace support;

namespace {

enum Column { When, What, Comes, Goes, Free, Serves, Remark };

} // namespace

class TestTimelineView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldTellBatchesAndLinesInOrderOfTheirDays()
    {
        Planner planner;
        auto *twin = planner.twin();
        QAbstractItemModelTester tester(twin->model());
        QCOMPARE(planner.column(twin, When).mid(0, 5),
                 QStringList({"In warehouse", "In warehouse", "12 May", "18 May", "20 May"}));
        const auto ship = planner.rowOf(twin, What, QStringLiteral("SHIP-07"));
        QCOMPARE(planner.cell(twin, ship, Comes), QStringLiteral("120"));
        QCOMPARE(planner.cell(twin, ship, Free), QStringLiteral("264"));
        const auto late = planner.rowOf(twin, What, QStringLiteral("553010 · 1"));
        QCOMPARE(planner.cell(twin, late, Serves), QStringLiteral("SHIP-07"));
        QCOMPARE(planner.cell(twin, late, Remark), QStringLiteral("2 days late"));
        QCOMPARE(planner.column(twin, When).constLast(), QStringLiteral("No date"));
    }

    void shouldSayTheSameInTheChartAsInTheTable()
    {
        Planner planner;
        QCOMPARE(planner.chart()->itemCount(), 6 + 19); // batches and open lines
        QCOMPARE(
            planner.chart()->itemText(planner.itemNamed(QStringLiteral("Batch SHIP-07"))),
            QStringLiteral("Batch SHIP-07, expected 26 May, 120 in batch, 80 allocated, 40 free, first given "
                           "20 May"));
        QCOMPARE(
            planner.chart()->itemText(planner.itemNamed(QStringLiteral("553010"))),
            QStringLiteral("553010 · 1, 32 pieces, needed by 24 May, from SHIP-07 on 26 May, 2 days late"));
        QCOMPARE(planner.chart()->itemText(planner.itemNamed(QStringLiteral("553031"))),
                 QStringLiteral("553031 · 1, 10 pieces, needed by 28 May, waiting"));
        QCOMPARE(planner.verdict(), QStringLiteral("Never below 144, on 25 May"));
    }

    void shouldFollowTheSkuOfTheViewBefore()
    {
        WindowDriver s(typicalWarehouse());
        s.select(s.lines(), {s.rowOf(s.lines(), 2, QStringLiteral("552949 · 5"))});
        s.window().showView(QStringLiteral("Timeline"));
        QCOMPARE(s.field("SKU")->text(), QStringLiteral("47566"));
    }

    void shouldBeginWithWhatIsShort()
    {
        WindowDriver s({}, QStringLiteral("Timeline"));
        s.gateway.store(typicalWarehouse());
        QCOMPARE(s.field("SKU")->text(), QStringLiteral("22423"));
    }

    void shouldFindAnSkuByItsDescription()
    {
        Planner planner;
        planner.about(QStringLiteral("popcorn"));
        QCOMPARE(planner.field("SKU")->text(), QStringLiteral("22197"));
        planner.about(QStringLiteral("no such thing"));
        QTest::keyClick(planner.field("SKU"), Qt::Key_Escape);
        QCOMPARE(planner.field("SKU")->text(), QStringLiteral("22197"));
    }

    void shouldShowWhatIsStoredMeanwhile()
    {
        Planner planner;
        auto *twin = planner.twin();
        auto ship = batchRow("SHIP-08", "85123A", 40, "2026-05-22");
        ship.stored = 99;
        planner.gateway.store({{}, {ship}, {}});
        QCOMPARE(planner.cell(twin, planner.rowOf(twin, What, QStringLiteral("SHIP-08")), When),
                 QStringLiteral("22 May"));
    }

    void shouldKeepItsPlaceWhereTheBoardIsReadAnew()
    {
        Planner planner;
        auto *twin = planner.twin();
        twin->setCurrentIndex(
            twin->model()->index(planner.rowOf(twin, What, QStringLiteral("SHIP-07")), What));
        std::ranges::reverse(planner.gateway.records.batches); // every place is another one
        Q_EMIT planner.gateway.replaced();
        QCOMPARE(twin->currentIndex().siblingAtColumn(What).data().toString(), QStringLiteral("SHIP-07"));
    }

    void shouldBeReadableAsAListOfSentences()
    {
        Planner planner;
        auto *chart = planner.chart();
        chart->setFocus();
        auto *list = QAccessible::queryAccessibleInterface(chart);
        QCOMPARE(list->role(), QAccessible::List);
        QCOMPARE(list->text(QAccessible::Name), QStringLiteral("Timeline"));
        QCOMPARE(list->childCount(), chart->itemCount());
        auto *item = list->child(planner.itemNamed(QStringLiteral("Batch SHIP-07")));
        QVERIFY(item->text(QAccessible::Name).startsWith(QStringLiteral("Batch SHIP-07, expected 26 May")));
        QVERIFY(!item->rect().isEmpty());
        QVERIFY(!item->state().selected);
        item->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QVERIFY(item->state().selected);
        QCOMPARE(list->focusChild(), item);
        QCOMPARE(list->indexOfChild(item), chart->currentItem());
        QCOMPARE(list->childAt(item->rect().center().x(), item->rect().center().y()), item);
    }

    void shouldRememberSkuSpanAndForm()
    {
        Planner planner;
        planner.find<QAbstractButton>(QStringLiteral("3 months"))->click();
        planner.twin();
        planner.open();
        QVERIFY(planner.table("Timeline as a table"));
        QCOMPARE(planner.field("SKU")->text(), QStringLiteral("85123A"));
        planner.find<QAbstractButton>(QStringLiteral("Chart"))->click();
        QCOMPARE(planner.chart()->days(), 92);
    }

    void shouldPaintTheSameOnPaperAsOnTheScreen()
    {
        Planner planner;
        QImage paper(1200, 700, QImage::Format_ARGB32);
        paper.fill(Qt::magenta);
        QPainter painter(&paper);
        app::Board board;
        board.upsert(typicalWarehouse());
        const auto day = model::parseDate("2026-05-12").value();
        ui::TimelineScene scene{.now = app::timelineOf(board, board.findSku("85123A"), day), .first = day};
        ui::paintTimeline(painter, QRectF(100, 50, 1000, 600), scene, board, ui::lightTokens());
        painter.end();
        QCOMPARE(paper.pixelColor(50, 350), QColor(Qt::magenta)); // it keeps to its room
        QCOMPARE(paper.pixelColor(1150, 350), QColor(Qt::magenta));
        QVERIFY(paper.pixelColor(104, 640) != QColor(Qt::magenta));
    }

    void shouldPaintACrowdedSkuWhileSomebodyDrags()
    {
        Planner planner(crowdedSku());
        QElapsedTimer clock;
        clock.start();
        planner.chart()->viewport()->repaint();
        qInfo("200 batches, 3,000 lines: %lld ms", static_cast<long long>(clock.elapsed()));
        QCOMPARE_LT(clock.elapsed(), 300); // in debug builds on a busy machine
    }
};

QTEST_MAIN(TestTimelineView)
#include "tst_timeline.moc"
