#include "tests/support/builders.h"

#include "model/allocation_rule.h"

#include <QTest>

#include <algorithm>

using namespace model;
using namespace support;

namespace {

Allocation allocation(const OrderLine &line, std::int64_t turn, std::int64_t priority = 5,
                      std::optional<Date> needBy = std::nullopt, bool pinned = false)
{
    return {line, {Priority::of(priority).value(), needBy}, pinned, turn, "2026-01-15"_day, 0};
}

std::vector<std::string> ordersOf(const std::vector<Allocation> &allocations)
{
    std::vector<std::string> orders;
    for (const auto &one : allocations)
        orders.push_back(one.line.id.order.text());
    return orders;
}

} // namespace

class BatchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldTakeNothingNewWhileOnHold()
    {
        auto state = batch("b", "CLOCK", 10).state();
        state.onHold = true;
        Batch held(state);
        QVERIFY(!held.canAllocate(line("o", "CLOCK", 1)));
        held.allocate(allocation(line("o", "CLOCK", 1), 1));
        QCOMPARE(held.allocated(), Pieces(0));
    }

    void shouldKnowASumEvenOfLinesItWasNotToldOf()
    {
        auto state = batch("b", "CLOCK", 10).state();
        state.allocated = 7;
        Batch stored(state);
        stored.recall(allocation(line("o", "CLOCK", 4), 1));
        QCOMPARE(stored.allocated(), Pieces(7)); // recalling is not allocating
        QCOMPARE(stored.free(), Pieces(3));
        stored.deallocate(line("o", "CLOCK", 4).id);
        QCOMPARE(stored.allocated(), Pieces(3));
    }

    void shouldBeHereOnceItArrived()
    {
        auto state = batch("b", "CLOCK", 10, "2026-02-01"_day).state();
        QVERIFY(!Batch(state).isHere());
        state.arrived = "2026-01-20"_day;
        QVERIFY(Batch(state).isHere());
    }

    void shouldPreferWhatIsHereThenTheEarlierEta()
    {
        const auto here = batch("here", "S", 1);
        const auto overdue = batch("overdue", "S", 1, "2020-01-01"_day);
        const auto soon = batch("soon", "S", 1, "2026-01-16"_day);
        QVERIFY(isPreferredTo(here, overdue));
        QVERIFY(isPreferredTo(overdue, soon));
        QVERIFY(!isPreferredTo(here, batch("other", "S", 1)));
    }

    void shouldPromiseTheEtaButNoDayThatIsPast()
    {
        const auto today = "2026-01-15"_day;
        QCOMPARE(promiseOf(batch("b", "S", 1), today), today);
        QCOMPARE(promiseOf(batch("b", "S", 1, "2026-01-10"_day), today), today);
        QCOMPARE(promiseOf(batch("b", "S", 1, "2026-01-20"_day), today), "2026-01-20"_day);
    }

    void shouldTakeFromTheLeastEntitledFirst()
    {
        // GIVEN lines that differ in what they may claim
        std::vector<Allocation> lines{
            allocation(line("pinned", "S", 1), 9, 0, std::nullopt, true),
            allocation(line("high", "S", 1), 1, 9),
            allocation(line("early", "S", 1), 2, 5, "2026-01-20"_day),
            allocation(line("late", "S", 1), 3, 5, "2026-02-20"_day),
            allocation(line("never-old", "S", 1), 4),
            allocation(line("never-new", "S", 1), 5),
            allocation(line("low", "S", 1), 6, 0),
        };
        // WHEN they are put in the order of giving way
        std::ranges::sort(lines, givesWayBefore);
        // THEN low priority goes first, then no need-by, then the late one; the newest before the older
        QCOMPARE(
            ordersOf(lines),
            (std::vector<std::string>{"low", "never-new", "never-old", "late", "early", "high", "pinned"}));
    }

    void shouldLeaveALineInPlaceThatFitsAfterAll()
    {
        // GIVEN 30 pieces, full: the newest line is small, the one before it is large
        auto full = batch("b", "S", 30);
        full.allocate(allocation(line("first", "S", 10), 1));
        full.allocate(allocation(line("large", "S", 15), 2));
        full.allocate(allocation(line("small", "S", 5), 3));
        // WHEN it shrinks to 16: 5 are not enough, so the large line goes too
        const auto displaced = full.changeQuantity(16_pieces);
        // THEN the small one fits beside the first, and only the large one is displaced
        QCOMPARE(ordersOf(displaced), std::vector<std::string>{"large"});
        QCOMPARE(ordersOf(full.lines()), (std::vector<std::string>{"first", "small"}));
        QCOMPARE(full.free(), Pieces(1));
    }

    void shouldBeKnownByWhatWasFirstGivenOrIsNow()
    {
        auto state = batch("b", "S", 10, "2026-02-01"_day).state();
        state.quantity = 8_pieces;
        const Batch changed(state);
        QVERIFY(changed.wasGivenAs("S"_sku, 10_pieces, "2026-02-01"_day));
        QVERIFY(changed.wasGivenAs("S"_sku, 8_pieces, "2026-02-01"_day));
        QVERIFY(!changed.wasGivenAs("S"_sku, 9_pieces, "2026-02-01"_day));
        QVERIFY(!changed.wasGivenAs("S"_sku, 10_pieces, std::nullopt));
        QVERIFY(!changed.wasGivenAs("T"_sku, 10_pieces, "2026-02-01"_day));
    }
};

QTEST_APPLESS_MAIN(BatchTest)

#include "tst_batch.moc"
