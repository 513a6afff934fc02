#include "tests/support/literals.h"
#include "tests/support/sqlite_fixture.h"

#include <QElapsedTimer>
#include <QTest>

#include <sqlite3.h>

using namespace support;

namespace {

// Days since 1970: 20468 is 2026-01-15, today.
constexpr auto stock = R"(
    INSERT INTO skus (id, code, description) VALUES (1, 'CLOCK', 'Wanduhr GRÜN'), (2, 'LAMP', ''), (3, 'WISH', '');
    INSERT INTO products (sku_id, version) VALUES (1, 1), (2, 1);
    INSERT INTO batches (id, reference, sku_id, quantity, first_quantity, eta, first_eta, arrived, on_hold, note) VALUES
        (1, 'HERE', 1, 100, 100, NULL, NULL, NULL, 0, ''),
        (2, 'LATE', 1, 50, 60, 20467, 20460, NULL, 0, ''),
        (3, 'SOON', 1, 40, 40, 20468, 20468, NULL, 0, ''),
        (4, 'HELD', 1, 12, 12, 20480, 20480, NULL, 1, 'wet boxes'),
        (5, 'NONE', 1, 0, 9, NULL, NULL, NULL, 0, ''),
        (6, 'CAME', 2, 8, 8, 20460, 20460, 20461, 0, '');
    INSERT INTO orders (id, reference, customer, version) VALUES (1, 'o1', 'Miller', 1), (2, 'o2', 'Čapek', 1);
    INSERT INTO order_lines (id, order_id, number, sku_id, quantity, first_quantity, need_by, priority, state, batch_id,
                             turn, promised) VALUES
        (1, 1, 1, 1, 30, 30, 20470, 9, 1, 1, 3, 20468),
        (2, 1, 2, 1, 20, 20, NULL, 5, 1, 1, 2, 20468),
        (3, 2, 1, 1, 90, 90, NULL, 5, 2, NULL, 0, NULL),
        (4, 2, 2, 3, 15, 15, NULL, 5, 0, NULL, 0, NULL),
        (5, 2, 3, 2, 5, 5, NULL, 5, 1, 6, 1, 20468),
        (6, 2, 4, 1, 4, 4, NULL, 5, 3, NULL, 0, NULL),
        (7, 2, 5, 1, 7, 7, NULL, 5, 0, NULL, 0, NULL);
    INSERT INTO allocations_view (order_id, line, sku, quantity, batch_ref) VALUES
        ('o2', 3, 'LAMP', 5, 'CAME'), ('o1', 2, 'CLOCK', 20, 'HERE'), ('o1', 1, 'CLOCK', 30, 'HERE');)";

} // namespace

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
    void shouldListLines_data();
    void shouldListLines();
    void shouldListBatches_data();
    void shouldListBatches();
    void shouldListSkusThatAreOnlyWanted();
    void shouldListOrdersByTheStateOfTheirLines();
    void shouldSayWhatAShortLineLacks();
    void shouldShowTheReadModelOfAnOrder();
    void shouldExportAllocationsInTheirOrder();
    void shouldAnswerWhileAListIsRead();
    void shouldListManyLinesInWellUnderASecond();

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

void TestSqlViews::shouldListLines_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("state");
    QTest::addColumn<int>("limit");
    QTest::addColumn<QList<qint64>>("expected");
    const auto add
        = [](const char *name, const char *text, const char *state, int limit, QList<qint64> expected) {
              QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(state) << limit << expected;
          };
    add("all, as stored", "", "", -1, {1, 2, 3, 4, 5, 6, 7});
    add("no more than", "", "", 2, {1, 2});
    add("none at all", "", "", 0, {});
    add("a state", "", "waiting", -1, {4, 7});
    add("no more than, of a state", "", "waiting", 1, {4});
    add("an order", "O1", "", -1, {1, 2});
    add("an SKU", "wish", "", -1, {4});
    add("a batch", "here", "", -1, {1, 2});
    add("a customer", "mill", "", -1, {1, 2});
    add("a customer beyond ASCII", "čAPEK", "", -1, {3, 4, 5, 6, 7});
    add("a description beyond ASCII", "grün", "", -1, {1, 2, 3, 6, 7});
    add("text and state", "clock", "allocated", -1, {1, 2});
    add("a sign that is special to LIKE", "%", "", -1, {});
    add("nothing", "zebra", "", -1, {});
}

void TestSqlViews::shouldListLines()
{
    QFETCH(QString, text);
    QFETCH(QString, state);
    QFETCH(int, limit);
    QFETCH(QList<qint64>, expected);
    QList<qint64> found;
    views().listLines({text.toStdString(), state.toStdString(), limit},
                      [&](const app::LineRow &row) { found.append(row.stored); });
    QCOMPARE(found, expected);
}

