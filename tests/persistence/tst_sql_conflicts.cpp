#include "tests/persistence/sql_desk.h"

#include <QTest>

using namespace support;

/// Two units of work at once: the second to commit what it has not seen is refused.
class TestSqlConflicts : public QObject, private SqlDesk
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void shouldRefuseAStaleProduct();
    void shouldRefuseAnOrderSomebodyElseAddedFirst();
    void shouldRefuseABatchSomebodyElseRecordedFirst();
    void shouldRefuseABatchThatWasLookedUpAndAbsent();
    void shouldNoticeAStaleAggregateAtASecondCommit();
    void shouldDropWhatItLoadedAfterAFailedCommit();
};

void TestSqlConflicts::init()
{
    m_storage = std::make_unique<SqliteFixture>(today);
}

void TestSqlConflicts::shouldRefuseAStaleProduct()
{
    record("B1", "CLOCK", 10);
    place("o1", {{"CLOCK", 6}, {"CLOCK", 7}});
    const auto one = begin();
    const auto other = begin();
    one->products().find("CLOCK"_sku)->allocate({line("o1", 1, "CLOCK", 6), {}, 1}, today);
    other->products().find("CLOCK"_sku)->allocate({line("o1", 2, "CLOCK", 7), {}, 2}, today);
    one->commit(step);
    QVERIFY_THROWS_EXCEPTION(app::StaleAggregate, other->commit(step));
    QCOMPARE(m_storage->views().batch("B1"_batch)->allocated, 6);
}

void TestSqlConflicts::shouldRefuseAnOrderSomebodyElseAddedFirst()
{
    const auto one = begin();
    const auto other = begin();
    for (const auto *work : {&one, &other})
        (*work)->orders().add(model::Order("o1"_order, {})).place("CLOCK"_sku, 1_wanted, {}, 1);
    one->commit(step);
    QVERIFY_THROWS_EXCEPTION(app::StaleAggregate, other->commit(step));
    QCOMPARE(m_storage->views().counts().lines, 1);
}

void TestSqlConflicts::shouldRefuseABatchSomebodyElseRecordedFirst()
{
    const auto one = begin();
    const auto other = begin();
    one->products().add(model::Product("CLOCK"_sku)).addBatch("B1"_batch, 5_pieces, std::nullopt);
    other->products().add(model::Product("LAMP"_sku)).addBatch("B1"_batch, 5_pieces, std::nullopt);
    one->commit(step);
    QVERIFY_THROWS_EXCEPTION(app::StaleAggregate, other->commit(step));
    QCOMPARE(m_storage->views().batch("B1"_batch)->sku, "CLOCK");
}

void TestSqlConflicts::shouldRefuseABatchThatWasLookedUpAndAbsent()
{
    const auto work = begin();
    QVERIFY(!work->products().findByBatch("B1"_batch));
    work->orders().add(model::Order("o1"_order, {})).place("CLOCK"_sku, 1_wanted, {}, 1);
    record("B1", "CLOCK", 5);
    QVERIFY_THROWS_EXCEPTION(app::StaleAggregate, work->commit(step));
}

void TestSqlConflicts::shouldNoticeAStaleAggregateAtASecondCommit()
{
    const auto work = begin();
    work->products().add(model::Product("CLOCK"_sku)).addBatch("B1"_batch, 10_pieces, std::nullopt);
    work->commit(step);
    record("B2", "CLOCK", 5);
    work->products().find("CLOCK"_sku)->changeBatchQuantity("B1"_batch, 3_pieces);
    QVERIFY_THROWS_EXCEPTION(app::StaleAggregate, work->commit(step));
    QCOMPARE(m_storage->views().batch("B1"_batch)->quantity, 10);
}

void TestSqlConflicts::shouldDropWhatItLoadedAfterAFailedCommit()
{
    record("B1", "CLOCK", 10);
    const auto work = begin();
    work->products().find("CLOCK"_sku)->changeBatchQuantity("B1"_batch, 7_pieces);
    record("B2", "CLOCK", 10);
    QVERIFY_THROWS_EXCEPTION(app::StaleAggregate, work->commit(step));
    QCOMPARE(work->products().find("CLOCK"_sku)->batches().size(), 2U);
    QCOMPARE(work->products().find("CLOCK"_sku)->find("B1"_batch)->quantity(), 10);
    work->commit(step); // on fresh state, with nothing to write
    QCOMPARE(m_storage->views().batch("B1"_batch)->quantity, 10);
}

QTEST_GUILESS_MAIN(TestSqlConflicts)
#include "tst_sql_conflicts.moc"
