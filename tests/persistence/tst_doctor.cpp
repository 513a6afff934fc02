#include "tests/persistence/random_history.h"

#include "persistence/doctor.h"

#include <QTest>

#include <sqlite3.h>

using namespace support;
using app::Invariant;
using persistence::Examination;

/// Whatever is not as it must be is found, and named.
class TestDoctor : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<SqliteFixture> m_storage;

    void run(const char *sql) // behind the program's back: without its triggers
    {
        QCOMPARE(sqlite3_exec(m_storage->database().handle(), sql, nullptr, nullptr, nullptr), SQLITE_OK);
    }
    void dropTriggers()
    {
        std::vector<std::string> names;
        auto row = m_storage->database().query("SELECT name FROM sqlite_schema WHERE type = 'trigger'");
        while (row.next())
            names.emplace_back(row.text(0));
        for (const auto &name : names)
            run(("DROP TRIGGER " + name).c_str());
    }
    app::Checks examined() { return persistence::examine(m_storage->database(), Examination::Whole); }

private Q_SLOTS:
    void init()
    {
        m_storage = std::make_unique<SqliteFixture>(model::Date());
        RandomHistory history(*m_storage, 11);
        while (std::stoll(history.latestStep()) < 60)
            Q_UNUSED(history.happen())
        QVERIFY(std::stoll(m_storage->ask("SELECT count(*) FROM allocations_view")) > 0);
    }

    void shouldFindNothingWrongWithAnyHistory()
    {
        for (unsigned seed = 1; seed <= 5; ++seed) {
            SqliteFixture storage{model::Date()};
            RandomHistory history(storage, seed);
            while (std::stoll(history.latestStep()) < 40)
                Q_UNUSED(history.happen())
            for (const auto &check : persistence::examine(storage.database(), Examination::Whole))
                QVERIFY2(check.holds(), app::detailOf(check).c_str());
        }
    }

    void shouldNameWhatIsWrong_data()
    {
        QTest::addColumn<Invariant>("invariant");
        QTest::addColumn<QByteArray>("sql");
        QTest::addColumn<QByteArray>("named");
        const auto add = [](const char *name, Invariant invariant, const char *sql, const char *named = "") {
            QTest::newRow(name) << invariant << QByteArray(sql) << QByteArray(named);
        };
        add("a sum", Invariant::Sums,
            "UPDATE batches SET allocated = allocated - 1 WHERE id = (SELECT min(id) FROM batches WHERE "
            "allocated > 0)",
            "expected");
        add("a line of another quantity", Invariant::Sums,
            "UPDATE order_lines SET quantity = quantity + 1 WHERE id = (SELECT min(id) FROM order_lines "
            "WHERE state = 1)");
        add("oversold", Invariant::Overselling,
            "PRAGMA ignore_check_constraints = ON;"
            "UPDATE batches SET allocated = quantity + 1 WHERE id = (SELECT min(id) FROM batches WHERE "
            "allocated > 0)",
            "at most");
        add("allocated to nothing", Invariant::LineStates,
            "PRAGMA ignore_check_constraints = ON; UPDATE order_lines SET batch_id = NULL WHERE state = 1",
            "line");
        add("a line that waits with a batch", Invariant::LineStates,
            "PRAGMA ignore_check_constraints = ON; UPDATE order_lines SET state = 0 WHERE state = 1");
        add("a batch of another SKU", Invariant::LineStates,
            "PRAGMA foreign_keys = OFF; UPDATE order_lines SET sku_id = 1000 - sku_id WHERE state = 1");
        add("a row too few to read", Invariant::ReadSide,
            "DELETE FROM allocations_view WHERE id = (SELECT min(id) FROM allocations_view)", "nothing");
        add("a row too many to read", Invariant::ReadSide,
            "INSERT INTO allocations_view (order_id, line, sku, quantity, batch_ref) VALUES ('none', 1, 'X', "
            "2, 'Y')",
            "none line 1");
        add("another quantity to read", Invariant::ReadSide,
            "UPDATE allocations_view SET quantity = quantity + 1");
        add("open books", Invariant::Bookkeeping, "UPDATE booking SET open = 1", "open");
        add("an actor in the journal", Invariant::Chain, "UPDATE steps SET actor = 'bob' WHERE id = 5",
            "step 5");
        add("a note of a batch", Invariant::Replay, "UPDATE batches SET note = 'forged' WHERE id = 1",
            "forged");
        add("a promise", Invariant::Replay, "UPDATE order_lines SET promised = promised + 1 WHERE state = 1");
        add("a line that nobody placed", Invariant::Replay,
            "INSERT INTO order_lines (order_id, number, sku_id, quantity, first_quantity) "
            "SELECT order_id, 999, sku_id, 1, 1 FROM order_lines LIMIT 1",
            "line 999");
        add("an order that is not there", Invariant::References,
            "PRAGMA foreign_keys = OFF; DELETE FROM orders WHERE id = 1", "orders");
    }

    void shouldNameWhatIsWrong()
    {
        QFETCH(Invariant, invariant);
        QFETCH(QByteArray, sql);
        QFETCH(QByteArray, named);
        dropTriggers();
        run(sql.constData());
        const auto checks = examined();
        const auto found = std::ranges::find(checks, invariant, &app::Check::invariant);
        QVERIFY(found != checks.end());
        QVERIFY(!found->holds());
        QVERIFY2(app::detailOf(*found).find(named.toStdString()) != std::string::npos,
                 app::detailOf(*found).c_str());
        QVERIFY(!app::allHold(checks));
    }

    void shouldNameTwentyDifferencesAndCountTheRest()
    {
        dropTriggers();
        for (int i = 0; i < 30; ++i)
            run(("INSERT INTO allocations_view (order_id, line, sku, quantity, batch_ref) VALUES ('none', "
                 + std::to_string(i) + ", 'X', 2, 'Y')")
                    .c_str());
        const auto checks = examined();
        const auto found = std::ranges::find(checks, Invariant::ReadSide, &app::Check::invariant);
        QCOMPARE(found->differences.size(), std::size_t(20));
        QCOMPARE(found->further, 10);
        QVERIFY(app::detailOf(*found).ends_with("and 10 more"));
    }

    void shouldLeaveNoTrace()
    {
        const auto before = recordsOf(*m_storage);
        examined();
        QVERIFY(!m_storage->database().isInTransaction());
        QCOMPARE(recordsOf(*m_storage), before);
    }
};

QTEST_GUILESS_MAIN(TestDoctor)

#include "tst_doctor.moc"