void TestSqlViews::shouldListBatches_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("state");
    QTest::addColumn<QByteArray>("expected");
    const auto add = [](const char *name, const char *text, const char *state, const char *expected) {
        QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(state) << QByteArray(expected);
    };
    add("all, as recorded", "", "", "HERE LATE SOON HELD NONE CAME ");
    add("a reference", "late", "", "LATE ");
    add("an SKU", "lamp", "", "CAME ");
    add("a description", "wanduhr", "", "HERE LATE SOON HELD NONE ");
    add("what is here", "", "in-warehouse", "HERE CAME ");
    add("what is overdue", "", "overdue", "LATE ");
    add("what is held", "", "on-hold", "HELD ");
    add("what is empty", "", "empty", "NONE ");
    add("what is expected", "", "expected", "SOON ");
}

void TestSqlViews::shouldListBatches()
{
    QFETCH(QString, text);
    QFETCH(QString, state);
    QFETCH(QByteArray, expected);
    QByteArray found;
    views().listBatches({text.toStdString(), state.toStdString(), -1}, [&](const app::BatchRow &row) {
        found += QByteArray::fromStdString(row.batch) + ' ';
    });
    QCOMPARE(found, expected);
}

void TestSqlViews::shouldListSkusThatAreOnlyWanted()
{
    QByteArray found;
    views().listSkus({}, [&](const app::SkuRow &row) { found += QByteArray::fromStdString(row.sku) + ' '; });
    QCOMPARE(found, "CLOCK LAMP WISH ");
    QCOMPARE(views().sku("WISH"_sku)->waiting, 15);
    QCOMPARE(views().sku("WISH"_sku)->batches, 0);
}

void TestSqlViews::shouldListOrdersByTheStateOfTheirLines()
{
    const auto listed = [this](const char *state) {
        QByteArray found;
        views().listOrders({"", state, -1}, [&](const app::OrderRow &row) { found += row.order.c_str(); });
        return found;
    };
    QCOMPARE(listed(""), "o1o2");
    QCOMPARE(listed("allocated"), "o1o2");
    QCOMPARE(listed("short"), "o2");
    QCOMPARE(listed("cancelled"), "o2");
}

void TestSqlViews::shouldSayWhatAShortLineLacks()
{
    std::vector<app::ShortageRow> rows;
    views().listShortages({}, [&](const app::ShortageRow &row) { rows.push_back(row); });
    QCOMPARE(rows.size(), 1U);
    QCOMPARE(rows[0].line.stored, 3);
    QCOMPARE(rows[0].largestFree, 50); // HERE and LATE; what is held may take nothing
    QCOMPARE(rows[0].missing, 40);
}

void TestSqlViews::shouldShowTheReadModelOfAnOrder()
{
    QCOMPARE(views().allocations("o2"_order), (std::vector<app::AllocationRow>{{"LAMP", "CAME"}}));
    QCOMPARE(views().allocations("o1"_order).size(), 2U);
}

void TestSqlViews::shouldExportAllocationsInTheirOrder()
{
    QByteArray found;
    views().exportAllocations([&](const app::ExportedAllocation &row) {
        found += QByteArray::fromStdString(row.order + row.sku + row.batch) + QByteArray::number(row.quantity)
            + ' ';
    });
    QCOMPARE(found, "o2LAMPCAME5 o1CLOCKHERE20 o1CLOCKHERE30 ");
}

void TestSqlViews::shouldAnswerWhileAListIsRead()
{
    std::size_t rows = 0;
    views().listLines({}, [&](const app::LineRow &) {
        views().listLines({}, [&](const app::LineRow &) { ++rows; });
        rows += views().linesOf("o1"_order).size();
    });
    QCOMPARE(rows, 7U * (7 + 2));
}

void TestSqlViews::shouldListManyLinesInWellUnderASecond()
{
    SqliteFixture large("2026-01-15"_day);
    QCOMPARE(sqlite3_exec(large.database().handle(), stock, nullptr, nullptr, nullptr), SQLITE_OK);
    QCOMPARE(sqlite3_exec(large.database().handle(), R"(
        WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 240000)
        INSERT INTO order_lines (order_id, number, sku_id, quantity, first_quantity)
        SELECT 1, i + 1000, 1, 1, 1 FROM n)",
                          nullptr, nullptr, nullptr),
             SQLITE_OK);
    std::int64_t last = 0;
    std::int64_t rows = 0;
    QElapsedTimer timer;
    timer.start();
    large.views().listLines({}, [&](const app::LineRow &row) {
        QVERIFY(row.stored > last);
        last = row.stored;
        ++rows;
    });
    QCOMPARE(rows, 240'007);
    QVERIFY2(timer.elapsed() < 5000,
             qPrintable(QString::number(timer.elapsed()))); // unoptimised, beside other tests
}

QTEST_GUILESS_MAIN(TestSqlViews)
#include "tst_sql_views.moc"
