#include "app/message_bus.h"
#include "tests/persistence/sql_desk.h"

#include <QTest>

#include <sqlite3.h>

using namespace support;

/// What the outbox is asked takes as long over a long journal as over a short one.
class TestLongJournal : public QObject
{
    Q_OBJECT

private:
    static constexpr int steps = 300;

    /// Rows that the statements of that connection went through for want of an index.
    static std::int64_t rowsScanned(const persistence::Database &database)
    {
        std::int64_t rows = 0;
        for (auto *statement = sqlite3_next_stmt(database.handle(), nullptr); statement != nullptr;
             statement = sqlite3_next_stmt(database.handle(), statement))
            rows += sqlite3_stmt_status(statement, SQLITE_STMTSTATUS_FULLSCAN_STEP, 0);
        return rows;
    }

private Q_SLOTS:
    void shouldBeFoundByIndexWhateverItsLength()
    {
        SqliteFixture storage(today);
        auto &outbox = storage.outbox();
        const auto &reader = storage.outboxView();
        outbox.switchOn("redis", app::Feed::Events);
        outbox.switchOn("mail", app::Feed::Shortages);
        app::MessageBus bus(storage.begin(), {[] { return today; }, [] { return app::Instant(); }});
        for (int i = 0; i < steps; ++i)
            QVERIFY(bus.handle(
                app::CreateBatch{model::BatchRef::parse(std::to_string(i)).value(), "S"_sku, 1_pieces, {}},
                {"ana", "test"}));
        QCOMPARE(reader.destinations().at(1).waiting, steps);

        const auto before = rowsScanned(storage.database());
        for (int i = 0; i < 10; ++i)
            reader.destinations();
        for (const auto *destination : {"redis", "mail"}) {
            reader.after(destination, steps / 2, 5);
            outbox.fail(destination, {steps / 2, app::Instant(), true, "away"});
            reader.refusals(destination, steps / 2);
            outbox.setAside(destination, {steps / 2, steps / 2, app::Instant(), "refused"});
            reader.setAside(destination);
            outbox.tryAgain(destination);
            outbox.settle(destination, steps / 2);
            outbox.advance(destination, steps - 1);
            reader.next(destination, 5);
        }
        const auto scanned = rowsScanned(storage.database()) - before;
        QVERIFY2(scanned < steps / 2, qPrintable(QString::number(scanned)));

        storage.database().query("SELECT count(*) FROM journal WHERE type = 'none'").next();
        QVERIFY(rowsScanned(storage.database()) >= before + scanned + steps - 1); // so it would be seen
    }
};

QTEST_GUILESS_MAIN(TestLongJournal)

#include "tst_long_journal.moc"
