#include "tests/support/literals.h"
#include "tests/ui/past.h"
#include "tests/ui/warehouse.h"
#include "tests/ui/window_driver.h"
#include "ui/event_words.h"
#include "ui/history/history_log.h"
#include "ui/history/history_model.h"

#include <QAbstractItemModelTester>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

#include <set>

using namespace support;
using ui::HistoryModel;

namespace {

class History : public WindowDriver
{
public:
    explicit History(const std::vector<app::HistoryRow> &past = typicalPast())
        : WindowDriver(typicalWarehouse(), {})
    {
        gateway.past = past;
        open(QStringLiteral("History"));
    }

    ui::TableView *list() { return table("History"); }
    QPushButton *takeBack() { return find<QPushButton>(QStringLiteral("Take back")); }
    int rowOfStep(const char *number) { return rowOf(list(), HistoryModel::Step, QString::fromUtf8(number)); }
    QString what(int row) { return list()->model()->index(row, HistoryModel::What).data().toString(); }
    QString note(int row)
    {
        return list()->model()->index(row, HistoryModel::What).data(ui::NoteRole).toString();
    }
};

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

std::vector<std::pair<model::Event, const char *>> everyEvent()
{
    const model::OrderLine line{{"552945"_order, 1_th}, "CLOCK"_sku, 10_wanted};
    const model::OrderPlaced::Line part{{{"552945"_order, 2_th}, "CLOCK"_sku, 4_wanted}, {}, 2};
    const auto note = model::Label::parse("damaged").value();
    const auto none = model::Label();
    const model::Standing urgent{model::Priority::of(9).value(), "2026-05-20"_day};
    const auto gone = [&](model::DeallocationReason reason) {
        return model::Deallocated{.line = line, .batch = "SHIP-07"_batch, .reason = reason, .standing = {}};
    };
    using enum model::DeallocationReason;
    return {
        {model::BatchCreated{"SHIP-07"_batch, "CLOCK"_sku, 1200_pieces, "2026-05-19"_day},
         "SHIP-07 is recorded: 1,200 × CLOCK, expected 19 May"},
        {model::BatchCreated{"OPEN"_batch, "CLOCK"_sku, 5_pieces, {}},
         "OPEN is recorded: 5 × CLOCK, in the warehouse"},
        {model::BatchRemoved{"SHIP-07"_batch, "CLOCK"_sku, 60_pieces, {}},
         "SHIP-07 is no longer recorded (60 × CLOCK)"},
        {model::BatchQuantityChanged{"SHIP-07"_batch, "CLOCK"_sku, 100_pieces, 60_pieces},
         "SHIP-07 is now 60 (was 100)"},
        {model::BatchEtaChanged{"SHIP-07"_batch, "CLOCK"_sku, "2026-05-20"_day, "2027-01-03"_day},
         "SHIP-07 is now expected 3 Jan 2027 (was 20 May)"},
        {model::BatchArrivalChanged{"SHIP-07"_batch, "CLOCK"_sku, {}, "2026-05-12"_day},
         "SHIP-07 arrived 12 May"},
        {model::BatchArrivalChanged{"SHIP-07"_batch, "CLOCK"_sku, "2026-05-12"_day, {}},
         "SHIP-07 is expected again (had arrived 12 May)"},
        {model::BatchHoldChanged{"SHIP-07"_batch, "CLOCK"_sku, {}, {true, note}},
         "SHIP-07 is on hold: damaged"},
        {model::BatchHoldChanged{"SHIP-07"_batch, "CLOCK"_sku, {true, note}, {}},
         "SHIP-07 is no longer on hold"},
        {model::OrderPlaced{"552945"_order, none, {{line, {}, 1}}}, "552945 · 1 wants 10 × CLOCK"},
        {model::OrderPlaced{"552945"_order, none, {{line, {}, 1}, part}},
         "Order 552945 wants 2 lines, 14 pieces"},
        {model::OrderLinesRemoved{"552945"_order, none, {part}},
         "552945 · 2 is no longer asked for (4 × CLOCK)"},
        {model::LineSplit{line, 6_wanted, {part}}, "552945 · 1 is split into 6 + 4"},
        {model::LineMerged{line, 6_wanted, {part}}, "552945 · 1 is whole again: 10 (was 6 + 4)"},
        {model::LineQuantityChanged{line, 12_wanted}, "552945 · 1 now wants 10 (was 12)"},
        {model::LineStandingChanged{line, {}, urgent},
         "552945 · 1: priority 9 (was 5), need by 20 May (was –)"},
        {model::LineCancelled{line}, "552945 · 1 is cancelled (10 × CLOCK)"},
        {model::LineReinstated{line}, "552945 · 1 is wanted again (10 × CLOCK)"},
        {model::LinePinChanged{line, {}, {true, note}}, "552945 · 1 is pinned: damaged"},
        {model::LinePinChanged{line, {true, note}, {}}, "552945 · 1 is no longer pinned"},
        {model::Allocated{
             .line = line, .batch = "SHIP-07"_batch, .eta = {}, .promised = "2026-05-19"_day, .standing = {}},
         "552945 · 1: 10 × CLOCK from SHIP-07, promised 19 May"},
        {gone(Displaced), "552945 · 1 lost its 10 in SHIP-07"},
        {gone(Released), "552945 · 1 gave its 10 back to SHIP-07"},
        {gone(Cancelled), "552945 · 1, cancelled, gave its 10 back to SHIP-07"},
        {gone(Moved), "552945 · 1 left SHIP-07 with its 10"},
        {gone(TakenBack), "552945 · 1 no longer has 10 of SHIP-07: taken back"},
        {model::OutOfStock{.line = line}, "552945 · 1 is short: no batch has 10 × CLOCK"},
        {model::ShortageLifted{.line = line}, "552945 · 1 is no longer short: it waits"},
        {model::PromiseSlipped{line, {}, "2026-05-18"_day, "2026-05-18"_day, "2026-05-26"_day},
         "552945 · 1 will come 26 May, not 18 May"},
        {model::PromiseSlipped{line, {}, "2026-05-18"_day, "2026-05-18"_day, {}},
         "552945 · 1 will not come 18 May; nobody knows when"},
        {model::SkuDescribed{"CLOCK"_sku, none, note}, "CLOCK is called “damaged”"},
        {model::ReallocationFailed{line}, "552945 · 1 could not be allocated again; it waits"},
    };
}

} // namespace

class TestHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldHaveASentenceAndAnIconForEveryEvent_data()
    {
        QTest::addColumn<int>("place");
        QTest::addColumn<QString>("words");
        int place = 0;
        for (const auto &[event, words] : everyEvent())
            QTest::newRow(words) << place++ << QString::fromUtf8(words);
    }

    void shouldHaveASentenceAndAnIconForEveryEvent()
    {
        QFETCH(int, place);
        const auto event = everyEvent()[static_cast<std::size_t>(place)].first;
        QTEST(ui::sentence(event, QDate(2026, 5, 12)), "words");
        const auto name = ui::lookOf(event).iconName;
        QVERIFY2(QFile::exists(QStringLiteral(":/icons/%1.svg").arg(name)), qPrintable(name));
    }

    void shouldKnowWordsForEachKindThereIs()
    {
        std::set<std::size_t> kinds;
        for (const auto &[event, words] : everyEvent())
            kinds.insert(event.index());
        QCOMPARE(kinds.size(), std::variant_size_v<model::Event>);
    }

    void shouldTellDaysStepsAndWhatHappened()
    {
        History desk;
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
        History desk;
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
        History desk;
        desk.select(desk.list(), {desk.rowOfStep("4")});
        QTest::keyClick(desk.list(), Qt::Key_Backspace, Qt::ControlModifier);
        QCOMPARE(undone(desk.gateway), std::optional<std::int64_t>(4));
    }

    void shouldNotOfferToTakeBackTwice()
    {
        History desk;
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
        History desk;
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
        History desk;
        desk.window().showView(QStringLiteral("Stock"));
        const auto asked = desk.gateway.historyAsked.size();
        desk.gateway.store({});
        QCOMPARE(desk.gateway.historyAsked.size(), asked);
        desk.window().showView(QStringLiteral("History"));
        QCOMPARE(desk.gateway.historyAsked.size(), asked + 1);
    }

    void shouldLookUpANameAndSearchForAnyOtherWord()
    {
        History desk;
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
        History desk(past);
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
        History desk(past);
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
        History desk;
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
        History desk(past);
        QVERIFY(desk.rowOf(desk.list(), HistoryModel::What, QStringLiteral("BatchPainted")) > 0);
    }

    void shouldSayThatNothingHappenedYet()
    {
        History desk(std::vector<app::HistoryRow>{});
        QVERIFY(!desk.list());
        QVERIFY(!desk.takeBack()->isEnabled());
    }
};

QTEST_MAIN(TestHistory)
#include "tst_history.moc"
