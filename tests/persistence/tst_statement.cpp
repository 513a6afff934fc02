#include "persistence/failure.h"
#include "persistence/statement.h"

#include <QTest>

#include <sqlite3.h>

using namespace persistence;

class TestStatement : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void shouldBindAndReadEveryKindOfValue();
    void shouldTellNothingFromEmptyText();
    void shouldRunAgainWithOtherValues();
    void shouldPrepareOnceAndDisturbNobodyHalfway();
    void shouldLeaveNoOpenReadBehind();
    void shouldThrowWhatSqliteSaid();
    void shouldMapEveryFailureToItsReason_data();
    void shouldMapEveryFailureToItsReason();

private:
    sqlite3 *m_connection = nullptr;
    std::unique_ptr<Statements> m_statements;
};

constexpr auto createSql = "CREATE TABLE t (id INTEGER PRIMARY KEY, number INTEGER, name TEXT UNIQUE) STRICT";
constexpr auto insertSql = "INSERT INTO t (number, name) VALUES (?1, ?2)";
constexpr auto allSql = "SELECT number, name FROM t ORDER BY id";

void TestStatement::init()
{
    QCOMPARE(sqlite3_open(":memory:", &m_connection), SQLITE_OK);
    QCOMPARE(sqlite3_exec(m_connection, createSql, nullptr, nullptr, nullptr), SQLITE_OK);
    m_statements = std::make_unique<Statements>(m_connection);
}

void TestStatement::cleanup()
{
    m_statements.reset();
    QCOMPARE(sqlite3_close(m_connection), SQLITE_OK); // refused while a statement is alive
}

void TestStatement::shouldBindAndReadEveryKindOfValue()
{
    const std::string text = "uhr \xE2\x8F\xB0";
    QCOMPARE(m_statements->query(insertSql).run(std::int64_t(1) << 40, text), 1);
    QCOMPARE(m_statements->query(insertSql).run(std::optional<std::int64_t>(-7), std::string_view("b")), 1);
    auto row = m_statements->query(allSql);
    QVERIFY(row.next());
    QCOMPARE(row.number(0), std::int64_t(1) << 40);
    QCOMPARE(row.text(1), text);
    QVERIFY(row.next());
    QCOMPARE(row.maybe(0), std::optional<std::int64_t>(-7));
    QVERIFY(!row.next());
}

void TestStatement::shouldTellNothingFromEmptyText()
{
    m_statements->query(insertSql).run(std::nullopt, std::string_view());
    auto row = m_statements->query("SELECT count(*) FROM t WHERE number IS NULL AND name = ''");
    QVERIFY(row.next());
    QCOMPARE(row.number(0), 1);
    auto read = m_statements->query(allSql);
    QVERIFY(read.next());
    QVERIFY(!read.maybe(0));
    QCOMPARE(read.text(1), std::string_view());
}

void TestStatement::shouldRunAgainWithOtherValues()
{
    auto insert = m_statements->query(insertSql);
    for (std::int64_t i = 0; i < 3; ++i)
        insert.run(i, std::to_string(i));
    auto row = m_statements->query("SELECT number FROM t WHERE name = ?1");
    for (std::int64_t i = 2; i >= 0; --i) {
        QVERIFY(row.with(std::to_string(i)).next()); // the text is gone by now; a copy is compared
        QCOMPARE(row.number(0), i);
    }
}

void TestStatement::shouldPrepareOnceAndDisturbNobodyHalfway()
{
    for (std::int64_t i = 0; i < 3; ++i)
        m_statements->query(insertSql).run(i, std::to_string(i));
    auto outer = m_statements->query(allSql);
    std::vector<std::int64_t> numbers;
    while (outer.next()) {
        auto inner = m_statements->query(allSql);
        QVERIFY(inner.next());
        QCOMPARE(inner.number(0), 0);
        numbers.push_back(outer.number(0));
    }
    QCOMPARE(numbers, (std::vector<std::int64_t>{0, 1, 2}));
    int prepared = 0;
    for (auto *each = sqlite3_next_stmt(m_connection, nullptr); each;
         each = sqlite3_next_stmt(m_connection, each))
        ++prepared;
    QCOMPARE(prepared, 2);
}

void TestStatement::shouldLeaveNoOpenReadBehind()
{
    m_statements->query(insertSql).run(std::int64_t(1), std::string_view("a"));
    {
        auto row = m_statements->query(allSql);
        QVERIFY(row.next());
    }
    for (auto *each = sqlite3_next_stmt(m_connection, nullptr); each;
         each = sqlite3_next_stmt(m_connection, each))
        QVERIFY(!sqlite3_stmt_busy(each));
}

void TestStatement::shouldThrowWhatSqliteSaid()
{
    m_statements->query(insertSql).run(std::int64_t(1), std::string_view("a"));
    try {
        m_statements->query(insertSql).run(std::int64_t(2), std::string_view("a"));
        QFAIL("the name is taken");
    } catch (const app::StorageFailure &failure) {
        QCOMPARE(failure.why().reason, app::Reason::Storage);
        QCOMPARE(failure.why().detail, "UNIQUE constraint failed: t.name");
    }
    QVERIFY_THROWS_EXCEPTION(app::StorageFailure, m_statements->query("SELECT nothing FROM nowhere"));
    m_statements->query(insertSql).run(std::int64_t(3), std::string_view("c")); // goes on after a failure
}

void TestStatement::shouldMapEveryFailureToItsReason_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<int>("reason");
    const auto add = [](const char *name, int code, app::Reason reason) {
        QTest::newRow(name) << code << static_cast<int>(reason);
    };
    add("full", SQLITE_FULL, app::Reason::DiskFull);
    add("read-only", SQLITE_READONLY, app::Reason::ReadOnly);
    add("read-only folder", SQLITE_READONLY_DIRECTORY, app::Reason::ReadOnly);
    add("read-only, moved", SQLITE_READONLY_DBMOVED, app::Reason::ReadOnly);
    add("no right", SQLITE_PERM, app::Reason::ReadOnly);
    add("not a database", SQLITE_NOTADB, app::Reason::Damaged);
    add("corrupt", SQLITE_CORRUPT, app::Reason::Damaged);
    add("corrupt index", SQLITE_CORRUPT_INDEX, app::Reason::Damaged);
    add("busy", SQLITE_BUSY, app::Reason::InUse);
    add("stale reader", SQLITE_BUSY_SNAPSHOT, app::Reason::InUse);
    add("read error", SQLITE_IOERR_READ, app::Reason::Storage);
    add("cannot open", SQLITE_CANTOPEN, app::Reason::Storage);
}

void TestStatement::shouldMapEveryFailureToItsReason()
{
    QFETCH(int, code);
    QFETCH(int, reason);
    QCOMPARE(static_cast<int>(reasonOf(code)), reason);
}

QTEST_GUILESS_MAIN(TestStatement)
#include "tst_statement.moc"
