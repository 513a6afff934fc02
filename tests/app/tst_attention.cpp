#include "app/attention.h"
#include "tests/support/literals.h"

#include <QElapsedTimer>
#include <QTest>

using namespace support;
using app::BatchState;
using app::Board;
using app::LineState;
using Kind = app::Concern::Kind;

namespace {

const auto today = "2026-05-12"_day;

app::BatchRow batch(const char *reference, const char *sku, int quantity, std::optional<model::Date> eta = {})
{
    app::BatchRow row;
    row.batch = reference;
    row.sku = sku;
    row.quantity = quantity;
    row.eta = eta;
    row.state = !eta ? BatchState::InWarehouse : *eta < today ? BatchState::Overdue : BatchState::Expected;
    return row;
}

app::LineRow line(const char *order, const char *sku, int quantity, LineState state = LineState::Waiting)
{
    app::LineRow row;
    row.order = order;
    row.line = 1;
    row.sku = sku;
    row.quantity = quantity;
    row.state = state;
    return row;
}

app::LineRow served(const char *order, const app::BatchRow &from, int quantity, const char *promised,
                    const char *needBy = nullptr)
{
    auto row = line(order, from.sku.c_str(), quantity, LineState::Allocated);
    row.batch = from.batch;
    row.eta = from.eta;
    row.promised = model::parseDate(promised).value();
    if (needBy)
        row.needBy = model::parseDate(needBy).value();
    return row;
}

std::vector<Kind> kindsOf(const app::Attention &attention)
{
    std::vector<Kind> kinds;
    for (const auto &concern : attention.concerns)
        kinds.push_back(concern.kind);
    return kinds;
}

} // namespace

