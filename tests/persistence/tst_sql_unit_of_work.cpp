#include "tests/persistence/sql_desk.h"

#include <QTest>

using namespace support;

class TestSqlUnitOfWork : public QObject, private SqlDesk
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void shouldStoreBatchesAndOrdersAndFindThemAgain();
    void shouldLeaveNoTraceWithoutCommit();
    void shouldCommitAgainAfterFurtherChanges();
    void shouldRaiseEventsInTheOrderTheyHappened();
    void shouldWriteNothingInAPreview();
    void shouldFlushInPortionsInsideOneTransaction();
    void shouldTakeBackFlushedPortionsWithoutCommit();
    void shouldTakeBackEverythingSinceAMark();
    void shouldKeepTheOuterMarkOfTwo();
    void shouldTakeBackWhatWasAddedSinceAMark();
};

void TestSqlUnitOfWork::init()
{
    m_storage = std::make_unique<SqliteFixture>(today);
}

void TestSqlUnitOfWork::shouldStoreBatchesAndOrdersAndFindThemAgain()
{
    record("B1", "CLOCK", 100);
    place("o1", {{"CLOCK", 10}, {"LAMP", 3}}, {model::Priority::of(9).value(), "2026-02-01"_day});
    m_storage->reopen();

    const auto work = begin();
    const auto *product = work->products().findByBatch("B1"_batch);
    QVERIFY(product);
    QCOMPARE(product->sku().text(), "CLOCK");
    QCOMPARE(product->batches().size(), 1U);
    QCOMPARE(work->products().find("CLOCK"_sku), product);
    QVERIFY(!work->products().find("LAMP"_sku)); // named by a line, but there is no batch of it
    const auto *order = work->orders().find("o1"_order);
    QVERIFY(order);
    QCOMPARE(order->lines().size(), 2U);
    QCOMPARE(order->lines()[0].line, line("o1", 1, "CLOCK", 10));
    QCOMPARE(order->lines()[1].line, line("o1", 2, "LAMP", 3));
    QCOMPARE(order->lines()[1].standing, (model::Standing{model::Priority::of(9).value(), "2026-02-01"_day}));
    QCOMPARE(order->lines()[1].stored, 2);
}

void TestSqlUnitOfWork::shouldLeaveNoTraceWithoutCommit()
{
    {
        const auto work = begin();
        work->products().add(model::Product("CLOCK"_sku)).addBatch("B1"_batch, 5_pieces, std::nullopt);
        work->orders().add(model::Order("o1"_order, {})).place("CLOCK"_sku, 1_wanted, {}, 1);
        work->catalogue().describe("CLOCK"_sku, model::Label::parse("a clock").value());
    }
    QCOMPARE(m_storage->views().counts().batches, 0);
    QCOMPARE(m_storage->views().counts().lines, 0);
    QCOMPARE(m_storage->views().counts().skus, 0);
}

void TestSqlUnitOfWork::shouldCommitAgainAfterFurtherChanges()
{
    const auto work = begin();
    auto &product = work->products().add(model::Product("CLOCK"_sku));
    product.addBatch("B1"_batch, 10_pieces, std::nullopt);
    auto &order = work->orders().add(model::Order("o1"_order, {}));
    order.place("CLOCK"_sku, 4_wanted, {}, 1);
    work->commit(step);
    QCOMPARE(order.lines().front().stored, 1);
    QCOMPARE(product.fates().size(), 0U);

    product.allocate({line("o1", 1, "CLOCK", 4), {}, 0}, today); // found by its name, as its row is not given
    product.addBatch("B2"_batch, 10_pieces, std::nullopt);
    order.place("CLOCK"_sku, 5_wanted, {}, 1);
    work->products().find("CLOCK"_sku);
    work->orders().find("o1"_order);
    work->commit(step);
    QCOMPARE(m_storage->views().batch("B1"_batch)->allocated, 4);
    QCOMPARE(m_storage->views().counts().batches, 2);
    QCOMPARE(m_storage->views().linesOf("o1"_order).size(), 2U);
}

void TestSqlUnitOfWork::shouldRaiseEventsInTheOrderTheyHappened()
{
    const auto work = begin();
    work->products().add(model::Product("CLOCK"_sku)).addBatch("B1"_batch, 1_pieces, std::nullopt);
    work->products().add(model::Product("LAMP"_sku)).addBatch("B2"_batch, 1_pieces, std::nullopt);
    work->products().find("CLOCK"_sku)->addBatch("B3"_batch, 1_pieces, std::nullopt);
    work->catalogue().describe("CLOCK"_sku, model::Label::parse("a clock").value());
    work->orders().add(model::Order("o1"_order, {})).place("CLOCK"_sku, 1_wanted, {}, 1);
    const auto events = work->takeEvents();
    QCOMPARE(events.size(), 5U);
    QCOMPARE(std::get<model::BatchCreated>(events[0]).batch, "B1"_batch);
    QCOMPARE(std::get<model::BatchCreated>(events[1]).batch, "B2"_batch);
    QCOMPARE(std::get<model::BatchCreated>(events[2]).batch, "B3"_batch);
    QVERIFY(std::holds_alternative<model::SkuDescribed>(events[3]));
    QVERIFY(std::holds_alternative<model::OrderPlaced>(events[4]));
    QVERIFY(work->takeEvents().empty());
}

