#include "tests/ui/hand.h"

using namespace support;
using ui::LinesModel;

/// Lines carried to other batches, and parts of bars that are clicked.
class TestDragging : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldTryTheMoveOfALineThatIsDroppedOnABatch()
    {
        Hand hand;
        hand.drag(hand.lines(), hand.line("553010 · 1"), hand.batch("PO-1105-85123A"));
        // THEN the move is tried, and not done
        QCOMPARE(hand.moveTried(), QStringLiteral("553010/1 to PO-1105-85123A"));
        QVERIFY(hand.isTrying());
        QVERIFY(hand.gateway.commands.empty());
        QCOMPARE(hand.field("To batch")->text(), QStringLiteral("PO-1105-85123A"));
        // THEN Enter does what was tried
        hand.gateway.answerTried(app::Preview{.outcome = app::Result(app::LinesResult{})});
        QTest::keyClick(hand.field("To batch"), Qt::Key_Return);
        QCOMPARE(hand.gateway.commands.size(), std::size_t(1));
        QVERIFY(std::holds_alternative<app::MoveLine>(hand.gateway.commands.back()));
    }

    void shouldEndTheTrialOfADroppedLineOnEscape()
    {
        Hand hand;
        hand.drag(hand.lines(), hand.line("553010 · 1"), hand.batch("PO-1105-85123A"));
        QTest::keyClick(hand.field("To batch"), Qt::Key_Escape);
        QVERIFY(!hand.isTrying());
        QVERIFY(!hand.field("To batch"));
        QVERIFY(hand.gateway.commands.empty());
    }

    void shouldShowWhatMovesAndWhereItMayBeDropped()
    {
        Hand hand;
        hand.press(hand.lines(), hand.line("553010 · 1"));
        QVERIFY(hand.carried().isEmpty()); // it may yet be a click
        hand.moveTo(hand.line("552877 · 9"));
        QCOMPARE(hand.carried(), QStringLiteral("553010 · 1, 32 × 85123A"));
        QVERIFY(hand.target().isEmpty());
        QCOMPARE(hand.cursor(), Qt::ClosedHandCursor);
        // over a batch of its SKU
        hand.moveTo(hand.batch("PO-1106-85123A"));
        QCOMPARE(hand.carried(), QStringLiteral("Try 553010 · 1 in PO-1106-85123A"));
        QCOMPARE(hand.target(), QStringLiteral("PO-1106-85123A"));
        QCOMPARE(hand.cursor(), Qt::DragMoveCursor);
        // over the batch that serves it
        hand.moveTo(hand.batch("SHIP-07"));
        QCOMPARE(hand.carried(), QStringLiteral("553010 · 1 is in SHIP-07 already"));
        QVERIFY(hand.target().isEmpty());
        QCOMPARE(hand.cursor(), Qt::ForbiddenCursor);
        hand.letGo(hand.batch("SHIP-07"));
        // THEN nothing is tried, and nothing is left behind
        QVERIFY(hand.gateway.tried.empty());
        QVERIFY(hand.carried().isEmpty());
        QVERIFY(!hand.cursor());
    }

    void shouldPutALineBackOnEscape()
    {
        Hand hand;
        hand.press(hand.batches(), hand.part("SHIP-07", 32));
        hand.moveTo(hand.batch("PO-1106-85123A"));
        QVERIFY(!hand.carried().isEmpty());
        QTest::keyClick(hand.batches(), Qt::Key_Escape);
        QVERIFY(hand.carried().isEmpty());
        QVERIFY(hand.target().isEmpty());
        QVERIFY(!hand.cursor());
        hand.letGo(hand.part("PO-1106-85123A", 60)); // which is no click either
        QVERIFY(hand.gateway.tried.empty());
        QVERIFY(!hand.button(QStringLiteral("Allocated in PO-1106-85123A")));
    }

    void shouldCarryEverythingThatIsSelected()
    {
        Hand hand;
        hand.show({"553010 · 1", "552880 · 3"});
        hand.press(hand.lines(), hand.line("552880 · 3"));
        hand.moveTo(hand.line("552877 · 9"));
        QCOMPARE(hand.carried(), QStringLiteral("2 lines, 56 pieces"));
        hand.moveTo(hand.batch("SHIP-07"));
        QCOMPARE(hand.carried(), QStringLiteral("2 lines are in SHIP-07 already"));
        QCOMPARE(hand.cursor(), Qt::ForbiddenCursor);
        hand.moveTo(hand.batch("PO-1106-85123A"));
        QCOMPARE(hand.carried(), QStringLiteral("Try 2 lines in PO-1106-85123A"));
        QCOMPARE(hand.target(), QStringLiteral("PO-1106-85123A"));
        hand.letGo(hand.batch("PO-1106-85123A"));
        // THEN both are tried as one step, and both are still selected
        QCOMPARE(hand.movesTried(), QStringLiteral("553010/1, 552880/3 to PO-1106-85123A"));
        QVERIFY(hand.isTrying());
        QCOMPARE(hand.lines()->selectionModel()->selectedRows().size(), 2);
        QVERIFY(hand.gateway.commands.empty());
        // THEN Enter does what was tried
        hand.gateway.answerTried(app::Preview{.outcome = app::Result(app::LinesResult{})});
        QTest::keyClick(hand.field("To batch"), Qt::Key_Return);
        QCOMPARE(hand.gateway.commands.size(), std::size_t(1));
        QVERIFY(std::holds_alternative<app::MoveLines>(hand.gateway.commands.back()));
    }

    void shouldCarryWhatIsSelectedByItsPartOfABarToo()
    {
        Hand hand;
        hand.show({"553010 · 1", "552880 · 3"});
        hand.drag(hand.batches(), hand.part("SHIP-07", 32), hand.batch("PO-1106-85123A"));
        QCOMPARE(hand.movesTried(), QStringLiteral("553010/1, 552880/3 to PO-1106-85123A"));
    }

    void shouldCarryALineAloneThatIsNotSelected()
    {
        Hand hand;
        hand.show({"553010 · 1", "552880 · 3"});
        hand.drag(hand.lines(), hand.line("552877 · 9"), hand.batch("SHIP-07"));
        QCOMPARE(hand.moveTried(), QStringLiteral("552877/9 to SHIP-07"));
    }

    void shouldNotDropLinesOfAnotherSkuAmongOthers()
    {
        Hand hand;
        hand.show({"553010 · 1", "552790 · 1", "552819 · 1"}); // of which one is cancelled
        hand.press(hand.lines(), hand.line("553010 · 1"));
        hand.moveTo(hand.batch("PO-1106-85123A"));
        QVERIFY2(hand.carried().contains(QStringLiteral("asks for")), qUtf8Printable(hand.carried()));
        QCOMPARE(hand.cursor(), Qt::ForbiddenCursor);
        hand.letGo(hand.batch("PO-1106-85123A"));
        QVERIFY(hand.gateway.tried.empty());
    }

    void shouldMoveEverythingThatIsSelectedByKey()
    {
        Hand hand;
        hand.show({"553010 · 1", "552880 · 3"});
        QTest::keyClick(hand.lines(), Qt::Key_M);
        QTRY_VERIFY(hand.field("To batch"));
        hand.field("To batch")->setText(QStringLiteral("PO-1106-85123A"));
        QCOMPARE(hand.movesTried(), QStringLiteral("553010/1, 552880/3 to PO-1106-85123A"));
        // WHEN they ask for different SKUs THEN there is no batch for all of them
        QTest::keyClick(hand.field("To batch"), Qt::Key_Escape);
        hand.show({"553010 · 1", "552819 · 1"});
        QVERIFY(!hand.action("Move")->isEnabled());
    }

    void shouldTryTheMoveOfAPartOfABar()
    {
        Hand hand;
        hand.drag(hand.batches(), hand.part("PO-1105-85123A", 62), hand.batch("SHIP-07"));
        QCOMPARE(hand.moveTried(), QStringLiteral("552877/9 to SHIP-07"));
        QVERIFY(hand.isTrying());
    }

    void shouldTryTheMoveOfAPartOfABarInTheStockToo()
    {
        Hand hand;
        hand.window().showView(QStringLiteral("Stock"));
        hand.openStock({"85123A", "22423"});
        const auto from = hand.partInStock("SHIP-07", 32);
        hand.press(hand.table("Stock"), from);
        // over a batch of another SKU
        hand.moveTo(hand.inStock("PO-1105-22423"));
        QCOMPARE(hand.carried(), QStringLiteral("553010 · 1 asks for 85123A"));
        QCOMPARE(hand.cursor(), Qt::ForbiddenCursor);
        QCOMPARE(hand.table("Stock")->targetRow(), -1);
        // over an SKU
        hand.moveTo(hand.inStock("85123A"));
        QCOMPARE(hand.cursor(), Qt::ClosedHandCursor);
        // on a batch of its own
        hand.moveTo(hand.inStock("PO-1106-85123A"));
        QCOMPARE(hand.carried(), QStringLiteral("Try 553010 · 1 in PO-1106-85123A"));
        hand.letGo(hand.inStock("PO-1106-85123A"));
        QCOMPARE(hand.moveTried(), QStringLiteral("553010/1 to PO-1106-85123A"));
        QVERIFY(hand.isTrying());
    }

    void shouldServeAWaitingLineByDroppingIt()
    {
        Hand hand;
        hand.show("553031 · 1");
        hand.drag(hand.lines(), hand.line("553031 · 1"), hand.batch("SHIP-07"));
        QCOMPARE(hand.moveTried(), QStringLiteral("553031/1 to SHIP-07"));
    }

    void shouldNotCarryACancelledLine()
    {
        Hand hand;
        hand.press(hand.lines(), hand.line("552790 · 1"));
        hand.moveTo(hand.line("553010 · 1"));
        QVERIFY(hand.carried().isEmpty());
        hand.letGo(hand.line("553010 · 1"));
    }

    void shouldForgetTheHandWhenEveryRowIsAnother()
    {
        Hand hand;
        hand.press(hand.lines(), hand.line("553010 · 1"));
        hand.moveTo(hand.batch("PO-1106-85123A"));
        Q_EMIT hand.gateway.replaced();
        QVERIFY(hand.carried().isEmpty());
        QVERIFY(!hand.cursor());
    }

    void shouldShowTheLinesOfThePartThatIsClicked()
    {
        Hand hand;
        const auto names = [&] {
            auto shown = hand.column(hand.lines(), LinesModel::OrderLine);
            shown.sort();
            return shown;
        };
        const auto all = names();
        const auto click = [&](const char *batch, int pieces) {
            const auto at = hand.part(batch, pieces);
            hand.press(hand.batches(), at);
            hand.letGo(at);
        };
        // WHEN a part that is pinned is clicked
        click("PO-1105-85123A", 32); // the first of that size is the pinned one
        // THEN the pinned lines of that batch are shown, with it as the current one
        QCOMPARE(names(), QStringList({"552867 · 3"}));
        QVERIFY(hand.button(QStringLiteral("Pinned to PO-1105-85123A")));
        // WHEN one that is not is clicked
        click("PO-1105-85123A", 62);
        QCOMPARE(names(), QStringList({"552831 · 2", "552843 · 1", "552877 · 9", "552945 · 1"}));
        QCOMPARE(hand.lines()->currentIndex().siblingAtColumn(LinesModel::OrderLine).data().toString(),
                 QStringLiteral("552877 · 9"));
        // WHEN the chip is taken away
        hand.button(QStringLiteral("Allocated in PO-1105-85123A"))->click();
        // THEN everything is shown again
        QCOMPARE(names(), all);
        QVERIFY(!hand.button(QStringLiteral("Allocated in PO-1105-85123A")));
        QVERIFY(hand.gateway.tried.empty());
    }

    void shouldShowTheLinesOfABatchByKey()
    {
        Hand hand;
        QTest::keyClick(hand.lines(), Qt::Key_F);
        QTRY_VERIFY(hand.button(QStringLiteral("Batch SHIP-07")));
        QCOMPARE(hand.lines()->model()->rowCount(), 3);
        // WHEN the batch is gone, as when its creation is taken back
        auto &batches = hand.gateway.records.batches;
        std::erase_if(batches, [](const app::BatchRow &row) { return row.batch == "SHIP-07"; });
        std::erase_if(hand.gateway.records.lines,
                      [](const app::LineRow &row) { return row.batch == "SHIP-07"; });
        Q_EMIT hand.gateway.replaced();
        // THEN there are no lines of it, and no others either
        QVERIFY(!hand.lines());
    }
};

QTEST_MAIN(TestDragging)
#include "tst_dragging.moc"
