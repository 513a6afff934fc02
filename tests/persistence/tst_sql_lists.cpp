#include "tests/persistence/view_stock.h"
#include "tests/support/literals.h"
#include "tests/support/sqlite_fixture.h"

#include <QElapsedTimer>
#include <QTest>

#include <sqlite3.h>

using namespace support;

/// Many records: filtered, limited, in their order.
class TestSqlLists : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void shouldListLines_data();
    void shouldListLines();
    void shouldListBatches_data();
    void shouldListBatches();
    void shouldListSkusThatAreOnlyWanted();
    void shouldListOrdersByTheStateOfTheirLines();
    void shouldSayWhatAShortLineLacks();
    void shouldExportAllocationsInTheirOrder();
    void shouldAnswerWhileAListIsRead();
    void shouldListManyLinesInWellUnderASecond();

private:
    const app::Views &views() { return m_storage->views(); }
    std::unique_ptr<SqliteFixture> m_storage;
};

void TestSqlLists::initTestCase()
{
    m_storage = std::make_unique<SqliteFixture>("2026-01-15"_day);
    QCOMPARE(sqlite3_exec(m_storage->database().handle(), stock, nullptr, nullptr, nullptr), SQLITE_OK);
}

void TestSqlLists::shouldListLines_data()
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

void TestSqlLists::shouldListLines()
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

void TestSqlLists::shouldListBatches_data()
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

void TestSqlLists::shouldListBatches()
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

void TestSqlLists::shouldListSkusThatAreOnlyWanted()
{
    QByteArray found;
    views().listSkus({}, [&](const app::SkuRow &row) { found += QByteArray::fromStdString(row.sku) + ' '; });
    QCOMPARE(found, "CLOCK LAMP WISH ");
    QCOMPARE(views().sku("WISH"_sku)->waiting, 15);
    QCOMPARE(views().sku("WISH"_sku)->batches, 0);
}

void TestSqlLists::shouldListOrdersByTheStateOfTheirLines()
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

void TestSqlLists::shouldSayWhatAShortLineLacks()
{
    std::vector<app::ShortageRow> rows;
    views().listShortages({}, [&](const app::ShortageRow &row) { rows.push_back(row); });
    QCOMPARE(rows.size(), 1U);
    QCOMPARE(rows[0].line.stored, 3);
    QCOMPARE(rows[0].largestFree, 50); // HERE and LATE; what is held may take nothing
    QCOMPARE(rows[0].missing, 40);
}

void TestSqlLists::shouldExportAllocationsInTheirOrder()
{
    QByteArray found;
    views().exportAllocations([&](const app::ExportedAllocation &row) {
        found += QByteArray::fromStdString(row.order + row.sku + row.batch) + QByteArray::number(row.quantity)
            + ' ';
    });
    QCOMPARE(found, "o2LAMPCAME5 o1CLOCKHERE20 o1CLOCKHERE30 ");
}

void TestSqlLists::shouldAnswerWhileAListIsRead()
{
    std::size_t rows = 0;
    views().listLines({}, [&](const app::LineRow &) {
        views().listLines({}, [&](const app::LineRow &) { ++rows; });
        rows += views().linesOf("o1"_order).size();
    });
    QCOMPARE(rows, 7U * (7 + 2));
}

void TestSqlLists::shouldListManyLinesInWellUnderASecond()
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

QTEST_GUILESS_MAIN(TestSqlLists)
#include "tst_sql_lists.moc"