class TestAttention : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldNeedNobodyWhereEverythingIsFine()
    {
        Board board;
        board.upsert(batch("HERE", "CLOCK", 3));
        board.upsert(batch("SHIP", "CLOCK", 10, "2026-05-19"_day));
        board.upsert(
            served("o1", batch("SHIP", "CLOCK", 10, "2026-05-19"_day), 4, "2026-05-19", "2026-05-19"));
        const auto attention = app::attentionOn(board, today);
        QVERIFY(attention.concerns.empty());
        QCOMPARE(attention.needing(), std::int64_t(0));
        QVERIFY(attention.slipped == app::Tally{});
    }

    void shouldCountWaitingLines()
    {
        Board board;
        board.upsert(line("o1", "CLOCK", 4));
        board.upsert(line("o2", "CLOCK", 6));
        const auto attention = app::attentionOn(board, today);
        QVERIFY(attention.waiting == (app::Tally{2, 10, 0}));
        QVERIFY(attention.concerns.empty()); // the tile says so
    }

    void shouldGatherShortLinesBySkuTheNearestNeedByFirst()
    {
        Board board;
        auto soon = line("o1", "LAMP", 4, LineState::Short);
        soon.needBy = "2026-05-14"_day;
        board.upsert(line("o2", "CLOCK", 50, LineState::Short));
        board.upsert(line("o3", "CLOCK", 6, LineState::Short));
        board.upsert(soon);
        const auto attention = app::attentionOn(board, today);
        QCOMPARE(attention.concerns.size(), std::size_t(2));
        QCOMPARE(attention.concerns[0].sku, board.findSku("LAMP"));
        QCOMPARE(attention.concerns[1].lines.size(), std::size_t(2));
        QCOMPARE(attention.concerns[1].pieces, model::Pieces(56));
        QVERIFY(attention.shortLines == (app::Tally{3, 60, 0}));
    }

    void shouldOfferWhatWouldFitByNowInsteadOfCallingItShort()
    {
        Board board;
        board.upsert(batch("HERE", "CLOCK", 10));
        board.upsert(line("o1", "CLOCK", 4, LineState::Short));
        board.upsert(line("o2", "CLOCK", 40, LineState::Short));
        const auto attention = app::attentionOn(board, today);
        QCOMPARE(kindsOf(attention), (std::vector{Kind::ShortSku, Kind::Fillable}));
        QCOMPARE(attention.fillable, std::int64_t(1));
        QCOMPARE(attention.concerns.back().lines, (std::vector{board.findLine("o1", 1)}));
        QCOMPARE(attention.needing(), std::int64_t(1)); // the other one could be better
        QCOMPARE(attention.shortLines.count, std::int64_t(2));
    }

    void shouldTellWhatCouldBeEarlier()
    {
        Board board;
        board.upsert(batch("HERE", "CLOCK", 10));
        const auto soon = batch("SOON", "CLOCK", 20, *model::parseDate("2026-05-15"));
        const auto later = batch("LATER", "CLOCK", 90, *model::parseDate("2026-06-15"));
        for (auto row : {soon, later}) {
            row.allocated = 10;
            board.upsert(row);
        }
        board.upsert(served("there-is-no-room", later, 40, "2026-06-15"));
        board.upsert(served("second", later, 8, "2026-06-15"));
        board.upsert(served("first", later, 8, "2026-06-15", "2026-05-20"));
        board.upsert(served("none-is-left", later, 8, "2026-06-15"));
        auto pinned = served("pinned", later, 2, "2026-06-15");
        pinned.pinned = true;
        board.upsert(pinned);
        const auto attention = app::attentionOn(board, today);
        // THEN each piece of room is offered once: in the warehouse to the one that is served first
        const auto &earlier = attention.concerns.back();
        QVERIFY(earlier.kind == Kind::Earlier);
        QVERIFY(earlier.couldBeBetter());
        QCOMPARE(earlier.lines, (std::vector{board.findLine("second", 1), board.findLine("first", 1)}));
        QCOMPARE(earlier.pieces, model::Pieces(16));
    }

    void shouldNotCallItEarlierWhereNothingIs()
    {
        Board board;
        auto held = batch("HELD", "CLOCK", 10);
        held.state = BatchState::OnHold;
        board.upsert(held);
        const auto due = batch("DUE", "CLOCK", 20, *model::parseDate("2026-05-15"));
        board.upsert(due);
        board.upsert(batch("SAME-DAY", "CLOCK", 20, *model::parseDate("2026-05-15")));
        board.upsert(served("o1", due, 8, "2026-05-15"));
        QCOMPARE(kindsOf(app::attentionOn(board, today)), std::vector<Kind>());
    }

    void shouldTellLinesThatComeAfterTheirNeedByByBatch()
    {
        Board board;
        const auto ship = batch("SHIP", "CLOCK", 50, "2026-05-20"_day);
        board.upsert(ship);
        board.upsert(served("o1", ship, 4, "2026-05-20", "2026-05-18"));
        board.upsert(served("o2", ship, 5, "2026-05-20", "2026-05-15"));
        board.upsert(served("o3", ship, 6, "2026-05-20", "2026-05-20"));
        const auto attention = app::attentionOn(board, today);
        QCOMPARE(kindsOf(attention), (std::vector{Kind::Late}));
        const auto &late = attention.concerns.front();
        QCOMPARE(late.lines.size(), std::size_t(2));
        QCOMPARE(late.days, std::int64_t(5));
        QVERIFY(late.needBy == "2026-05-15"_day);
    }

    void shouldTellAnOverdueBatchOnceWithItsLines()
    {
        Board board;
        const auto late = batch("LATE", "CLOCK", 20, "2026-05-02"_day);
        const auto later = batch("LATER", "CLOCK", 30, "2026-04-28"_day);
        board.upsert(late);
        board.upsert(later);
        board.upsert(served("o1", late, 4, "2026-05-02", "2026-05-01"));
        const auto attention = app::attentionOn(board, today);
        QCOMPARE(kindsOf(attention), (std::vector{Kind::Overdue, Kind::Overdue}));
        QVERIFY(attention.overdue == (app::Tally{2, 50, 14}));
        QCOMPARE(attention.concerns[0].batch, board.findBatch("LATE")); // somebody waits for it
        QCOMPARE(attention.concerns[0].days, std::int64_t(10));
        QCOMPARE(attention.concerns[0].pieces, model::Pieces(20)); // in the batch
        QCOMPARE(attention.concerns[1].days, std::int64_t(14));
    }

    void shouldTellPromisesThatSlipped()
    {
        Board board;
        const auto ship = batch("SHIP", "CLOCK", 50, "2026-05-26"_day);
        board.upsert(ship);
        board.upsert(served("o1", ship, 4, "2026-05-20", "2026-05-30"));
        board.upsert(served("o2", ship, 4, "2026-05-26", "2026-05-30"));
        const auto attention = app::attentionOn(board, today);
        QCOMPARE(kindsOf(attention), (std::vector{Kind::Slipped}));
        QVERIFY(attention.slipped == (app::Tally{1, 4, 6}));
        QCOMPARE(attention.slippedLines, (std::vector{board.findLine("o1", 1)}));
    }

    void shouldTellWhatArrivesTodayUntilItIsHere()
    {
        Board board;
        auto ship = batch("SHIP", "CLOCK", 50, today);
        board.upsert(ship);
        const auto expecting = app::attentionOn(board, today);
        QVERIFY(expecting.arriving == (app::Tally{1, 50, 0}));
        QCOMPARE(kindsOf(expecting), (std::vector{Kind::Arriving}));
        QCOMPARE(expecting.arrivingSkus, (std::vector{board.findSku("CLOCK")}));
        ship.arrived = today;
        ship.state = BatchState::InWarehouse;
        board.upsert(ship);
        QVERIFY(app::attentionOn(board, today).concerns.empty());
    }

    void shouldPutTheWorstFirst()
    {
        Board board;
        const auto late = batch("LATE", "CLOCK", 20, "2026-05-02"_day);
        const auto ship = batch("SHIP", "LAMP", 20, "2026-05-26"_day);
        for (const auto &each : {late, ship, batch("DUE", "LAMP", 20, today)})
            board.upsert(each);
        board.upsert(served("o1", ship, 4, "2026-05-20", "2026-05-21"));
        board.upsert(line("o2", "CHAIR", 5, LineState::Short));
        board.upsert(line("o3", "LAMP", 5, LineState::Short));
        QCOMPARE(kindsOf(app::attentionOn(board, today)),
                 (std::vector{Kind::ShortSku, Kind::Late, Kind::Overdue, Kind::Slipped, Kind::Fillable,
                              Kind::Earlier, Kind::Arriving}));
    }

    void shouldFindTheSameInPortions()
    {
        Board board;
        const auto ship = batch("SHIP", "LAMP", 20, "2026-05-26"_day);
        for (const auto &each : {ship, batch("DUE", "LAMP", 20, today)})
            board.upsert(each);
        board.upsert(served("o1", ship, 4, "2026-05-20", "2026-05-21"));
        board.upsert(line("o2", "CHAIR", 5, LineState::Short));
        app::Survey survey(board, today);
        int portions = 1;
        while (!survey.goOn(1))
            ++portions;
        QCOMPARE(portions, 4); // two lines, two SKUs
        const auto attention = std::move(survey).result();
        QCOMPARE(kindsOf(attention), kindsOf(app::attentionOn(board, today)));
        QCOMPARE(attention.slippedLines, app::attentionOn(board, today).slippedLines);
    }

    void shouldSurveyAQuarterOfAMillionLinesAtOnce()
    {
        Board board;
        board.upsert(batch("HERE", "CLOCK", 10));
        for (int i = 0; i < 240'000; ++i)
            board.upsert(line(std::to_string(i).c_str(), "CLOCK", 1 + i % 40,
                              i % 20 ? LineState::Waiting : LineState::Short));
        QElapsedTimer clock;
        clock.start();
        const auto attention = app::attentionOn(board, today);
        qInfo("240,000 lines: %lld ms", static_cast<long long>(clock.elapsed()));
        QCOMPARE(attention.shortLines.count, std::int64_t(12'000));
        QCOMPARE_LT(clock.elapsed(), 250); // in debug builds on a busy machine
    }
};

QTEST_GUILESS_MAIN(TestAttention)
#include "tst_attention.moc"
