#include "tests/app/desk.h"

using namespace model;
using namespace support;

/// What could be filled now or served earlier, and nothing later.
class ImproveTest : public Desk
{
    Q_OBJECT

private Q_SLOTS:
    void shouldFillWhatIsShort()
    {
        stock("b", 5);
        serve("o1", 8);
        done(app::ChangeBatchQuantity{"b"_batch, 10_pieces});
        QCOMPARE(where("o1"), QStringLiteral("short")); // stock that comes moves nobody
        const auto result = done<app::ImproveResult>(app::ImprovePromises{});
        QCOMPARE(result.lines.size(), std::size_t(1));
        QVERIFY(!result.lines.front().from);
        QCOMPARE(result.lines.front().to, "b"_batch);
        QCOMPARE(where("o1"), QStringLiteral("b"));
        done(app::Undo());
        QCOMPARE(where("o1"), QStringLiteral("short"));
    }

    void shouldServeEarlierAndLetFollowWhoFitsThen()
    {
        stock("late", 10, "2026-03-01"_day);
        stock("soon", 10, "2026-02-01"_day);
        serve("o1", 10); // soon
        serve("o2", 10); // late
        stock("here", 10);
        const auto result = done<app::ImproveResult>(app::ImprovePromises{});
        QCOMPARE(where("o1"), QStringLiteral("here"));
        QCOMPARE(where("o2"), QStringLiteral("soon"));
        QCOMPARE(result.lines.size(), std::size_t(2));
        QCOMPARE(result.lines[1].from, std::optional("late"_batch));
        QCOMPARE(result.lines[1].was, std::optional("2026-03-01"_day));
        QCOMPARE(result.lines[1].eta, "2026-02-01"_day);
        QVERIFY(only<PromiseSlipped>(m_bus->preview(app::Undo(), ana).events).empty());
        const auto last = steps();
        QVERIFY(done<app::ImproveResult>(app::ImprovePromises{}).lines.empty());
        QCOMPARE(steps(), last); // nothing is left to improve
    }

    void shouldLeavePinnedLinesWhereTheyAre()
    {
        stock("late", 10, "2026-03-01"_day);
        serve("o1", 5);
        pin("o1");
        stock("here", 10);
        QVERIFY(done<app::ImproveResult>(app::ImprovePromises{}).lines.empty());
        QCOMPARE(where("o1"), QStringLiteral("late"));
    }

    void shouldLeaveBatchesOnHoldAlone()
    {
        stock("late", 10, "2026-03-01"_day);
        serve("o1", 5);
        stock("here", 10);
        done(app::HoldBatch{"here"_batch, {}});
        QVERIFY(done<app::ImproveResult>(app::ImprovePromises{}).lines.empty());
        done(app::HoldBatch{"late"_batch, {}}); // what it has may leave it
        done(app::UnholdBatch{"here"_batch});
        QCOMPARE(done<app::ImproveResult>(app::ImprovePromises{}).lines.size(), std::size_t(1));
    }

    void shouldServeTheBetterPlacedFirst()
    {
        stock("late", 20, "2026-03-01"_day);
        serve("low", 10, 1);
        serve("high", 10, 9);
        stock("here", 10);
        done(app::ImprovePromises{});
        QCOMPARE(where("high"), QStringLiteral("here"));
        QCOMPARE(where("low"), QStringLiteral("late"));
    }

    void shouldKeepToOneSku()
    {
        done(app::CreateBatch{"t"_batch, "T"_sku, 5_pieces, std::nullopt});
        done(app::PlaceOrder{"t1"_order, {{"T"_sku, 8_wanted}}, {}, {}});
        stock("b", 5);
        serve("o1", 8);
        done(app::AllocateWaiting());
        done(app::ChangeBatchQuantity{"b"_batch, 10_pieces});
        done(app::ChangeBatchQuantity{"t"_batch, 10_pieces});
        QCOMPARE(done<app::ImproveResult>(app::ImprovePromises{"S"_sku}).lines.size(), std::size_t(1));
        QCOMPARE(where("t1"), QStringLiteral("short"));
        QCOMPARE(refused(app::ImprovePromises{"NOPE"_sku}).reason, app::Reason::UnknownSku);
    }

    void shouldMakeNoOverdueBatchSeemLater() // it counts as due today
    {
        stock("overdue", 10, "2026-01-10"_day);
        serve("o1", 5);
        stock("here", 10);
        QVERIFY(done<app::ImproveResult>(app::ImprovePromises{}).lines.empty());
    }
};

QTEST_GUILESS_MAIN(ImproveTest)

#include "tst_improve.moc"
