#include "app/timeline.h"
#include "tests/support/literals.h"

#include <QElapsedTimer>
#include <QTest>

using namespace support;
using app::BatchState;
using app::Board;
using app::LineState;

namespace {

const auto today = "2026-05-12"_day;

app::BatchRow batch(const char *reference, int quantity, std::optional<model::Date> eta = {})
{
    app::BatchRow row;
    row.batch = reference;
    row.sku = "CLOCK";
    row.quantity = quantity;
    row.eta = row.firstEta = eta;
    row.state = !eta ? BatchState::InWarehouse : *eta < today ? BatchState::Overdue : BatchState::Expected;
    return row;
}

app::LineRow line(const char *order, int quantity, std::optional<model::Date> needBy = {},
                  const char *servedBy = "")
{
    app::LineRow row;
    row.order = order;
    row.line = 1;
    row.sku = "CLOCK";
    row.quantity = quantity;
    row.needBy = needBy;
    row.batch = servedBy;
    row.state = row.batch.empty() ? LineState::Waiting : LineState::Allocated;
    return row;
}

/// 100 here, 20 overdue, 50 expected on the 19th.
Board stock()
{
    Board board;
    board.upsert(batch("SHIP", 50, "2026-05-19"_day));
    board.upsert(batch("HERE", 100));
    board.upsert(batch("LATE", 20, "2026-05-01"_day));
    return board;
}

app::Timeline clocks(const Board &board, const app::Tried &tried = {})
{
    return app::timelineOf(board, board.findSku("CLOCK"), today, tried);
}

const app::TimelineDemand &demandOf(const app::Timeline &timeline, const Board &board, const char *order)
{
    return *std::ranges::find(timeline.demands, board.findLine(order, 1), &app::TimelineDemand::line);
}

} // namespace

