#include "tests/support/builders.h"

#include <QTest>

using namespace model;
using namespace support;

namespace {
const auto today = "2026-01-15"_day;
}

class ProductTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldMoveItsVersionWithEveryChange()
    {
        Product clock("CLOCK"_sku);
        clock.addBatch("a"_batch, 10_pieces, std::nullopt);
        QCOMPARE(clock.version(), 1);
        clock.allocate(demand(line("o1", "CLOCK", 4)), today);
        QCOMPARE(clock.version(), 2);
        clock.deallocate(line("o1", "CLOCK", 4).id, DeallocationReason::Released);
        QCOMPARE(clock.version(), 3);
        clock.changeBatchQuantity("a"_batch, 12_pieces);
        QCOMPARE(clock.version(), 4);
        clock.changeBatchQuantity("a"_batch, 12_pieces); // the same: nothing happened
        QCOMPARE(clock.version(), 4);
    }

    void shouldSayOnceThatALineIsShort()
    {
        Product clock("CLOCK"_sku);
        clock.addBatch("a"_batch, 3_pieces, std::nullopt);
        clock.takeEvents();
        QVERIFY(!clock.allocate(demand(line("o1", "CLOCK", 4)), today));
        QVERIFY(!clock.allocate(demand(line("o1", "CLOCK", 4)), today));
        QCOMPARE(only<OutOfStock>(clock.takeEvents()).size(), std::size_t(1));
    }

    void shouldSayItAgainAfterALineLostStockItHad()
    {
        Product clock("CLOCK"_sku);
        clock.addBatch("a"_batch, 4_pieces, std::nullopt);
        const auto wanted = demand(line("o1", "CLOCK", 4));
        clock.allocate(wanted, today);
        clock.changeBatchQuantity("a"_batch, 3_pieces);
        clock.takeEvents();
        QVERIFY(!clock.allocate(wanted, today));
        QCOMPARE(only<OutOfStock>(clock.takeEvents()).size(), std::size_t(1));
    }

    void shouldServeAShortLineOnceThereIsStock()
    {
        Product clock("CLOCK"_sku);
        clock.addBatch("a"_batch, 1_pieces, std::nullopt);
        const auto wanted = demand(line("o1", "CLOCK", 4));
        clock.allocate(wanted, today);
        clock.addBatch("b"_batch, 4_pieces, "2026-02-01"_day);
        QCOMPARE(clock.allocate(wanted, today), std::optional("b"_batch));
        QCOMPARE(clock.fates().at(wanted.line.id).kind, LineFate::Kind::Allocated);
        QCOMPARE(clock.fates().at(wanted.line.id).promised, std::optional("2026-02-01"_day));
    }

    void shouldNotMoveALineThatIsAllocatedWhenBetterStockComes()
    {
        Product clock("CLOCK"_sku);
        clock.addBatch("later"_batch, 10_pieces, "2026-02-01"_day);
        clock.allocate(demand(line("o1", "CLOCK", 4)), today);
        clock.addBatch("here"_batch, 10_pieces, std::nullopt);
        QCOMPARE(clock.allocate(demand(line("o1", "CLOCK", 4)), today), std::optional("later"_batch));
        QCOMPARE(clock.find("here"_batch)->allocated(), Pieces(0));
    }

    void shouldTellWhatWasDisplacedAndWhy()
    {
        Product clock("CLOCK"_sku);
        clock.addBatch("a"_batch, 10_pieces, std::nullopt);
        clock.allocate(demand(line("o1", "CLOCK", 6)), today);
        clock.allocate(demand(line("o2", "CLOCK", 4)), today);
        clock.takeEvents();
        clock.changeBatchQuantity("a"_batch, 6_pieces);
        const auto lost = only<Deallocated>(clock.takeEvents());
        QCOMPARE(lost.size(), std::size_t(1));
        QCOMPARE(lost.front().line, line("o2", "CLOCK", 4));
        QCOMPARE(lost.front().reason, DeallocationReason::Displaced);
        QCOMPARE(lost.front().batch, "a"_batch);
    }

    void shouldForgetNothingThatHappenedWhenRemindedOfTheStore()
    {
        // GIVEN a line that was released in this unit of work
        Product clock("CLOCK"_sku);
        clock.addBatch("a"_batch, 10_pieces, std::nullopt);
        clock.allocate(demand(line("o1", "CLOCK", 6)), today);
        clock.deallocate(line("o1", "CLOCK", 6).id, DeallocationReason::Released);
        // WHEN the store still says that it is allocated
        clock.recall("a"_batch, {line("o1", "CLOCK", 6), {}, false, 1, today, 0});
        // THEN what happened since counts
        QVERIFY(!clock.holderOf(line("o1", "CLOCK", 6).id));
        QCOMPARE(clock.find("a"_batch)->allocated(), Pieces(0));
    }

    void shouldNotAllocateAnotherSkusLine()
    {
        Product clock("CLOCK"_sku);
        clock.addBatch("a"_batch, 10_pieces, std::nullopt);
        QVERIFY(!clock.allocate(demand(line("o1", "LAMP", 1)), today));
        QCOMPARE(clock.find("a"_batch)->free(), Pieces(10));
    }
};

QTEST_APPLESS_MAIN(ProductTest)

#include "tst_product.moc"
