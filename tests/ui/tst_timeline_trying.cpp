#include "tests/ui/planner.h"

using namespace support;

namespace {

enum Column { When, What };

} // namespace

/// The timeline under mouse and keyboard.
class TestTimelineTrying : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldTryAnotherEtaDayByDayWithTheArrows()
    {
        Planner planner;
        planner.chart()->chooseItem(planner.itemNamed(QStringLiteral("Batch PO-1105-85123A")));
        planner.chart()->setFocus();
        QTest::keyClick(planner.chart(), Qt::Key_Right);
        QCOMPARE(planner.lastEta(), std::string("2026-05-19"));
        planner.gateway.answerTried(laterShip(19));
        QVERIFY(planner.strip());
        QVERIFY(planner.chart()->hasFocus()); // and so the next key goes on
        QTest::keyClick(planner.chart(), Qt::Key_Right);
        QCOMPARE(planner.lastEta(), std::string("2026-05-20"));
        planner.gateway.answerTried(laterShip(20));
        QTest::keyClick(planner.chart(), Qt::Key_Left);
        QCOMPARE(planner.lastEta(), std::string("2026-05-19"));
        QVERIFY(planner.gateway.commands.empty());
    }

    void shouldShowWhatTheTrialComesToInChartTableAndVerdict()
    {
        Planner planner;
        planner.chart()->chooseItem(planner.itemNamed(QStringLiteral("Batch PO-1105-85123A")));
        QTest::keyClick(planner.chart(), Qt::Key_Right);
        planner.gateway.answerTried(laterShip(24));
        const auto late = planner.itemNamed(QStringLiteral("552831"));
        QVERIFY(planner.chart()->itemText(late).endsWith(QStringLiteral("on 24 May, 4 days late")));
        QCOMPARE(planner.verdict(), QStringLiteral("Never below 72, as it is: Never below 144"));
        auto *twin = planner.twin();
        const auto row = planner.rowOf(twin, What, QStringLiteral("PO-1105-85123A"));
        QCOMPARE(planner.cell(twin, row, When), QStringLiteral("24 May"));
        // WHEN it is left
        QTest::keyClick(twin, Qt::Key_Escape);
        // THEN everything is as it was
        QVERIFY(!planner.strip());
        QCOMPARE(planner.verdict(), QStringLiteral("Never below 144, on 25 May"));
        QCOMPARE(planner.cell(twin, planner.rowOf(twin, What, QStringLiteral("PO-1105-85123A")), When),
                 QStringLiteral("18 May"));
    }

    void shouldApplyWhatIsTriedByEnter()
    {
        Planner planner;
        planner.chart()->chooseItem(planner.itemNamed(QStringLiteral("Batch PO-1105-85123A")));
        QTest::keyClick(planner.chart(), Qt::Key_Right);
        planner.gateway.answerTried(laterShip(19));
        QTest::keyClick(planner.chart(), Qt::Key_Return);
        QCOMPARE(planner.gateway.commands.size(), std::size_t(1));
        QVERIFY(std::holds_alternative<app::ChangeBatchEta>(planner.gateway.commands.back()));
    }

    void shouldTryTheDayABatchIsDraggedTo()
    {
        Planner planner;
        auto *chart = planner.chart();
        const auto from = planner.middleOf(QStringLiteral("Batch PO-1105-85123A"));
        const ui::TimelineAxis axis(chart->viewport()->rect(), chart->scene().first, chart->days(), false);
        const QPoint to(qRound(axis.middle(model::parseDate("2026-05-30").value())), from.y());
        QTest::mousePress(chart->viewport(), Qt::LeftButton, {}, from);
        QTest::mouseMove(chart->viewport(), from + QPoint(30, 0));
        QTest::mouseMove(chart->viewport(), to);
        planner.gateway.answerTried(laterShip(20)); // the first day it passed
        QTest::mouseRelease(chart->viewport(), Qt::LeftButton, {}, to);
        QCOMPARE(planner.lastEta(), std::string("2026-05-30"));
    }

    void shouldNotMoveWhatIsHere()
    {
        Planner planner;
        planner.chart()->chooseItem(planner.itemNamed(QStringLiteral("Batch OPEN-85123A")));
        QTest::keyClick(planner.chart(), Qt::Key_Right);
        const auto from = planner.middleOf(QStringLiteral("Batch OPEN-85123A"));
        QTest::mousePress(planner.chart()->viewport(), Qt::LeftButton, {}, from);
        QTest::mouseMove(planner.chart()->viewport(), from + QPoint(200, 0));
        QTest::mouseRelease(planner.chart()->viewport(), Qt::LeftButton, {}, from + QPoint(200, 0));
        QVERIFY(planner.gateway.tried.empty());
    }

    void shouldNotTryADayThatIsOver()
    {
        Planner planner;
        planner.chart()->chooseItem(
            planner.itemNamed(QStringLiteral("Batch PO-1104-85123A"))); // overdue: today
        QTest::keyClick(planner.chart(), Qt::Key_Left);
        QVERIFY(planner.gateway.tried.empty());
        QTest::keyClick(planner.chart(), Qt::Key_Right);
        QCOMPARE(planner.lastEta(), std::string("2026-05-13"));
    }

    void shouldGoFromItemToItemByKey()
    {
        Planner planner;
        auto *chart = planner.chart();
        chart->setFocus();
        QTest::keyClick(chart, Qt::Key_Down);
        QCOMPARE(chart->currentItem(), 0);
        for (int i = 0; i < 5; ++i)
            QTest::keyClick(chart, Qt::Key_Down);
        QCOMPARE(chart->itemText(chart->currentItem()).section(QLatin1Char(','), 0, 0),
                 QStringLiteral("Batch PO-1106-85123A"));
        QTest::keyClick(chart, Qt::Key_Down);
        QVERIFY(chart->selectedLine() != app::Board::none);
        QTest::keyClick(chart, Qt::Key_Up);
        QVERIFY(chart->selectedLine() == app::Board::none);
    }

    void shouldLightALineBothWays()
    {
        Planner planner;
        auto *chart = planner.chart();
        const auto at = planner.middleOf(QStringLiteral("552990"));
        QTest::mouseMove(chart->viewport(), at);
        QVERIFY(chart->scene().litLine != app::Board::none);
        QTest::mouseMove(chart->viewport(), QPoint(2, 2));
        QCOMPARE(chart->scene().litLine, app::Board::none);
    }

    void shouldZoomAndScrollByKey()
    {
        Planner planner;
        auto *chart = planner.chart();
        QTest::keyClick(chart, Qt::Key_Plus);
        QCOMPARE(chart->days(), 14);
        QVERIFY(planner.find<QAbstractButton>(QStringLiteral("2 weeks"))->isChecked());
        const auto first = chart->scene().first;
        QTest::keyClick(chart, Qt::Key_PageDown);
        QVERIFY(chart->scene().first == first + std::chrono::days(14));
        QTest::keyClick(chart, Qt::Key_Home);
        QVERIFY(chart->scene().first == first);
        QTest::keyClick(chart, Qt::Key_Right, Qt::ShiftModifier);
        QVERIFY(chart->scene().first == first + std::chrono::days(7));
        QTest::keyClick(chart, Qt::Key_Minus);
        QTest::keyClick(chart, Qt::Key_Minus);
        QCOMPARE(chart->days(), 92);
    }
};

QTEST_MAIN(TestTimelineTrying)
#include "tst_timeline_trying.moc"
