#include "tests/features/real_desk.h"
#include "tests/support/literals.h"
#include "ui/desk/batches_model.h"
#include "ui/desk/lines_model.h"
#include "ui/history/history_model.h"

#include <QSignalSpy>
#include <QTest>

using namespace support;
using ui::HistoryModel;

namespace {

const model::LineId line{"o1"_order, 1_th};

void receiveAndOrder(RealDesk &desk)
{
    QVERIFY(desk.run(app::CreateBatch{"HERE"_batch, "CLOCK"_sku, 100_pieces, {}}));
    QVERIFY(desk.run(app::CreateBatch{"SHIP"_batch, "CLOCK"_sku, 50_pieces, "2026-02-01"_day}));
    QVERIFY(desk.run(app::PlaceOrder{"o1"_order, {{"CLOCK"_sku, 40_wanted}}, {}, {}}));
    QVERIFY(desk.run(app::AllocateWaiting{}));
}

} // namespace

/// What a person does with the hand, and with the past, over the real service.
class TestGestures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldMoveALineByCarryingItToAnotherBatch()
    {
        RealDesk desk;
        receiveAndOrder(desk);
        QTRY_COMPARE(desk.batchOf("o1 · 1"), QStringLiteral("HERE"));
        desk.select(desk.lines(), {desk.rowOfLine("o1 · 1")});
        // WHEN the line is carried to the shipment
        auto *lines = desk.lines();
        auto *batches = desk.table("Batches");
        QTRY_COMPARE(batches->model()->rowCount(), 2);
        const auto from = lines->visualRect(lines->model()->index(desk.rowOfLine("o1 · 1"), 2)).center();
        const auto row = desk.rowOf(batches, ui::BatchesModel::Batch, QStringLiteral("SHIP"));
        const auto to = lines->viewport()->mapFromGlobal(
            batches->viewport()->mapToGlobal(batches->visualRect(batches->model()->index(row, 0)).center()));
        QTest::mousePress(lines->viewport(), Qt::LeftButton, {}, from);
        QTest::mouseMove(lines->viewport(), from + QPoint(0, 20));
        QTest::mouseMove(lines->viewport(), to);
        QTest::mouseRelease(lines->viewport(), Qt::LeftButton, {}, to);
        // THEN it is said what that comes to, and nothing is done yet
        QTRY_VERIFY(desk.button(QStringLiteral("Apply"))
                    && desk.button(QStringLiteral("Apply"))->isEnabled());
        QCOMPARE(desk.batchOf("o1 · 1"), QStringLiteral("SHIP, was HERE"));
        // WHEN it is applied
        QTest::keyClick(desk.field("To batch"), Qt::Key_Return);
        // THEN the line has moved, and can be taken back
        QTRY_COMPARE(desk.batchOf("o1 · 1"), QStringLiteral("SHIP"));
        QTRY_VERIFY(desk.action("Undo")->isEnabled());
        desk.action("Undo")->trigger();
        QTRY_COMPARE(desk.batchOf("o1 · 1"), QStringLiteral("HERE"));
    }

    void shouldSayWhyALineCannotBeCarriedThere()
    {
        RealDesk desk;
        receiveAndOrder(desk);
        QVERIFY(desk.run(app::PlaceOrder{"o2"_order, {{"CLOCK"_sku, 60_wanted}}, {}, {}}));
        QTRY_COMPARE(desk.stateOf("o2 · 1"), QStringLiteral("Waiting"));
        desk.select(desk.lines(), {desk.rowOfLine("o2 · 1")});
        auto *lines = desk.lines();
        auto *batches = desk.table("Batches");
        const auto from = lines->visualRect(lines->model()->index(desk.rowOfLine("o2 · 1"), 2)).center();
        const auto row = desk.rowOf(batches, ui::BatchesModel::Batch, QStringLiteral("SHIP"));
        const auto to = lines->viewport()->mapFromGlobal(
            batches->viewport()->mapToGlobal(batches->visualRect(batches->model()->index(row, 0)).center()));
        QTest::mousePress(lines->viewport(), Qt::LeftButton, {}, from);
        QTest::mouseMove(lines->viewport(), to);
        QTest::mouseMove(lines->viewport(), to);
        QTest::mouseRelease(lines->viewport(), Qt::LeftButton, {}, to);
        QTRY_VERIFY(desk.button(QStringLiteral("Apply")));
        QTRY_COMPARE(desk.button(QStringLiteral("Apply"))->accessibleDescription(),
                     QStringLiteral("60 wanted, SHIP has 50 free."));
        QVERIFY(!desk.button(QStringLiteral("Apply"))->isEnabled());
        QTest::keyClick(desk.field("To batch"), Qt::Key_Escape);
        QVERIFY(!desk.button(QStringLiteral("Apply")));
        QCOMPARE(desk.stateOf("o2 · 1"), QStringLiteral("Waiting"));
    }

    void shouldShowADayAsItEndedAndComeBack()
    {
        // GIVEN a line that was served on the 15th and gave its stock back on the 16th
        RealDesk desk("2026-01-15");
        receiveAndOrder(desk);
        desk.startDay("2026-01-16");
        QVERIFY(desk.run(app::Deallocate{{line}}));
        QTRY_COMPARE(desk.stateOf("o1 · 1"), QStringLiteral("Waiting"));
        // WHEN somebody looks at the 15th
        desk.window().showView(QStringLiteral("History"));
        desk.find<QPushButton>(QStringLiteral("See a past day"))->click();
        // THEN it is served, as it was
        QTRY_COMPARE(desk.stateOf("o1 · 1"), QStringLiteral("Allocated"));
        QCOMPARE(desk.batchOf("o1 · 1"), QStringLiteral("HERE"));
        QVERIFY(!desk.action("Release")->isEnabled());
        // WHEN it is the day before everything
        auto *day = desk.field("Another day");
        day->setText(QStringLiteral("2026-01-14"));
        QTest::keyClick(day, Qt::Key_Return);
        QTRY_VERIFY(!desk.lines()); // there was nothing yet
        // WHEN somebody goes back
        QTest::keyClick(day, Qt::Key_Escape);
        desk.window().showView(QStringLiteral("Allocation desk"));
        QCOMPARE(desk.stateOf("o1 · 1"), QStringLiteral("Waiting"));
    }

    void shouldTakeBackFirstWhatStandsOnAStep()
    {
        // GIVEN a line that was allocated and then moved
        RealDesk desk;
        receiveAndOrder(desk);
        QVERIFY(desk.run(app::MoveLine{line, "SHIP"_batch}));
        desk.window().showView(QStringLiteral("History"));
        auto *list = desk.table("History");
        const auto rowOf = [&](const QString &gesture) {
            for (int row = 0; row < list->model()->rowCount(); ++row)
                if (list->model()->index(row, HistoryModel::What).data().toString() == gesture)
                    return row;
            return -1;
        };
        QTRY_VERIFY(rowOf(QStringLiteral("Allocate everything waiting")) > 0);
        // WHEN somebody stays with the allocation
        desk.select(list, {rowOf(QStringLiteral("Allocate everything waiting"))});
        // THEN what stands on it is named before it is tried
        QTRY_VERIFY(desk.button(QStringLiteral("Step 5, Move")));
        // WHEN that is followed, and taken back
        desk.button(QStringLiteral("Step 5, Move"))->click();
        auto *takeBack = desk.find<QPushButton>(QStringLiteral("Take back"));
        QCOMPARE(takeBack->text(), QStringLiteral("Take back step 5"));
        takeBack->click();
        QTRY_COMPARE(desk.message(), QStringLiteral("Took back step 5: Move."));
        // THEN the older step can be taken back, too
        desk.select(list, {rowOf(QStringLiteral("Allocate everything waiting"))});
        takeBack->click();
        QTRY_COMPARE(desk.message(), QStringLiteral("Took back step 4: Allocate everything waiting."));
        desk.window().showView(QStringLiteral("Allocation desk"));
        QTRY_COMPARE(desk.stateOf("o1 · 1"), QStringLiteral("Waiting"));
    }

    void shouldTellWhatOthersDidFromWhatOneDidOneself()
    {
        RealDesk desk;
        QSignalSpy heard(&desk.service(), &ui::Gateway::doneByOthers);
        receiveAndOrder(desk);
        QVERIFY(desk.runElsewhere(app::Cancel{{line}}));
        QTRY_COMPARE(heard.size(), 1);
        QTRY_COMPARE(desk.stateOf("o1 · 1"), QStringLiteral("Cancelled"));
        const auto step = heard.constFirst().constFirst().value<app::CommittedStep>();
        QCOMPARE(step.caller.via, std::string("terminal"));
        QCOMPARE(step.command, std::string("Cancel"));
        QVERIFY(!step.events.empty());
    }
};

QTEST_MAIN(TestGestures)
#include "tst_gestures.moc"
