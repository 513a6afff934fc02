#include "tests/support/literals.h"
#include "tests/ui/journal_reader.h"
#include "ui/desk/lines_model.h"
#include "ui/look/message_bar.h"
#include "ui/trying/carried_line.h"

#include <QTest>

using namespace support;
using ui::HistoryModel;

namespace {

app::Rejection standing(std::int64_t step)
{
    return {.reason = app::Reason::Depends,
            .step = step,
            .steps
            = {{9, "ChangeBatchQuantity", "ana", "desktop"}, {6, "AllocateWaiting", "ana", "desktop"}}};
}

} // namespace

/// What stands on a step, and how a day ended.
class TestPast : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldNameWhatStandsOnAStepBeforeItIsTakenBack()
    {
        JournalReader desk;
        desk.select(desk.list(), {desk.rowOfStep("4")});
        // WHEN somebody stays with an older step
        QVERIFY(desk.isAskedAbout(4));
        desk.answerWhatStands(app::Preview{.outcome = std::unexpected(standing(4))});
        // THEN each step that stands on it is named
        QVERIFY(desk.find<ui::MessageBar>(
            QStringLiteral("2 later steps stand on step 4. To be taken back first:")));
        QVERIFY(desk.gateway.commands.empty());
        // WHEN one of them is chosen
        desk.button(QStringLiteral("Step 6, Allocate everything waiting"))->click();
        // THEN it is the one in hand, and what was said of the other is gone
        QCOMPARE(desk.list()->currentIndex().row(), desk.rowOfStep("6"));
        QVERIFY(!desk.button(QStringLiteral("Step 6, Allocate everything waiting")));
    }

    void shouldSayNothingWhereNothingStandsOnAStep()
    {
        JournalReader desk;
        desk.select(desk.list(), {desk.rowOfStep("5")});
        QVERIFY(desk.isAskedAbout(5));
        desk.answerWhatStands(app::Preview{.outcome = app::Result()});
        for (const auto *bar : desk.window().findChildren<ui::MessageBar *>())
            QVERIFY(!bar->isVisible());
    }

    void shouldNotHearOfAStepThatIsNoLongerInHand()
    {
        JournalReader desk;
        desk.select(desk.list(), {desk.rowOfStep("4")});
        QVERIFY(desk.isAskedAbout(4));
        const auto asked = desk.gateway.tried.size();
        desk.select(desk.list(), {desk.rowOfStep("7")}); // which was taken back already
        desk.answerWhatStands(app::Preview{.outcome = std::unexpected(standing(4))});
        for (const auto *bar : desk.window().findChildren<ui::MessageBar *>())
            QVERIFY(!bar->isVisible());
        QCOMPARE(desk.gateway.tried.size(), asked);
    }

    void shouldLinkWhatARefusalNames()
    {
        JournalReader desk;
        desk.window().showView(QStringLiteral("Allocation desk"));
        desk.gateway.steps = {app::StepName{4, "ChangeBatchEta", "ana", "desktop"}, std::nullopt};
        desk.gateway.store({});
        desk.action("Undo")->trigger();
        desk.gateway.answer(std::unexpected(standing(4)));
        // WHEN a step in the refusal is chosen
        desk.button(QStringLiteral("Step 9, Change quantity"))->click();
        // THEN the history shows it
        QCOMPARE(desk.window().windowTitle(), QStringLiteral("Stockroom – History"));
        QCOMPARE(desk.list()->currentIndex().row(), desk.rowOfStep("9"));
    }

    void shouldFindAStepThatTheFilterHides()
    {
        JournalReader desk;
        desk.field("Filter history")->setText(QStringLiteral("SHIP-07"));
        QTRY_VERIFY(desk.rowOfStep("6") < 0);
        desk.select(desk.list(), {desk.rowOfStep("4")});
        QVERIFY(desk.isAskedAbout(4));
        desk.answerWhatStands(app::Preview{.outcome = std::unexpected(standing(4))});
        QTRY_VERIFY(desk.button(QStringLiteral("Step 6, Allocate everything waiting")));
        desk.button(QStringLiteral("Step 6, Allocate everything waiting"))->click();
        QTRY_COMPARE(desk.list()->currentIndex().row(), desk.rowOfStep("6"));
        QVERIFY(desk.rowOfStep("6") > 0);
        QVERIFY(desk.field("Filter history")->text().isEmpty());
    }

    void shouldShowLinesAndStockAsADayEnded()
    {
        // GIVEN a line that waited yesterday, and a step of one's own to take back
        JournalReader desk;
        desk.gateway.pastRecords = typicalWarehouse();
        for (auto &line : desk.gateway.pastRecords.lines)
            if (line.order == "553010")
                line = lineRow("553010", 1, "85123A", 32, "2026-05-24");
        desk.gateway.steps = {app::StepName{9, "ChangeBatchQuantity", "ana", "desktop"}, std::nullopt};
        desk.gateway.store({});
        QVERIFY(desk.action("Undo")->isEnabled());
        // WHEN yesterday is opened
        const auto yesterday = desk.rowOf(desk.list(), HistoryModel::When, QStringLiteral("Yesterday"));
        desk.select(desk.list(), {yesterday});
        QCOMPARE(desk.find<QPushButton>(QStringLiteral("See a past day"))->text(),
                 QStringLiteral("See 11 May"));
        QTest::keyClick(desk.list(), Qt::Key_Return);
        // THEN its end was asked for, and is shown as what it is
        QCOMPARE(desk.gateway.pastAsked, std::vector{"2026-05-11"_day});
        QVERIFY(desk.label(QStringLiteral("As it was at the end of Monday")));
        auto *lines = desk.lines();
        QVERIFY(lines);
        QVERIFY(!desk.list());
        const auto row = desk.rowOf(lines, ui::LinesModel::OrderLine, QStringLiteral("553010 · 1"));
        QCOMPARE(desk.cell(lines, row, ui::LinesModel::State), QStringLiteral("Waiting"));
        // THEN nothing can be done to it
        desk.select(lines, {row});
        for (const auto *verb :
             {"Allocate", "Release", "Move", "Split", "Pin", "Quantity", "Receive", "Batch", "Undo"})
            QVERIFY2(!desk.action(verb)->isEnabled(), verb);
        QTest::keyClick(lines, Qt::Key_M);
        // THEN the stock of that day is there, too
        desk.find<QAbstractButton>(QStringLiteral("Stock"))->click();
        QVERIFY(desk.table("Stock"));
        // WHEN somebody goes back
        QTest::keyClick(desk.table("Stock"), Qt::Key_Escape);
        // THEN it is today again, at the same place
        QVERIFY(desk.list());
        QCOMPARE(desk.list()->currentIndex().row(), yesterday);
        for (const auto *verb : {"Batch", "Undo"})
            QVERIFY2(desk.action(verb)->isEnabled(), verb);
        QVERIFY(desk.gateway.commands.empty());
    }

    void shouldShowAnyDayThatIsTyped()
    {
        JournalReader desk;
        desk.find<QPushButton>(QStringLiteral("See a past day"))->click();
        QCOMPARE(desk.gateway.pastAsked.back(), "2026-05-11"_day); // nothing older is in hand
        auto *day = desk.field("Another day");
        day->setText(QStringLiteral("2026-05-02"));
        QTest::keyClick(day, Qt::Key_Return);
        QCOMPARE(desk.gateway.pastAsked.back(), "2026-05-02"_day);
        // THEN what happens now does not disturb the past
        desk.gateway.store(typicalWarehouse());
        QVERIFY(!desk.lines()); // there was nothing on that day
        day->setText(QStringLiteral("no day"));
        QTest::keyClick(day, Qt::Key_Return);
        QCOMPARE(desk.gateway.pastAsked.size(), std::size_t(2));
        QTest::keyClick(day, Qt::Key_Escape);
        QVERIFY(desk.list());
    }

    void shouldNotCarryLinesOfThePast()
    {
        JournalReader desk;
        desk.gateway.pastRecords = typicalWarehouse();
        desk.find<QPushButton>(QStringLiteral("See a past day"))->click();
        auto *lines = desk.lines();
        const auto at = [&](int row) { return lines->visualRect(lines->model()->index(row, 2)).center(); };
        QTest::mousePress(lines->viewport(), Qt::LeftButton, {}, at(1));
        QTest::mouseMove(lines->viewport(), at(6));
        QVERIFY(!desk.window().findChild<ui::CarriedLine *>());
        QTest::mouseRelease(lines->viewport(), Qt::LeftButton, {}, at(6));
    }
};

QTEST_MAIN(TestPast)
#include "tst_past.moc"
