#include "tests/support/sqlite_fixture.h"

#include <QTest>

#include <sqlite3.h>

using namespace support;

namespace {

// Two SKUs with a batch each, and an order with a line on each batch and one that waits.
constexpr auto stock = R"(
    INSERT INTO skus (id, code) VALUES (1, 'CLOCK'), (2, 'LAMP'), (3, 'SPARE');
    INSERT INTO products (sku_id, version) VALUES (1, 1), (2, 1);
    INSERT INTO batches (id, reference, sku_id, quantity, first_quantity)
    VALUES (1, 'B1', 1, 10, 10), (2, 'B2', 2, 10, 10), (3, 'B3', 1, 5, 5);
    INSERT INTO orders (id, reference, version) VALUES (1, 'o1', 1), (2, 'o2', 1);
    INSERT INTO order_lines (id, order_id, number, sku_id, quantity, first_quantity, state, batch_id)
    VALUES (1, 1, 1, 1, 7, 7, 1, 1), (2, 1, 2, 2, 4, 4, 1, 2), (3, 1, 3, 1, 6, 6, 0, NULL);
    INSERT INTO steps (id, actor, via, command, at) VALUES (1, 'ana', 'desktop', 'Allocate', 0);
    INSERT INTO journal (id, step_id, type, schema, payload) VALUES (1, 1, 'OutOfStock', 1, '{}');
    UPDATE steps SET seal = 'seal';
    INSERT INTO order_lines (id, order_id, number, sku_id, quantity, first_quantity) VALUES (9, 1, 9, 1, 1, 1);
    DELETE FROM order_lines WHERE id = 9;
    INSERT INTO steps (id) VALUES (2);)";

constexpr auto sums = R"(
    SELECT count(*) FROM batches b
    WHERE allocated <> (SELECT ifnull(sum(quantity), 0) FROM order_lines WHERE batch_id = b.id))";

} // namespace

/// What SQL typed into a plain sqlite3 shell, with foreign keys switched off, cannot do.
class TestConstraints : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void shouldRefuse_data();
    void shouldRefuse();
    void shouldKeepTheSumThroughHandWrittenChanges_data();
    void shouldKeepTheSumThroughHandWrittenChanges();

private:
    int run(const char *sql) { return sqlite3_exec(m_connection, sql, nullptr, nullptr, nullptr) & 0xff; }
    std::string dump();

    std::unique_ptr<SqliteFixture> m_storage;
    sqlite3 *m_connection = nullptr;
};

void TestConstraints::init()
{
    m_storage = std::make_unique<SqliteFixture>(model::Date());
    m_connection = m_storage->database().handle();
    QCOMPARE(run(stock), SQLITE_OK);
}

std::string TestConstraints::dump()
{
    return m_storage->ask(R"(
        SELECT group_concat(row, char(10)) FROM (
            SELECT 's' || id || code AS row FROM skus
            UNION ALL SELECT 'p' || sku_id || ' ' || version FROM products
            UNION ALL SELECT 'b' || id || reference || sku_id || ' ' || quantity || ' ' || allocated FROM batches
            UNION ALL SELECT 'o' || id || reference FROM orders
            UNION ALL SELECT 'l' || id || ' ' || order_id || ' ' || number || ' ' || sku_id || ' ' || quantity || ' '
                             || state || ifnull(batch_id, '-') FROM order_lines
            UNION ALL SELECT 't' || id || ifnull(actor, '') || ifnull(seal, '') || ifnull(takes_back, '') FROM steps
            UNION ALL SELECT 'k' || of || highest FROM spent_keys
            UNION ALL SELECT 'j' || id || payload FROM journal))");
}

