#include "tests/persistence/sql_desk.h"

#include <QTest>

using namespace support;

/// What became of batches and their lines, written and read again.
class TestSqlProducts : public QObject, private SqlDesk
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void shouldKeepEveryFactOfABatch();
    void shouldStoreAnAllocationWithItsTurnAndPromise();
    void shouldSwapTwoLinesBetweenFullBatches();
    void shouldShrinkABatchAndMoveItsLineAtOnce();
    void shouldRecallLinesInGivingWayOrder();
    void shouldRecallOnlyWhatIsStoredBeyondWhatChanged();
    void shouldRememberThatALineIsShort();
    void shouldFindABatchRecordedInTheSameUnitOfWork();
};

void TestSqlProducts::init()
{
    m_storage = std::make_unique<SqliteFixture>(today);
}

void TestSqlProducts::shouldKeepEveryFactOfABatch()
{
    record("B1", "CLOCK", 100, "2026-03-01"_day);
    {
        const auto work = begin();
        work->products().find("CLOCK"_sku)->changeBatchQuantity("B1"_batch, 60_pieces);
        work->commit(step);
    }
    const auto work = begin();
    const auto state = work->products().find("CLOCK"_sku)->find("B1"_batch)->state();
    QCOMPARE(state.quantity, 60_pieces);
    QCOMPARE(state.firstQuantity, 100_pieces);
    QCOMPARE(state.eta, std::optional("2026-03-01"_day));
    QCOMPARE(state.firstEta, std::optional("2026-03-01"_day));
    QVERIFY(!state.arrived);
    QVERIFY(!state.onHold);
    QCOMPARE(state.allocated, 0);
}

void TestSqlProducts::shouldStoreAnAllocationWithItsTurnAndPromise()
{
    record("B1", "CLOCK", 100, "2026-03-01"_day);
    place("o1", {{"CLOCK", 10}});
    allocate(line("o1", 1, "CLOCK", 10), 1);

    const auto work = begin();
    auto *product = work->products().find("CLOCK"_sku);
    QCOMPARE(product->find("B1"_batch)->allocated(), 10);
    QVERIFY(!product->holderOf(line("o1", 1, "CLOCK", 10).id)); // not until it is reminded
    work->products().recall(*product, line("o1", 1, "CLOCK", 10).id);
    QVERIFY(product->holderOf(line("o1", 1, "CLOCK", 10).id));
    const auto held = product->find("B1"_batch)->lines().front();
    QCOMPARE(held.turn, 2); // the product's version then
    QCOMPARE(held.promised, "2026-03-01"_day);
    QCOMPARE(held.stored, 1);
}

void TestSqlProducts::shouldSwapTwoLinesBetweenFullBatches()
{
    record("B1", "CLOCK", 5);
    record("B2", "CLOCK", 5, "2026-03-01"_day);
    place("o1", {{"CLOCK", 5}, {"CLOCK", 5}});
    const auto first = line("o1", 1, "CLOCK", 5);
    const auto second = line("o1", 2, "CLOCK", 5);
    allocate(first, 1);
    allocate(second, 2);

    const auto work = begin();
    auto *product = work->products().find("CLOCK"_sku);
    for (const auto &each : {first, second}) {
        work->products().recall(*product, each.id);
        product->deallocate(each.id, model::DeallocationReason::Moved);
    }
    product->allocate({second, {}, 2}, today);
    product->allocate({first, {}, 1}, today);
    work->commit(step);

    QCOMPARE(m_storage->views().line(first.id)->batch, "B2");
    QCOMPARE(m_storage->views().line(second.id)->batch, "B1");
    QCOMPARE(m_storage->views().batch("B1"_batch)->allocated, 5);
}

void TestSqlProducts::shouldShrinkABatchAndMoveItsLineAtOnce()
{
    record("B1", "CLOCK", 10);
    record("B2", "CLOCK", 10, "2026-03-01"_day);
    place("o1", {{"CLOCK", 6}});
    const auto moved = line("o1", 1, "CLOCK", 6);
    allocate(moved, 1);
    const auto work = begin();
    auto *product = work->products().findByBatch("B1"_batch);
    work->products().recallGivingWay(*product, "B1"_batch, 1);
    product->changeBatchQuantity("B1"_batch, 2_pieces);
    product->allocate({moved, {}, 1}, today);
    work->commit(step);
    QCOMPARE(m_storage->views().line(moved.id)->batch, "B2");
    QCOMPARE(m_storage->views().batch("B1"_batch)->allocated, 0);
    QCOMPARE(m_storage->views().batch("B1"_batch)->quantity, 2);
}