void TestSqlUnitOfWork::shouldWriteNothingInAPreview()
{
    const auto work = begin(app::Intent::Preview);
    work->beginEarly();
    QVERIFY(!m_storage->database().isInTransaction());
    work->products().add(model::Product("CLOCK"_sku)).addBatch("B1"_batch, 1_pieces, std::nullopt);
    work->flush();
    QCOMPARE(m_storage->views().counts().batches, 0);
    QVERIFY_THROWS_EXCEPTION(std::logic_error, work->commit(step));
}

void TestSqlUnitOfWork::shouldFlushInPortionsInsideOneTransaction()
{
    const auto work = begin();
    work->beginEarly();
    QVERIFY(m_storage->database().isInTransaction());
    const auto cache = m_storage->ask("PRAGMA cache_size");
    for (int i = 0; i < 6000; ++i) { // more orders than are kept in memory
        const auto id = model::OrderId::parse("o" + std::to_string(i)).value();
        work->orders().add(model::Order(id, {})).place("CLOCK"_sku, 1_wanted, {}, 1);
    }
    work->flush();
    QCOMPARE(m_storage->ask("SELECT count(*) FROM order_lines"), "6000");
    work->orders().find("o0"_order)->place("CLOCK"_sku, 2_wanted, {}, 1);
    QVERIFY(m_storage->database().isInTransaction());
    work->commit(step);
    QVERIFY(!m_storage->database().isInTransaction());
    QCOMPARE(m_storage->views().linesOf("o0"_order).size(), 2U);
    QVERIFY(cache != m_storage->ask("PRAGMA cache_size"));
}

void TestSqlUnitOfWork::shouldTakeBackFlushedPortionsWithoutCommit()
{
    {
        const auto work = begin();
        work->beginEarly();
        work->products().add(model::Product("CLOCK"_sku)).addBatch("B1"_batch, 1_pieces, std::nullopt);
        work->flush();
        QCOMPARE(m_storage->views().counts().batches, 1);
    }
    QCOMPARE(m_storage->views().counts().batches, 0);
    record("B2", "CLOCK", 1); // the lock was given back
}

void TestSqlUnitOfWork::shouldTakeBackEverythingSinceAMark()
{
    record("B1", "CLOCK", 10);
    place("o1", {{"CLOCK", 4}});
    const auto work = begin();
    auto *product = work->products().find("CLOCK"_sku);
    const auto mark = work->mark();
    work->products().find("CLOCK"_sku)->allocate({line("o1", 1, "CLOCK", 4), {}, 1}, today);
    work->orders().find("o1"_order)->place("CLOCK"_sku, 7_wanted, {}, 1);
    work->catalogue().describe("CLOCK"_sku, model::Label::parse("a clock").value());
    work->allocationsView().add(line("o1", 1, "CLOCK", 4), "B1"_batch, 0);
    work->journal().append(model::OutOfStock{line("o1", 1, "CLOCK", 4)}, std::nullopt);
    work->rollBackTo(mark);

    QCOMPARE(product->find("B1"_batch)->allocated(), 0); // what was handed out before is good
    QVERIFY(work->takeEvents().empty());
    QVERIFY(work->catalogue().description("CLOCK"_sku).isEmpty());
    work->commit(step);
    QCOMPARE(m_storage->views().batch("B1"_batch)->allocated, 0);
    QCOMPARE(m_storage->views().counts().lines, 1);
    QVERIFY(m_storage->views().allocations("o1"_order).empty());
    QCOMPARE(m_storage->ask("SELECT count(*) FROM journal"), "0");
}

void TestSqlUnitOfWork::shouldKeepTheOuterMarkOfTwo()
{
    record("B1", "CLOCK", 10);
    const auto work = begin();
    const auto quantity = [&] { return work->products().find("CLOCK"_sku)->find("B1"_batch)->quantity(); };
    const auto outer = work->mark();
    const auto inner = work->mark();
    work->products().find("CLOCK"_sku)->changeBatchQuantity("B1"_batch, 7_pieces);
    work->keep(inner);
    QCOMPARE(quantity(), 7);
    const auto second = work->mark();
    work->products().find("CLOCK"_sku)->changeBatchQuantity("B1"_batch, 3_pieces);
    work->rollBackTo(second);
    QCOMPARE(quantity(), 7);
    work->rollBackTo(outer);
    QCOMPARE(quantity(), 10);
}

void TestSqlUnitOfWork::shouldTakeBackWhatWasAddedSinceAMark()
{
    const auto work = begin();
    const auto mark = work->mark();
    work->products().add(model::Product("CLOCK"_sku)).addBatch("B1"_batch, 1_pieces, std::nullopt);
    work->orders().add(model::Order("o1"_order, {})).place("CLOCK"_sku, 1_wanted, {}, 1);
    work->rollBackTo(mark);
    QVERIFY(!work->products().find("CLOCK"_sku));
    QVERIFY(!work->products().findByBatch("B1"_batch));
    QVERIFY(!work->orders().find("o1"_order));
    QVERIFY(work->products().seen().empty());
    work->commit(step);
    QCOMPARE(m_storage->views().counts().batches, 0);
    QCOMPARE(m_storage->views().counts().orders, 0);
}

QTEST_GUILESS_MAIN(TestSqlUnitOfWork)
#include "tst_sql_unit_of_work.moc"