void TestConstraints::shouldRefuse_data()
{
    QTest::addColumn<QByteArray>("sql");
    const auto add = [](const char *name, const char *sql) { QTest::newRow(name) << QByteArray(sql); };

    add("overselling by a new line",
        "INSERT INTO order_lines (order_id, number, sku_id, quantity, first_quantity, "
        "state, batch_id) VALUES (1, 9, 1, 4, 4, 1, 1)");
    add("overselling, OR IGNORE",
        "INSERT OR IGNORE INTO order_lines (order_id, number, sku_id, quantity, "
        "first_quantity, state, batch_id) VALUES (1, 9, 1, 4, 4, 1, 1)");
    add("overselling, OR FAIL over several rows", "UPDATE OR FAIL order_lines SET quantity = quantity + 4");
    add("overselling by allocating", "UPDATE order_lines SET state = 1, batch_id = 1 WHERE id = 3");
    add("overselling by allocating, OR IGNORE",
        "UPDATE OR IGNORE order_lines SET state = 1, batch_id = 1 WHERE id = 3");
    add("overselling by a larger line", "UPDATE order_lines SET quantity = 11 WHERE id = 1");
    add("overselling by a smaller batch", "UPDATE batches SET quantity = 6 WHERE id = 1");
    add("overselling by a smaller batch, OR IGNORE",
        "UPDATE OR IGNORE batches SET quantity = 6 WHERE id = 1");
    add("the guard of the sums taken away", "DELETE FROM booking");
    add("another guard of the sums", "INSERT OR REPLACE INTO booking (id, open) VALUES (1, 1)");
    add("allocating while the guard was opened by hand",
        "UPDATE booking SET open = 1; UPDATE order_lines SET state = 1, batch_id = 1 WHERE id = 3");
    add("a sum by hand", "UPDATE batches SET allocated = 0 WHERE id = 1");
    add("a sum by hand in a new batch",
        "INSERT INTO batches (reference, sku_id, quantity, first_quantity, allocated) VALUES ('B9', 1, 5, 5, "
        "2)");
    add("a batch of another SKU", "UPDATE order_lines SET batch_id = 2 WHERE id = 1");
    add("a new line on a batch of another SKU",
        "INSERT INTO order_lines (order_id, number, sku_id, quantity, first_quantity, state, batch_id) "
        "VALUES (1, 9, 1, 1, 1, 1, 2)");
    add("a line on a batch that is none", "UPDATE order_lines SET batch_id = 99 WHERE id = 1");
    add("a line of an order that is none",
        "INSERT INTO order_lines (order_id, number, sku_id, quantity, first_quantity) VALUES (99, 1, 1, 1, "
        "1)");
    add("a line of an SKU that is none",
        "INSERT INTO order_lines (order_id, number, sku_id, quantity, first_quantity) VALUES (1, 9, 99, 1, "
        "1)");
    add("a batch of a product that is none",
        "INSERT INTO batches (reference, sku_id, quantity, first_quantity) VALUES ('B9', 3, 5, 5)");
    add("a product of an SKU that is none", "INSERT INTO products (sku_id, version) VALUES (99, 0)");
    add("the same line twice",
        "INSERT INTO order_lines (order_id, number, sku_id, quantity, first_quantity) VALUES (1, 1, 1, 1, "
        "1)");
    add("a line over another",
        "REPLACE INTO order_lines (order_id, number, sku_id, quantity, first_quantity) "
        "VALUES (1, 1, 1, 1, 1)");
    add("a line over another's row",
        "REPLACE INTO order_lines (id, order_id, number, sku_id, quantity, "
        "first_quantity) VALUES (1, 2, 1, 1, 1, 1)");
    add("renumbering onto another line", "UPDATE OR REPLACE order_lines SET number = 2 WHERE id = 1");
    add("moving a row onto another", "UPDATE OR REPLACE order_lines SET rowid = 2 WHERE id = 1");
    add("giving a line to another order", "UPDATE order_lines SET order_id = 2 WHERE id = 1");
    add("another SKU for a line", "UPDATE order_lines SET sku_id = 2 WHERE id = 3");
    add("allocated without a batch", "UPDATE order_lines SET state = 1 WHERE id = 3");
    add("waiting on a batch", "UPDATE order_lines SET state = 0 WHERE id = 1");
    add("a line of nothing", "UPDATE order_lines SET quantity = 0 WHERE id = 3");
    add("text for a number", "UPDATE order_lines SET quantity = 'many' WHERE id = 3");
    add("an order with lines away", "DELETE FROM orders WHERE id = 1");
    add("an order over another", "REPLACE INTO orders (reference, version) VALUES ('o1', 0)");
    add("an order renamed onto another", "UPDATE OR REPLACE orders SET reference = 'o1' WHERE id = 2");
    add("an order's row moved", "UPDATE orders SET _rowid_ = 7 WHERE id = 1");
    add("a batch with lines away", "DELETE FROM batches WHERE id = 1");
    add("a batch over another",
        "REPLACE INTO batches (reference, sku_id, quantity, first_quantity) VALUES ('B1', 1, 50, 50)");
    add("a batch of another SKU later", "UPDATE batches SET sku_id = 2 WHERE id = 1");
    add("a batch renamed onto another", "UPDATE OR REPLACE batches SET reference = 'B1' WHERE id = 3");
    add("a batch's row moved", "UPDATE OR REPLACE batches SET oid = 3 WHERE id = 1");
    add("a product with batches away", "DELETE FROM products WHERE sku_id = 1");
    add("a product over another", "REPLACE INTO products (sku_id, version) VALUES (1, 0)");
    add("a product moved", "UPDATE products SET sku_id = 3 WHERE sku_id = 1");
    add("an SKU in use away", "DELETE FROM skus WHERE id = 1");
    add("an SKU over another", "REPLACE INTO skus (code) VALUES ('CLOCK')");
    add("an SKU renamed", "UPDATE skus SET code = 'WATCH' WHERE id = 1");
    add("history changed", "UPDATE journal SET payload = '{\"a\":1}'");
    add("history deleted", "DELETE FROM journal");
    add("history over history",
        "REPLACE INTO journal (id, step_id, type, schema, payload) VALUES (1, 1, 'Allocated', 1, '{}')");
    add("history of no step",
        "INSERT INTO journal (step_id, type, schema, payload) VALUES (9, 'Allocated', 1, '{}')");
    add("history of no cause",
        "INSERT INTO journal (step_id, cause, type, schema, payload) VALUES (1, 9, 'Allocated', 1, '{}')");
    add("a step changed", "UPDATE steps SET actor = 'bob'");
    add("a step deleted", "DELETE FROM steps");
    add("an entry for a step that is over",
        "INSERT INTO journal (step_id, type, schema, payload) VALUES (1, 'Allocated', 1, '{}')");
    add("another seal", "UPDATE steps SET seal = 'other' WHERE id = 1");
    add("no seal", "UPDATE steps SET seal = NULL WHERE id = 1");
    add("a step that takes back itself", "UPDATE steps SET takes_back = 2 WHERE id = 2");
    add("a step that takes back a later one", "UPDATE steps SET takes_back = 3 WHERE id = 2");
    add("a step that takes back none there is", "UPDATE steps SET takes_back = 0 WHERE id = 2");
    add("a spent key that is good again", "UPDATE spent_keys SET highest = 1 WHERE of = 'order_lines'");
    add("spent keys forgotten", "DELETE FROM spent_keys");
    add("spent keys over others", "REPLACE INTO spent_keys (of, highest) VALUES ('order_lines', 0)");
    add("a step over another",
        "REPLACE INTO steps (id, actor, via, command, at) VALUES (1, 'bob', '', '', 0)");
}