class TestTimeline : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldStandWhatIsHereBeforeWhatIsOverdueBeforeWhatIsExpected()
    {
        const auto timeline = clocks(stock());
        std::vector<std::string> names;
        for (const auto &supply : timeline.supplies)
            names.push_back(supply.batch.batch);
        QCOMPARE(names, (std::vector<std::string>{"HERE", "LATE", "SHIP"}));
        QVERIFY(!timeline.supplies[0].day);
        QVERIFY(timeline.supplies[1].day == today); // it can come no earlier
        QVERIFY(timeline.supplies[1].isOverdue());
        QVERIFY(timeline.supplies[2].day == "2026-05-19"_day);
    }

    void shouldAddSupplyAtItsEtaAndTakeDemandAtItsNeedBy()
    {
        auto board = stock();
        board.upsert(line("o1", 90, "2026-05-15"_day, "HERE"));
        board.upsert(line("o2", 60, "2026-05-16"_day));
        const auto timeline = clocks(board);
        const std::vector<app::RunningFree> expected{
            {today, 120}, {"2026-05-15"_day, 30}, {"2026-05-16"_day, -30}, {"2026-05-19"_day, 20}};
        QVERIFY(timeline.running == expected);
        QVERIFY(timeline.firstShort() == "2026-05-16"_day);
        QVERIFY(timeline.lowest() == (app::RunningFree{"2026-05-16"_day, -30}));
        QVERIFY(timeline.lastDay() == "2026-05-19"_day);
    }

    void shouldCountSupplyAndDemandOfOneDayTogether()
    {
        auto board = stock();
        board.upsert(line("o1", 170, "2026-05-19"_day));
        const auto timeline = clocks(board);
        QVERIFY(timeline.running.back() == (app::RunningFree{"2026-05-19"_day, 0}));
        QVERIFY(!timeline.firstShort());
    }

    void shouldTakeTodayWhatWasNeededBefore()
    {
        auto board = stock();
        board.upsert(line("o1", 30, "2026-05-02"_day));
        const auto timeline = clocks(board);
        QVERIFY(timeline.running.front() == (app::RunningFree{today, 90}));
        QVERIFY(timeline.demands.front().day == today);
        QVERIFY(timeline.demands.front().needBy == "2026-05-02"_day);
    }

    void shouldLeaveWhatIsNeededOnNoDayOutOfWhatIsFree()
    {
        auto board = stock();
        board.upsert(line("o1", 30));
        board.upsert(line("o2", 10, "2026-05-14"_day));
        const auto timeline = clocks(board);
        QVERIFY(timeline.running.back() == (app::RunningFree{"2026-05-19"_day, 160}));
        QCOMPARE(timeline.demands.back().line, board.findLine("o1", 1)); // it stands last
        QVERIFY(!timeline.demands.back().day);
    }

    void shouldLeaveOutWhatWasCancelled()
    {
        auto board = stock();
        auto cancelled = line("o1", 30, "2026-05-14"_day);
        cancelled.state = LineState::Cancelled;
        board.upsert(cancelled);
        QVERIFY(clocks(board).demands.empty());
    }

    void shouldCallALineLateWhoseBatchComesAfterItsNeedBy()
    {
        auto board = stock();
        board.upsert(line("o1", 5, "2026-05-15"_day, "SHIP"));
        board.upsert(line("o2", 5, "2026-05-19"_day, "SHIP"));
        board.upsert(line("o3", 5, "2026-05-10"_day, "LATE"));
        board.upsert(line("o4", 5, "2026-05-10"_day, "HERE"));
        board.upsert(line("o5", 5, std::nullopt, "SHIP"));
        board.upsert(line("o6", 5, "2026-05-15"_day));
        const auto timeline = clocks(board);
        const auto daysLate = [&](const char *order) { return demandOf(timeline, board, order).daysLate; };
        QCOMPARE(daysLate("o1"), std::int64_t(4));
        QCOMPARE(daysLate("o2"), std::int64_t(0)); // the same day will do
        QCOMPARE(daysLate("o3"), std::int64_t(2)); // overdue stock can come today at the earliest
        QCOMPARE(daysLate("o4"), std::int64_t(0)); // it could go at any time
        QCOMPARE(daysLate("o5"), std::int64_t(0));
        QCOMPARE(daysLate("o6"), std::int64_t(0));
        QCOMPARE(demandOf(timeline, board, "o6").supply, -1);
        QCOMPARE(
            timeline.supplies[static_cast<std::size_t>(demandOf(timeline, board, "o1").supply)].batch.batch,
            std::string("SHIP"));
    }

    void shouldCountWhatIsOnHold()
    {
        Board board;
        auto held = batch("HELD", 12);
        held.state = BatchState::OnHold;
        board.upsert(held);
        QVERIFY(clocks(board).running.front() == (app::RunningFree{today, 12}));
    }

    void shouldShowWhatATrialWouldComeTo()
    {
        // GIVEN a line that SHIP serves in time
        auto board = stock();
        board.upsert(line("o1", 5, "2026-05-20"_day, "SHIP"));
        // WHEN another ETA is tried
        const std::vector<model::Event> events{
            model::BatchEtaChanged{"SHIP"_batch, "CLOCK"_sku, "2026-05-19"_day, "2026-05-25"_day}};
        const auto tried = clocks(board, app::Tried(board, events, today));
        // THEN the batch stands there, its line is late, and the stock is missed meanwhile
        QVERIFY(tried.supplies.back().day == "2026-05-25"_day);
        QCOMPARE(demandOf(tried, board, "o1").daysLate, std::int64_t(5));
        const std::vector<app::RunningFree> expected{
            {today, 120}, {"2026-05-20"_day, 115}, {"2026-05-25"_day, 165}};
        QVERIFY(tried.running == expected);
        // THEN nothing of it is so
        QVERIFY(clocks(board).supplies.back().day == "2026-05-19"_day);
    }

    void shouldFollowALineToTheBatchThatWouldServeIt()
    {
        auto board = stock();
        board.upsert(line("o1", 5, "2026-05-15"_day, "SHIP"));
        const model::OrderLine moved{{"o1"_order, 1_th}, "CLOCK"_sku, 5_wanted};
        const std::vector<model::Event> events{
            model::Deallocated{.line = moved,
                               .batch = "SHIP"_batch,
                               .reason = model::DeallocationReason::Moved,
                               .standing = {}},
            model::Allocated{
                .line = moved, .batch = "HERE"_batch, .eta = {}, .promised = today, .standing = {}}};
        const auto timeline = clocks(board, app::Tried(board, events, today));
        QCOMPARE(timeline.demands.front().supply, 0);
        QCOMPARE(timeline.demands.front().daysLate, std::int64_t(0));
        QCOMPARE(timeline.supplies.front().batch.allocated, model::Pieces(5));
    }

    void shouldBeEmptyForAnSkuThatNobodyKnows()
    {
        const auto timeline = app::timelineOf(Board(), Board::none, today);
        QVERIFY(timeline.supplies.empty());
        QVERIFY(!timeline.lowest());
        QVERIFY(timeline.lastDay() == today);
    }

    void shouldComeWhileSomebodyDragsHoweverCrowdedTheSkuIs()
    {
        Board board;
        for (int i = 0; i < 800; ++i)
            board.upsert(batch(("B" + std::to_string(i)).c_str(), 100, today + std::chrono::days(i % 90)));
        for (int i = 0; i < 20'000; ++i)
            board.upsert(line(std::to_string(i).c_str(), 4, today + std::chrono::days(i % 60),
                              ("B" + std::to_string(i % 800)).c_str()));
        QElapsedTimer clock;
        clock.start();
        const auto timeline = clocks(board);
        qInfo("800 batches, 20,000 lines: %lld ms", static_cast<long long>(clock.elapsed()));
        QCOMPARE(timeline.demands.size(), std::size_t(20'000));
        QCOMPARE_LT(clock.elapsed(), 250); // in debug builds on a busy machine
    }
};

QTEST_GUILESS_MAIN(TestTimeline)
#include "tst_timeline.moc"
