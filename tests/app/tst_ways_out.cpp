#include "app/ways_out.h"
#include "tests/app/desk.h"

#include <algorithm>

using namespace model;
using namespace support;

/// Ways out of a shortage, the least harmful first, each a step that can be taken back.
class WaysOutTest : public Desk
{
    Q_OBJECT

private:
    using Kind = app::WayOut::Kind;

    std::vector<app::WayOut> ways(const char *order) { return app::waysOut(id(order), *m_bus).value(); }
    app::WayOut way(const char *order, Kind kind)
    {
        const auto all = ways(order);
        const auto found = std::ranges::find(all, kind, &app::WayOut::kind);
        if (found == all.end())
            throw std::runtime_error("there is no such way out");
        return *found;
    }
    bool has(const char *order, Kind kind)
    {
        const auto all = ways(order);
        return std::ranges::find(all, kind, &app::WayOut::kind) != all.end();
    }
    void follow(const app::WayOut &way) // and back: one step
    {
        const auto before = exported();
        const auto last = steps();
        done(way.command);
        QCOMPARE(steps(), last + 1);
        const auto after = exported();
        done(app::Undo());
        QCOMPARE(exported(), before);
        QCOMPARE(where("o9"), QStringLiteral("short"));
        done(app::Redo());
        QCOMPARE(exported(), after);
    }

private Q_SLOTS:
    void shouldWaitForABatchOnHold()
    {
        stock("held", 20, "2026-02-01"_day);
        done(app::HoldBatch{"held"_batch, {}});
        serve("o9", 10);
        const auto wait = way("o9", Kind::Wait);
        QCOMPARE(wait.waitsFor, std::optional("held"_batch));
        QCOMPARE(wait.when, std::optional("2026-02-01"_day));
        QCOMPARE(wait.unserved, Pieces(10));
        QVERIFY(wait.command.parts.empty());
        const auto last = steps();
        done(wait.command);
        QCOMPARE(steps(), last); // to wait is no step
    }

    void shouldSplitOverBatches()
    {
        stock("b1", 6);
        stock("b2", 4, "2026-02-01"_day);
        serve("o9", 10);
        const auto split = way("o9", Kind::Split);
        QCOMPARE(split.when, std::optional("2026-02-01"_day));
        QCOMPARE(split.worsenedLines(), 0);
        follow(split);
        QCOMPARE(where("o9", 1), QStringLiteral("b1"));
        QCOMPARE(where("o9", 2), QStringLiteral("b2"));
    }

    void shouldMoveAnotherLineAside()
    {
        stock("b1", 10);
        stock("b2", 5, "2026-01-18"_day);
        serve("o1", 5);
        serve("o9", 10, 1);
        const auto aside = way("o9", Kind::MoveAside);
        QCOMPARE(aside.worsenedLines(), 1);
        QCOMPARE(aside.worsenedPieces(), Pieces(5));
        QCOMPARE(aside.daysSlipped, 3);
        QCOMPARE(aside.when, std::optional(today));
        follow(aside);
        QCOMPARE(where("o9"), QStringLiteral("b1"));
        QCOMPARE(where("o1"), QStringLiteral("b2"));
    }

    void shouldNameWhatComesToTheSameOnce()
    {
        stock("b1", 10);
        stock("b2", 5, "2026-01-18"_day);
        serve("low", 5, 1);
        serve("o9", 10, 9); // low would go to b2, whether it is moved or gives way
        QVERIFY(has("o9", Kind::MoveAside));
        QVERIFY(!has("o9", Kind::Take));
    }

    void shouldTakeFromLinesOfLowerPriority()
    {
        stock("b", 10);
        serve("low", 5, 1);
        serve("same", 5, 5);
        serve("o9", 5, 5);
        const auto take = way("o9", Kind::Take);
        QCOMPARE(take.worsenedLines(), 1);
        QCOMPARE(take.worsened.front().line, line("low", "S", 5));
        QVERIFY(!take.worsened.front().now); // it would be short
        follow(take);
        QCOMPARE(where("o9"), QStringLiteral("b"));
        QCOMPARE(where("low"), QStringLiteral("short"));
        QCOMPARE(where("same"), QStringLiteral("b"));
    }