void TestConstraints::shouldRefuse()
{
    QFETCH(QByteArray, sql);
    const auto before = dump();
    for (const auto *keys : {"PRAGMA foreign_keys = ON", "PRAGMA foreign_keys = OFF"}) {
        QCOMPARE(run(keys), SQLITE_OK);
        // Under OR IGNORE a row that breaks a CHECK is left as it was; what counts is that nothing changed.
        const auto answer = run(sql.constData());
        QVERIFY2(answer == SQLITE_CONSTRAINT || sql.contains("OR IGNORE"), sqlite3_errmsg(m_connection));
        QCOMPARE(dump(), before);
        QCOMPARE(m_storage->ask(sums), "0");
    }
}

void TestConstraints::shouldKeepTheSumThroughHandWrittenChanges_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<QByteArray>("allocated");
    QTest::newRow("release") << QByteArray("UPDATE order_lines SET state = 0, batch_id = NULL WHERE id = 1")
                             << QByteArray("0,4,0");
    QTest::newRow("allocate") << QByteArray(
        "UPDATE order_lines SET state = 1, batch_id = 3, quantity = 5 WHERE id = 3")
                              << QByteArray("7,4,5");
    QTest::newRow("move") << QByteArray("UPDATE order_lines SET batch_id = 3, quantity = 5 WHERE id = 1")
                          << QByteArray("0,4,5");
    QTest::newRow("change a quantity")
        << QByteArray("UPDATE order_lines SET quantity = 9 WHERE id = 1") << QByteArray("9,4,0");
    QTest::newRow("delete") << QByteArray("DELETE FROM order_lines WHERE id = 1") << QByteArray("0,4,0");
    QTest::newRow("insert") << QByteArray(
        "INSERT INTO order_lines (order_id, number, sku_id, quantity, first_quantity, "
        "state, batch_id) VALUES (1, 9, 1, 3, 3, 1, 1)")
                            << QByteArray("10,4,0");
}

void TestConstraints::shouldKeepTheSumThroughHandWrittenChanges()
{
    QFETCH(QByteArray, sql);
    QFETCH(QByteArray, allocated);
    QCOMPARE(run("PRAGMA foreign_keys = OFF"), SQLITE_OK);
    QCOMPARE(run(sql.constData()), SQLITE_OK);
    QCOMPARE(
        m_storage->ask("SELECT group_concat(allocated) FROM (SELECT allocated FROM batches ORDER BY id)"),
        allocated.toStdString());
    QCOMPARE(m_storage->ask(sums), "0");
    QCOMPARE(run("UPDATE batches SET allocated = 1 WHERE id = 1"),
             SQLITE_CONSTRAINT); // the books are closed again
}

QTEST_GUILESS_MAIN(TestConstraints)
#include "tst_constraints.moc"
