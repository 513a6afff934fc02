#include "tests/persistence/database_folder.h"

#include "app/message_bus.h"
#include "persistence/copies.h"

#include <QTemporaryDir>
#include <QTest>

#include <sqlite3.h>

using namespace support;
using persistence::Database;
using persistence::Examination;

/// Copies of a database, and putting one back: nothing is replaced unless the copy is good.
class TestCopies : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;

    QString path(const char *name) const { return m_folder->filePath(QString::fromLatin1(name)); }
    std::int64_t linesIn(const char *name) const
    {
        Database database(path(name), toRead);
        return lines(database);
    }
    /// By the bus, so that the journal says all of it.
    static void place(Database &database, int orders)
    {
        app::MessageBus bus(
            [&](model::Date today, app::Intent intent) {
                return std::make_unique<persistence::SqlUnitOfWork>(database, today, intent);
            },
            app::Clock{[] { return model::Date(); }, [] { return app::Instant(); }});
        const auto before = lines(database);
        for (int i = 0; i < orders; ++i)
            bus.handle(
                app::PlaceOrder{model::OrderId::parse(std::to_string(before + i)).value(),
                                {{model::Sku::parse("CLOCK").value(), model::LineQuantity::of(1).value()}},
                                {},
                                {}},
                {"ana", "test"});
    }
    void make(const char *name, int orders) const
    {
        Database database(path(name), toChange);
        place(database, orders);
    }
    void spoil(const char *name) const // a row that no unit of work has written
    {
        Database database(path(name), toChange);
        QCOMPARE(sqlite3_exec(database.handle(),
                              "INSERT INTO allocations_view (order_id, line, sku, quantity, batch_ref) "
                              "VALUES ('none', 1, 'X', 2, 'Y')",
                              nullptr, nullptr, nullptr),
                 SQLITE_OK);
    }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void shouldCopyWhileSomebodyWrites()
    {
        Database database(path("stock.db"), toChange);
        place(database, 3);
        const persistence::Transaction underWay(database);
        QVERIFY(database.query("UPDATE orders SET customer = 'nobody yet'").run() > 0);
        QVERIFY(app::allHold(persistence::copyTo(path("copy.db"), path("stock.db"), Examination::Quick)));
        Database copied(path("copy.db"), toRead);
        QCOMPARE(lines(copied), 3);
        auto row = copied.query("SELECT count(*) FROM orders WHERE customer <> ''");
        QVERIFY(row.next());
        QCOMPARE(row.number(0), 0);
    }

    void shouldLeaveNoCopyThatIsNotSound()
    {
        make("stock.db", 2);
        spoil("stock.db");
        make("copy.db", 1);
        QVERIFY(!app::allHold(persistence::copyTo(path("copy.db"), path("stock.db"), Examination::Whole)));
        QCOMPARE(linesIn("copy.db"), 1); // the one before stays
        QVERIFY(!QFile::exists(path("copy.db.part")));
    }

    void shouldPutACopyBackAndKeepWhatWasThere()
    {
        make("stock.db", 2);
        persistence::copyTo(path("copy.db"), path("stock.db"), Examination::Quick);
        make("stock.db", 5);
        QVERIFY(app::allHold(persistence::putBack(path("copy.db"), path("stock.db"), path("old/was.db"))));
        QCOMPARE(linesIn("stock.db"), 2);
        QCOMPARE(linesIn("old/was.db"), 7);
        QVERIFY(!QFile::exists(path("stock.db.restoring")));
        make("stock.db", 1); // it can be worked with
        QCOMPARE(linesIn("stock.db"), 3);
    }

    void shouldReplaceNothingByACopyThatIsNotSound()
    {
        make("stock.db", 2);
        make("copy.db", 1);
        spoil("copy.db");
        QVERIFY(!app::allHold(persistence::putBack(path("copy.db"), path("stock.db"), path("old/was.db"))));
        QCOMPARE(linesIn("stock.db"), 2);
        QVERIFY(!QFile::exists(path("old/was.db")));
    }

    void shouldReplaceNothingByWhatIsNoCopy_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QByteArray>("reason");
        QTest::newRow("text") << QByteArray("reference,sku,quantity\nB1,CLOCK,10\n").repeated(40)
                              << QByteArray("not_a_database");
        QTest::newRow("nothing") << QByteArray() << QByteArray("no_database");
    }

    void shouldReplaceNothingByWhatIsNoCopy()
    {
        QFETCH(QByteArray, content);
        QFETCH(QByteArray, reason);
        make("stock.db", 2);
        QFile file(path("copy.db"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.close();
        QCOMPARE(reasonOf([&] { persistence::putBack(path("copy.db"), path("stock.db"), path("was.db")); }),
                 reason);
        QCOMPARE(linesIn("stock.db"), 2);
    }

    void shouldNameTheFileThatWasGivenWhereItIsRefused_data()
    {
        QTest::addColumn<QByteArray>("made");
        QTest::addColumn<app::Reason>("reason");
        QTest::newRow("another program's")
            << QByteArray("PRAGMA application_id = 77") << app::Reason::OtherApplication;
        QTest::newRow("a newer one") << QByteArray("PRAGMA user_version = 9999") << app::Reason::Newer;
    }
    void shouldNameTheFileThatWasGivenWhereItIsRefused()
    {
        QFETCH(QByteArray, made);
        QFETCH(app::Reason, reason);
        make("stock.db", 2);
        make("copy.db", 1);
        {
            const Database copy(path("copy.db"), toChange);
            QCOMPARE(sqlite3_exec(copy.handle(), made.constData(), nullptr, nullptr, nullptr), SQLITE_OK);
        }
        try {
            persistence::putBack(path("copy.db"), path("stock.db"), path("was.db"));
            QFAIL("it was put back");
        } catch (const app::StorageFailure &failure) {
            QCOMPARE(failure.why().reason, reason);
            QCOMPARE(failure.why().file, path("copy.db").toStdString());
        }
        QCOMPARE(linesIn("stock.db"), 2);
    }

    void shouldReplaceNothingByATruncatedCopy()
    {
        make("stock.db", 200);
        persistence::copyTo(path("copy.db"), path("stock.db"), Examination::Quick);
        QFile file(path("copy.db"));
        QVERIFY(file.resize(file.size() / 2));
        QVERIFY(reasonOf([&] { persistence::putBack(path("copy.db"), path("stock.db"), path("was.db")); })
                != "done");
        QCOMPARE(linesIn("stock.db"), 200);
    }

    void shouldNotReplaceADatabaseThatIsHeld()
    {
        make("stock.db", 2);
        persistence::copyTo(path("copy.db"), path("stock.db"), Examination::Quick);
        const Database holder(path("stock.db"), toChange);
        QCOMPARE(reasonOf([&] { persistence::putBack(path("copy.db"), path("stock.db"), path("was.db")); }),
                 QByteArray("in_use"));
    }

    void shouldPutACopyWhereNothingIs()
    {
        make("copy.db", 2);
        QVERIFY(app::allHold(persistence::putBack(path("copy.db"), path("new.db"), path("old/was.db"))));
        QCOMPARE(linesIn("new.db"), 2);
    }
};

QTEST_GUILESS_MAIN(TestCopies)

#include "tst_copies.moc"
