#include "tests/persistence/view_stock.h"
#include "tests/support/literals.h"
#include "tests/support/sqlite_fixture.h"

#include <QTest>

#include <sqlite3.h>

using namespace support;

/// One record, looked at.
class TestSqlViews : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void shouldCountRecords();
    void shouldShowALineWithItsBatch();
    void shouldShowNothingForWhatIsUnknown();
    void shouldDeriveTheStateOfABatch();
    void shouldSumUpAnSku();
    void shouldCountTheLinesOfAnOrder();
    void shouldListWhoHoldsABatchInOrderOfAllocation();
    void shouldShowTheReadModelOfAnOrder();
    void shouldShowTheFirstLinesByNeedBy();
    void shouldListEveryLineAsItListsSome();

private:
    const app::Views &views() { return m_storage->views(); }
    std::unique_ptr<SqliteFixture> m_storage;
};

void TestSqlViews::initTestCase()
{
    m_storage = std::make_unique<SqliteFixture>("2026-01-15"_day);
    QCOMPARE(sqlite3_exec(m_storage->database().handle(), stock, nullptr, nullptr, nullptr), SQLITE_OK);
}

void TestSqlViews::shouldCountRecords()
{
    const auto counts = views().counts();
    QCOMPARE(counts.batches, 6);
    QCOMPARE(counts.lines, 7);
    QCOMPARE(counts.orders, 2);
    QCOMPARE(counts.skus, 3);
}

void TestSqlViews::shouldShowTheFirstLinesByNeedBy()
{
    const auto first = views().firstLines(3); // one has a day, the others stand as stored
    QCOMPARE(first.size(), std::size_t(3));
    QCOMPARE(first[0], *views().line({"o1"_order, 1_th}));
    QCOMPARE(first[1], *views().line({"o1"_order, 2_th}));
    QCOMPARE(first[2], *views().line({"o2"_order, 1_th}));
    QCOMPARE(views().firstLines(100).size(), std::size_t(7));
}

void TestSqlViews::shouldListEveryLineAsItListsSome()
{
    const auto listed = [this](std::int64_t limit) {
        std::vector<app::LineRow> rows;
        views().listLines({.text = {}, .state = {}, .limit = limit},
                          [&](const app::LineRow &row) { rows.push_back(row); });
        return rows;
    };
    QCOMPARE(listed(-1).size(), std::size_t(7));
    QCOMPARE(listed(-1), listed(100));
    constexpr auto far = "INSERT INTO skus (id, code) VALUES (1000000000000, 'FAR');" // keys with a great gap
                         "INSERT INTO order_lines (id, order_id, number, sku_id, quantity, first_quantity)"
                         " VALUES (8, 2, 6, 1000000000000, 1, 1)";
    QCOMPARE(sqlite3_exec(m_storage->database().handle(), far, nullptr, nullptr, nullptr), SQLITE_OK);
    QCOMPARE(listed(-1).back().sku, std::string("FAR"));
    QCOMPARE(listed(-1), listed(100));
}

void TestSqlViews::shouldShowALineWithItsBatch()
{
    const auto expected = app::LineRow{.order = "o1",
                                       .line = 1,
                                       .sku = "CLOCK",
                                       .quantity = 30,
                                       .state = app::LineState::Allocated,
                                       .batch = "HERE",
                                       .eta = std::nullopt,
                                       .promised = "2026-01-15"_day,
                                       .needBy = "2026-01-17"_day,
                                       .priority = 9,
                                       .customer = "Miller",
                                       .pinned = false,
                                       .stored = 1};
    QVERIFY(views().line({"o1"_order, 1_th}) == expected);
    QVERIFY(views().linesOf("o1"_order).front() == expected);
    const auto waiting = views().line({"o2"_order, 2_th});
    QCOMPARE(waiting->state, app::LineState::Waiting);
    QCOMPARE(waiting->batch, "");
    QVERIFY(!waiting->promised);
}

void TestSqlViews::shouldShowNothingForWhatIsUnknown()
{
    QVERIFY(!views().line({"o1"_order, 9_th}));
    QVERIFY(!views().batch("NOWHERE"_batch));
    QVERIFY(!views().sku("NOTHING"_sku));
    QVERIFY(!views().order("nobody"_order));
    QVERIFY(views().linesOf("nobody"_order).empty());
    QVERIFY(views().heldBy("NOWHERE"_batch).empty());
    QVERIFY(views().batchesOf("WISH"_sku).empty());
    QVERIFY(views().allocations("nobody"_order).empty());
}

void TestSqlViews::shouldDeriveTheStateOfABatch()
{
    using enum app::BatchState;
    QCOMPARE(views().batch("HERE"_batch)->state, InWarehouse);
    QCOMPARE(views().batch("CAME"_batch)->state, InWarehouse);
    QCOMPARE(views().batch("LATE"_batch)->state, Overdue);
    QCOMPARE(views().batch("SOON"_batch)->state, Expected); // due today is not overdue
    QCOMPARE(views().batch("HELD"_batch)->state, OnHold);
    QCOMPARE(views().batch("NONE"_batch)->state, Empty);
    const auto late = *views().batch("LATE"_batch);
    QCOMPARE(late.firstEta, std::optional("2026-01-07"_day));
    QCOMPARE(late.free(), 50);
    QCOMPARE(views().batch("HERE"_batch)->allocated, 50);
    QCOMPARE(views().batch("HELD"_batch)->note, "wet boxes");
}

void TestSqlViews::shouldSumUpAnSku()
{
    const auto clock = app::SkuRow{.sku = "CLOCK",
                                   .description = "Wanduhr GRÜN",
                                   .inWarehouse = 100,
                                   .incoming = 102,
                                   .onHold = 12,
                                   .allocated = 50,
                                   .waiting = 7,
                                   .shortPieces = 90,
                                   .batches = 5,
                                   .lines = 5};
    QVERIFY(views().sku("CLOCK"_sku) == clock);
    QCOMPARE(views().sku("LAMP"_sku)->inWarehouse, 8); // it has an ETA, and arrived
    bool isListed = false;
    views().listSkus({}, [&](const app::SkuRow &row) { isListed |= row == clock; });
    QVERIFY(isListed);
}

void TestSqlViews::shouldCountTheLinesOfAnOrder()
{
    const auto order = views().order("o2"_order);
    QCOMPARE(order->customer, "Čapek");
    QCOMPARE(order->lines, 5);
    QCOMPARE(order->waiting, 2);
    QCOMPARE(order->allocated, 1);
    QCOMPARE(order->shortLines, 1);
    QCOMPARE(order->cancelled, 1);
}

void TestSqlViews::shouldListWhoHoldsABatchInOrderOfAllocation()
{
    const auto lines = views().heldBy("HERE"_batch);
    QCOMPARE(lines.size(), 2U);
    QCOMPARE(lines[0].line, 2);
    QCOMPARE(lines[1].line, 1);
}

void TestSqlViews::shouldShowTheReadModelOfAnOrder()
{
    QCOMPARE(views().allocations("o2"_order), (std::vector<app::AllocationRow>{{"LAMP", "CAME"}}));
    QCOMPARE(views().allocations("o1"_order).size(), 2U);
}

QTEST_GUILESS_MAIN(TestSqlViews)
#include "tst_sql_views.moc"