    void shouldTellThatThePromiseOfAnotherLineSlips()
    {
        stock("b", 5);
        stock("c", 5, "2026-02-01"_day);
        serve("low", 5, 1);
        serve("full", 5, 9);
        done(app::MoveLine{id("full"), "c"_batch});
        serve("o9", 5, 5);
        done(way("o9", Kind::Take).command);
        std::vector<app::BrokenPromiseRow> rows;
        views().brokenPromises(today, today, [&](const app::BrokenPromiseRow &row) { rows.push_back(row); });
        QCOMPARE(rows.size(), std::size_t(1));
        QCOMPARE(rows.front().order, std::string("low"));
        QCOMPARE(rows.front().promised, today); // what it was promised first
        QVERIFY(!rows.front().now);
    }

    void shouldMoveNobodyAsideWhereThereIsRoom()
    {
        stock("b1", 20);
        stock("b2", 20);
        serve("o1", 5);
        order("o9", {10});
        QVERIFY(!has("o9", Kind::MoveAside));
    }

    void shouldTakeNothingFromPinnedLines()
    {
        stock("b", 10);
        stock("c", 10, "2026-02-01"_day);
        serve("low", 10, 1);
        pin("low");
        order("full", {10});
        done(app::AllocateOrder{"full"_order});
        serve("o9", 5, 5);
        QVERIFY(!has("o9", Kind::Take));
        QVERIFY(!has("o9", Kind::MoveAside));
    }

    void shouldReduceToWhatThereIs()
    {
        stock("b", 7);
        serve("o9", 10);
        const auto reduce = way("o9", Kind::Reduce);
        QCOMPARE(reduce.unserved, Pieces(3));
        follow(reduce);
        QCOMPARE(where("o9"), QStringLiteral("b"));
        QCOMPARE(views().line(id("o9"))->quantity, Pieces(7));
    }

    void shouldSayThatOneBatchHasRoomByNow()
    {
        stock("b", 4);
        serve("o9", 10);
        done(app::ChangeBatchQuantity{"b"_batch, 30_pieces});
        const auto all = ways("o9");
        QCOMPARE(all.size(), std::size_t(2)); // or to wait
        QCOMPARE(all.front().kind, Kind::Allocate);
        follow(all.front());
        QCOMPARE(where("o9"), QStringLiteral("b"));
    }

    void shouldRankByHarm()
    {
        stock("b1", 10);
        stock("b2", 6, "2026-01-18"_day);
        serve("low", 5, 1);
        serve("o9", 10, 5);
        const auto all = ways("o9");
        for (std::size_t i = 1; i < all.size(); ++i) {
            QVERIFY(all[i - 1].worsenedLines() <= all[i].worsenedLines());
            if (all[i - 1].worsenedLines() == all[i].worsenedLines())
                QVERIFY(all[i - 1].worsenedPieces() <= all[i].worsenedPieces());
        }
        QCOMPARE(all.front().kind, Kind::Split); // harms nobody, and serves the line whole
        QVERIFY(has("o9", Kind::MoveAside)); // to give way would come to the same
        QVERIFY(!has("o9", Kind::Take));
    }

    void shouldAnswerForALineThatWaits()
    {
        order("o9", {10});
        QCOMPARE(ways("o9").size(), std::size_t(1)); // its SKU is unknown
        QCOMPARE(ways("o9").front().kind, Kind::Wait);
    }

    void shouldRefuseWhatIsServedCancelledOrUnknown()
    {
        stock("b", 10);
        serve("o9", 10);
        const auto why = app::waysOut(id("o9"), *m_bus).error();
        QCOMPARE(why.reason, app::Reason::NotShort);
        QCOMPARE(why.batch, std::string("b"));
        done(app::Cancel{{id("o9")}});
        QCOMPARE(app::waysOut(id("o9"), *m_bus).error().reason, app::Reason::Cancelled);
        QCOMPARE(app::waysOut(id("o8"), *m_bus).error().reason, app::Reason::UnknownOrder);
    }

    void shouldLeaveNoTraceOfWhatWasTried()
    {
        stock("b1", 10);
        stock("b2", 5, "2026-01-18"_day);
        serve("o1", 5);
        serve("o9", 10);
        const auto last = steps();
        ways("o9");
        QCOMPARE(steps(), last);
        QCOMPARE(where("o9"), QStringLiteral("short"));
    }
};

QTEST_GUILESS_MAIN(WaysOutTest)

#include "tst_ways_out.moc"
