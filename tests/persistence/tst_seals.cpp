#include "tests/persistence/random_history.h"

#include "persistence/seals.h"

#include <QTest>

#include <sqlite3.h>

using namespace support;

/// Whoever changes the history behind the program's back is found out, and where.
class TestSeals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void shouldHoldAsWritten();
    void shouldNameTheFirstBrokenStep_data();
    void shouldNameTheFirstBrokenStep();
    void shouldBreakByAnyByteOfAnyEntry();
    void shouldBreakEveryStepAfterAForgedSeal();
    void shouldSealAStepOnlyOnce();

private:
    std::int64_t broken() { return persistence::firstBrokenStep(m_storage->database()).value_or(0); }
    int run(const char *sql)
    {
        return sqlite3_exec(m_storage->database().handle(), sql, nullptr, nullptr, nullptr) & 0xff;
    }

    std::unique_ptr<SqliteFixture> m_storage;
};

void TestSeals::init()
{
    m_storage = std::make_unique<SqliteFixture>(model::Date());
    RandomHistory history(*m_storage, 7);
    while (std::stoll(history.latestStep()) < 12)
        Q_UNUSED(history.happen())
    QVERIFY(std::stoll(m_storage->ask("SELECT count(*) FROM journal")) >= 12);
}

void TestSeals::shouldHoldAsWritten()
{
    QCOMPARE(broken(), 0);
    m_storage->reopen();
    QCOMPARE(broken(), 0);
}

void TestSeals::shouldNameTheFirstBrokenStep_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<int>("step");
    const auto add
        = [](const char *name, const char *sql, int step) { QTest::newRow(name) << QByteArray(sql) << step; };
    add("an actor", "UPDATE steps SET actor = 'bob' WHERE id = 5", 5);
    add("a way in", "UPDATE steps SET via = 'http' WHERE id = 5", 5);
    add("a command", "UPDATE steps SET command = 'Undo' WHERE id = 5", 5);
    add("a moment", "UPDATE steps SET at = at + 1 WHERE id = 5", 5);
    add("a day", "UPDATE steps SET day = day - 1 WHERE id = 5", 5);
    add("what was taken back", "UPDATE steps SET takes_back = 2 WHERE id = 5", 5);
    add("the span of entries", "UPDATE steps SET last_entry = last_entry + 1 WHERE id = 5", 5);
    add("a seal", "UPDATE steps SET seal = 'c0ffee' WHERE id = 5", 5);
    add("no seal", "UPDATE steps SET seal = NULL WHERE id = 5", 5);
    add("a step away", "DELETE FROM journal WHERE step_id = 5; DELETE FROM steps WHERE id = 5", 6);
    add("the first step away", "DELETE FROM journal WHERE step_id = 1; DELETE FROM steps WHERE id = 1", 2);
    add("a step put in",
        "UPDATE steps SET id = 13 WHERE id = 12; INSERT INTO steps (id, actor, via, command, at) "
        "VALUES (12, 'ana', 'desktop', 'Allocate', 0)",
        12);
    add("an entry away", "DELETE FROM journal WHERE id = (SELECT first_entry FROM steps WHERE id = 5)", 5);
    add("an entry put in",
        "INSERT INTO journal (id, step_id, type, schema, payload) SELECT max(id) + 1, 5, 'OutOfStock', 2, "
        "'{}' "
        "FROM journal",
        5);
    add("an entry in another step",
        "UPDATE journal SET step_id = 6 WHERE id = (SELECT last_entry FROM steps WHERE id = 5)", 5);
    add("an entry of no step",
        "INSERT INTO journal (id, step_id, type, schema, payload) SELECT max(id) + 1, 99, 'OutOfStock', 2, "
        "'{}' "
        "FROM journal",
        99);
    add("a type", "UPDATE journal SET type = 'OutOfStock ' WHERE step_id = 5", 5);
    add("a cause", "UPDATE journal SET cause = 1 WHERE step_id = 5", 5);
    add("a schema", "UPDATE journal SET schema = 1 WHERE step_id = 5", 5);
    add("whose it is", "UPDATE journal SET sku = 'OTHER' WHERE step_id = 5", 5);
    add("a payload, as short as before",
        "UPDATE journal SET payload = replace(payload, ':', ' :') WHERE step_id = 5", 5);
    add("a number", "UPDATE journal SET id = id + 100 WHERE step_id = 12", 12);
}

void TestSeals::shouldNameTheFirstBrokenStep()
{
    QFETCH(QByteArray, sql);
    QFETCH(int, step);
    QVERIFY(run(sql.constData()) == SQLITE_CONSTRAINT); // it takes force
    QCOMPARE(broken(), 0);
    QCOMPARE(run("PRAGMA foreign_keys = OFF; DROP TRIGGER steps_insert; DROP TRIGGER steps_update; "
                 "DROP TRIGGER steps_delete; DROP TRIGGER journal_insert; DROP TRIGGER journal_update; "
                 "DROP TRIGGER journal_delete;"),
             SQLITE_OK);
    QCOMPARE(run(sql.constData()), SQLITE_OK);
    QCOMPARE(broken(), step);
}

void TestSeals::shouldBreakByAnyByteOfAnyEntry()
{
    QCOMPARE(run("DROP TRIGGER journal_update"), SQLITE_OK);
    const auto last = std::stoll(m_storage->ask("SELECT max(id) FROM journal"));
    for (std::int64_t id = 1; id <= last; ++id) {
        auto step = m_storage->database().query("SELECT step_id, payload FROM journal WHERE id = ?1");
        QVERIFY(step.with(id).next());
        const auto owner = step.number(0);
        const std::string was(step.text(1));
        auto flipped = was;
        const auto digit = flipped.find_first_of("0123456789");
        QVERIFY(digit != std::string::npos);
        flipped[digit] = flipped[digit] == '9' ? '8' : '9';
        const auto change = [&](const std::string &payload) {
            m_storage->database().query("UPDATE journal SET payload = ?2 WHERE id = ?1").run(id, payload);
        };
        change(flipped);
        QCOMPARE(broken(), owner);
        change(was);
        QCOMPARE(broken(), 0);
    }
}

void TestSeals::shouldBreakEveryStepAfterAForgedSeal()
{
    QCOMPARE(run("DROP TRIGGER steps_update; UPDATE steps SET actor = 'bob', seal = NULL WHERE id = 5"),
             SQLITE_OK);
    persistence::sealOldSteps(m_storage->database()); // as one would who knows how
    QCOMPARE(broken(), 5);
}

void TestSeals::shouldSealAStepOnlyOnce()
{
    QCOMPARE(run("UPDATE steps SET seal = NULL WHERE id = 3"), SQLITE_CONSTRAINT);
    QCOMPARE(run("UPDATE steps SET seal = seal WHERE id = 3"), SQLITE_CONSTRAINT);
}

QTEST_GUILESS_MAIN(TestSeals)
#include "tst_seals.moc"
