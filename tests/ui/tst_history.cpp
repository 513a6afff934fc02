#include "tests/support/literals.h"
#include "tests/ui/journal_reader.h"
#include "ui/history/history_log.h"

#include <QAbstractItemModelTester>
#include <QScrollBar>
#include <QTest>

using namespace support;
using ui::HistoryModel;

namespace {

std::optional<std::int64_t> undone(const FakeGateway &gateway)
{
    const auto *undo = gateway.commands.empty() ? nullptr : std::get_if<app::Undo>(&gateway.commands.back());
    return undo ? undo->step : std::nullopt;
}

/// So many entries of one step, the newest first.
std::vector<app::HistoryRow> longStep(std::int64_t firstEntry, std::int64_t count, std::int64_t step)
{
    std::vector<app::HistoryRow> rows;
    for (auto id = firstEntry + count - 1; id >= firstEntry; --id)
        rows.push_back(entry(id, step, "2026-05-12T08:00:00", "AllocateWaiting",
                             model::LineCancelled{{{"A"_order, 1_th}, "CLOCK"_sku, 1_wanted}}));
    return rows;
}

} // namespace

class TestHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldTellDaysStepsAndWhatHappened()
    {
        JournalReader desk;
        const QAbstractItemModelTester tester(desk.list()->model());
        // the day, the newest step with all it caused, in the order in which it came
        QCOMPARE(desk.cell(desk.list(), 0, HistoryModel::When), QStringLiteral("Today"));
        QCOMPARE(desk.what(1), QStringLiteral("Change quantity"));
        QCOMPARE(desk.note(1), QStringLiteral("5 events"));
        QCOMPARE(desk.cell(desk.list(), 1, HistoryModel::Who), QStringLiteral("ana, desktop"));
        QCOMPARE(desk.what(2), QStringLiteral("PO-1105-85123A is now 120 (was 216)"));
        QCOMPARE(desk.what(3),
                 QStringLiteral("552945 · 1 moved from PO-1105-85123A to SHIP-07, 32 × 85123A"));
        QCOMPARE(desk.what(4), QStringLiteral("552972 · 2 lost its 18 in PO-1105-85123A"));
        QCOMPARE(desk.what(5), QStringLiteral("552945 · 1 will come 26 May, not 18 May"));
        QCOMPARE(desk.rowOf(desk.list(), HistoryModel::When, QStringLiteral("Yesterday")) > 0, true);
    }

    void shouldTakeBackTheStepThatIsSelectedAndNoOther()
    {
        JournalReader desk;
        desk.select(desk.list(), {desk.rowOfStep("6") + 1}); // a line of its story
        QCOMPARE(desk.takeBack()->text(), QStringLiteral("Take back step 6"));
        QCOMPARE(desk.takeBack()->accessibleDescription(),
                 QStringLiteral("step 6, Allocate everything waiting"));
        desk.takeBack()->click();
        QCOMPARE(undone(desk.gateway), std::optional<std::int64_t>(6));
        // WHEN something later stands on it
        desk.gateway.answer(
            std::unexpected(app::Rejection{.reason = app::Reason::Depends,
                                           .step = 6,
                                           .steps = {{9, "ChangeBatchQuantity", "ana", "desktop"}}}));
        // THEN that is said
        QCOMPARE(desk.message(),
                 QStringLiteral("Step 6 cannot be taken back: this stands on it: step 9, Change quantity by "
                                "ana."));
    }

    void shouldTakeBackByKeyboard()
    {
        JournalReader desk;
        desk.select(desk.list(), {desk.rowOfStep("4")});
        QTest::keyClick(desk.list(), Qt::Key_Backspace, Qt::ControlModifier);
        QCOMPARE(undone(desk.gateway), std::optional<std::int64_t>(4));
    }

    void shouldNotOfferToTakeBackTwice()
    {
        JournalReader desk;
        const auto taken = desk.rowOfStep("7");
        desk.select(desk.list(), {taken});
        QVERIFY(!desk.takeBack()->isEnabled());
        QCOMPARE(desk.note(taken), QStringLiteral("taken back · SHIP-07 is on hold: papers are missing"));
        QVERIFY(desk.list()->model()->index(taken, 0).data(ui::StruckRole).toBool());
        desk.select(desk.list(), {desk.rowOfStep("8")}); // it undid
        QVERIFY(!desk.takeBack()->isEnabled());
        QCOMPARE(desk.note(desk.rowOfStep("8")),
                 QStringLiteral("takes back step 7 · SHIP-07 is no longer on hold"));
    }

    void shouldHearWhatIsNewAndKeepThePlace()
    {
        // GIVEN an older step that somebody looks at
        JournalReader desk;
        const QAbstractItemModelTester tester(desk.list()->model());
        desk.select(desk.list(), {desk.rowOfStep("4")});
        // WHEN it is taken back elsewhere
        auto news = entry(
            30, 10, "2026-05-12T12:00:00", "Undo",
            model::BatchEtaChanged{"SHIP-07"_batch, "85123A"_sku, "2026-05-26"_day, "2026-05-20"_day});
        news.takesBack = 4;
        desk.gateway.past->insert(desk.gateway.past->begin(), news);
        desk.gateway.store({});
        // THEN only what is new was asked for, it stands first, and the step is still the one in hand
        QCOMPARE(desk.gateway.historyAsked.back().after, std::int64_t(26));
        QCOMPARE(desk.rowOfStep("10"), 1);
        QCOMPARE(desk.list()->currentIndex().row(), desk.rowOfStep("4"));
        // THEN it is struck, and cannot be taken back again
        QVERIFY(!desk.takeBack()->isEnabled());
    }

    void shouldNotReadTheJournalWhileNobodyLooks()
    {
        JournalReader desk;
        desk.window().showView(QStringLiteral("Stock"));
        const auto asked = desk.gateway.historyAsked.size();
        desk.gateway.store({});
        QCOMPARE(desk.gateway.historyAsked.size(), asked);
        desk.window().showView(QStringLiteral("History"));
        QCOMPARE(desk.gateway.historyAsked.size(), asked + 1);
    }

    void shouldLookUpANameAndSearchForAnyOtherWord()
    {
        JournalReader desk;
        auto *field = desk.field("Filter history");
        field->setText(QStringLiteral("SHIP-07"));
        QTRY_COMPARE(desk.gateway.historyAsked.back().batch, std::string("SHIP-07"));
        QVERIFY(desk.gateway.historyAsked.back().text.empty());
        QTRY_VERIFY(desk.rowOfStep("6") < 0);
        QVERIFY(desk.rowOfStep("4") > 0);
        field->setText(QStringLiteral("552945"));
        QTRY_COMPARE(desk.gateway.historyAsked.back().order, std::string("552945"));
        field->setText(QStringLiteral("papers"));
        QTRY_COMPARE(desk.gateway.historyAsked.back().text, std::string("papers"));
        field->setText(QStringLiteral("nobody wrote this"));
        QTRY_VERIFY(desk.button(QStringLiteral("Clear filter")));
        desk.button(QStringLiteral("Clear filter"))->click();
        QTRY_VERIFY(desk.list());
    }

    void shouldReadOnAsSomebodyScrolls()
    {
        std::vector<app::HistoryRow> past;
        for (std::int64_t step = 300; step > 0; --step)
            past.push_back(longStep(step, 1, step).front());
        JournalReader desk(past);
        QCOMPARE(desk.gateway.historyAsked.front().limit, ui::HistoryLog::pageSize);
        QCOMPARE(desk.rowOfStep("50"), -1);
        desk.list()->verticalScrollBar()->setValue(desk.list()->verticalScrollBar()->maximum());
        QTRY_COMPARE(desk.gateway.historyAsked.back().before, std::int64_t(101));
        QVERIFY(desk.rowOfStep("50") > 0);
        QVERIFY(desk.rowOfStep("1") > 0);
    }

    void shouldPassOverAStepThatWouldBuryTheOthers()
    {
        // GIVEN a step of 5,000 entries, and one before it
        auto past = longStep(100, 5'000, 2);
        past.push_back(longStep(1, 1, 1).front());
        // WHEN the history opens
        JournalReader desk(past);
        // THEN the step is closed, and the one before it is there after one more question
        QTRY_VERIFY(desk.rowOfStep("1") > 0);
        QCOMPARE(desk.gateway.historyAsked.size(), std::size_t(2));
        QCOMPARE(desk.gateway.historyAsked.back().beforeStep, std::int64_t(2));
        QCOMPARE(desk.note(desk.rowOfStep("2")), QStringLiteral("the last 200 events"));
        // WHEN it is opened
        const QAbstractItemModelTester tester(desk.list()->model());
        desk.select(desk.list(), {desk.rowOfStep("2")});
        QTest::keyClick(desk.list(), Qt::Key_Right);
        const auto more = desk.rowOfStep("2") + 1;
        QCOMPARE(desk.what(more), QStringLiteral("Show what happened before"));
        // THEN more of it comes where it is asked for
        desk.select(desk.list(), {more});
        QTest::keyClick(desk.list(), Qt::Key_Return);
        QCOMPARE(desk.gateway.historyAsked.back().step, std::optional<std::int64_t>(2));
        QCOMPARE(desk.gateway.historyAsked.back().before, std::int64_t(4'900));
        QCOMPARE(desk.note(desk.rowOfStep("2")), QStringLiteral("the last 400 events"));
    }

    void shouldShowTheRecordOfALineInTheInspectorAndOnTheDesk()
    {
        JournalReader desk;
        const auto row = desk.rowOfStep("9") + 2;
        desk.select(desk.list(), {row});
        QCOMPARE(desk.command("Release")->text(), QStringLiteral("Release 1 line"));
        QTest::keyClick(desk.list(), Qt::Key_Return);
        QCOMPARE(desk.window().windowTitle(), QStringLiteral("Stockroom – Allocation desk"));
    }

    void shouldShowAnEventOfALaterProgramByItsName()
    {
        auto past = typicalPast();
        past.front().type = "BatchPainted";
        JournalReader desk(past);
        QVERIFY(desk.rowOf(desk.list(), HistoryModel::What, QStringLiteral("BatchPainted")) > 0);
    }

    void shouldSayThatNothingHappenedYet()
    {
        JournalReader desk(std::vector<app::HistoryRow>{});
        QVERIFY(!desk.list());
        QVERIFY(!desk.takeBack()->isEnabled());
    }
};

QTEST_MAIN(TestHistory)
#include "tst_history.moc"