void TestSqlProducts::shouldRecallLinesInGivingWayOrder()
{
    record("B1", "CLOCK", 100);
    place("high", {{"CLOCK", 1}}, {model::Priority::of(9).value(), std::nullopt});
    place("early", {{"CLOCK", 1}}, {model::Priority::of(5).value(), "2026-02-01"_day});
    place("late", {{"CLOCK", 1}}, {model::Priority::of(5).value(), "2026-05-01"_day});
    place("never", {{"CLOCK", 1}, {"CLOCK", 1}}, {model::Priority::of(5).value(), std::nullopt});
    place("low", {{"CLOCK", 1}}, {model::Priority::of(0).value(), "2026-01-20"_day});
    place("pinned", {{"CLOCK", 1}}, {model::Priority::of(0).value(), std::nullopt});
    const std::pair<const char *, std::int64_t> all[]
        = {{"high", 1}, {"early", 1}, {"late", 1}, {"never", 1}, {"never", 2}, {"low", 1}, {"pinned", 1}};
    std::int64_t stored = 0;
    for (const auto &[order, number] : all)
        allocate(line(order, number, "CLOCK", 1), ++stored);
    m_storage->database().query("UPDATE order_lines SET pinned = 1 WHERE id = 7").run();

    const std::pair<const char *, std::int64_t> expected[]
        = {{"low", 1}, {"never", 2}, {"never", 1}, {"late", 1}, {"early", 1}, {"high", 1}, {"pinned", 1}};
    for (std::size_t count = 1; count <= std::size(expected); ++count) {
        const auto work = begin();
        auto *product = work->products().find("CLOCK"_sku);
        work->products().recallGivingWay(*product, "B1"_batch, static_cast<model::Pieces>(count));
        QCOMPARE(product->find("B1"_batch)->lines().size(), count);
        for (std::size_t i = 0; i < count; ++i)
            QVERIFY(product->holderOf(line(expected[i].first, expected[i].second, "CLOCK", 1).id));
    }
}

void TestSqlProducts::shouldRecallOnlyWhatIsStoredBeyondWhatChanged()
{
    record("B1", "CLOCK", 100);
    place("o1", {{"CLOCK", 1}, {"CLOCK", 1}});
    allocate(line("o1", 1, "CLOCK", 1), 1);
    allocate(line("o1", 2, "CLOCK", 1), 2);
    const auto work = begin();
    auto *product = work->products().find("CLOCK"_sku);
    const auto last = line("o1", 2, "CLOCK", 1).id;
    work->products().recall(*product, last);
    product->deallocate(last, model::DeallocationReason::Released);
    work->products().recallGivingWay(*product, "B1"_batch, 1);
    QVERIFY(product->holderOf(line("o1", 1, "CLOCK", 1).id));
    QVERIFY(!product->holderOf(last));
}

void TestSqlProducts::shouldRememberThatALineIsShort()
{
    record("B1", "CLOCK", 1);
    place("o1", {{"CLOCK", 5}});
    allocate(line("o1", 1, "CLOCK", 5), 1); // the product's version does not move
    QCOMPARE(m_storage->views().line(line("o1", 1, "CLOCK", 5).id)->state, app::LineState::Short);

    const auto work = begin();
    auto *product = work->products().find("CLOCK"_sku);
    work->products().recall(*product, line("o1", 1, "CLOCK", 5).id);
    product->allocate({line("o1", 1, "CLOCK", 5), {}, 1}, today);
    QCOMPARE(work->takeEvents().size(), 0U);
}

void TestSqlProducts::shouldFindABatchRecordedInTheSameUnitOfWork()
{
    const auto work = begin();
    QVERIFY(!work->products().findByBatch("B1"_batch));
    auto &product = work->products().add(model::Product("CLOCK"_sku));
    product.addBatch("B1"_batch, 1_pieces, std::nullopt);
    QCOMPARE(work->products().findByBatch("B1"_batch), &product);
    QCOMPARE(work->takeEvents().size(), 1U); // looking for it swallowed nothing
    QCOMPARE(work->products().findByBatch("B1"_batch), &product);
    work->commit(step);
    QCOMPARE(m_storage->views().batchesOf("CLOCK"_sku).size(), 1U);
}

QTEST_GUILESS_MAIN(TestSqlProducts)
#include "tst_sql_products.moc"
