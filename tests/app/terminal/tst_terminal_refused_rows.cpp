#include "tests/app/terminal/stockroomctl.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <filesystem>
#include <sys/stat.h>

using namespace Qt::StringLiterals;
using support::Stockroomctl;

namespace {

const QByteArray orders = "Invoice;Product;Qty;Due\n"
                          "o1;CLOCK;10;01.02.2026\n"
                          "o1;CLOCK;-6;01.02.2026\n"
                          "o2;LAMP;many;13.02.2026\n"
                          "o2;LAMP;3;\n";

} // namespace

class TestRefusedRows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldWriteRefusedRowsToAFile()
    {
        const Stockroomctl program;
        const auto file = program.file(u"orders.csv"_s, orders);
        program.json({u"import"_s, u"orders"_s, file, u"--errors"_s, program.path(u"refused.csv"_s)});
        QFile refused(program.path(u"refused.csv"_s));
        QVERIFY(refused.open(QIODevice::ReadOnly));
        const auto lines = refused.readAll().split('\n');
        QCOMPARE(lines.at(0), QByteArray("row,column,value,reason"));
        QCOMPARE(lines.at(1),
                 QByteArray("3,Qty,-6,-6 is negative: a return or credit note is not an order line"));
        QVERIFY(lines.at(2).startsWith("4,Qty,many,"));
    }

    void shouldSayWhatIsThereAndWhatWasGivenInstead_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<QByteArray>("first");
        QTest::addColumn<QByteArray>("second");
        QTest::newRow("batch") << u"batches"_s << QByteArray("reference,sku,quantity\nB1,CLOCK,10\n")
                               << QByteArray("reference,sku,quantity\nB1,LAMP,7\n");
        QTest::newRow("line") << u"orders"_s << QByteArray("order,line,sku,quantity\no1,1,CLOCK,10\n")
                              << QByteArray("order,line,sku,quantity\no1,1,LAMP,7\n");
    }
    void shouldSayWhatIsThereAndWhatWasGivenInstead()
    {
        // GIVEN a record, and a file that gives another one under its name
        QFETCH(QString, what);
        QFETCH(QByteArray, first);
        QFETCH(QByteArray, second);
        const Stockroomctl program;
        program.json({u"import"_s, what, program.file(u"first.csv"_s, first)});
        const auto file = program.file(u"second.csv"_s, second);

        // WHEN that is imported
        const auto refused
            = program.json({u"import"_s, what, file, u"--errors"_s, program.path(u"refused.csv"_s)});

        // THEN both are named wherever the row is told
        QFile errors(program.path(u"refused.csv"_s));
        QVERIFY(errors.open(QIODevice::ReadOnly));
        for (const auto &told :
             {QString::fromStdString(refused.objects.front().value("reason", "")),
              QString::fromUtf8(errors.readAll()), program.plain({u"import"_s, what, file}).out})
            for (const auto &fact : {u"10 × CLOCK"_s, u"7 × LAMP"_s})
                QVERIFY2(told.contains(fact), qPrintable(told));
    }

    void shouldNeverWriteRefusedRowsOverTheFilesInUse()
    {
        const Stockroomctl program;
        const auto file = program.file(u"orders.csv"_s, orders);
        program.json({u"add-batch"_s, u"B1"_s, u"CLOCK"_s, u"1"_s});
        for (const auto &target : {file, program.path(u"./orders.csv"_s), program.path(u"stock.db"_s)}) {
            const auto refused = program.json({u"import"_s, u"orders"_s, file, u"--errors"_s, target});
            QCOMPARE(refused.status, 2);
        }
        QCOMPARE(program.json({u"list"_s, u"lines"_s}).objects.size(), 0u);
        QFile kept(file);
        QVERIFY(kept.open(QIODevice::ReadOnly));
        QCOMPARE(kept.readAll(), orders);
    }

    void shouldNeverWriteRefusedRowsOverADatabaseThatItCreates_data()
    {
        QTest::addColumn<QString>("target");
        QTest::newRow("the database") << u"stock.db"_s;
        QTest::newRow("by another way") << u"folder/../stock.db"_s;
        QTest::newRow("through a linked folder") << u"here/stock.db"_s;
        QTest::newRow("its log") << u"stock.db-wal"_s;
        QTest::newRow("the index of its log") << u"stock.db-shm"_s;
        QTest::newRow("its lock") << u"stock.db.lock"_s;
        QTest::newRow("what its link leads to") << u"real.db"_s;
        QTest::newRow("the log of what its link leads to") << u"real.db-wal"_s;
    }
    void shouldNeverWriteRefusedRowsOverADatabaseThatItCreates()
    {
        // GIVEN no database yet
        QFETCH(QString, target);
        const Stockroomctl program;
        const auto file = program.file(u"orders.csv"_s, orders);
        QVERIFY(QDir(program.path(u"."_s)).mkdir(u"folder"_s));
        QVERIFY(QFile::link(program.path(u"."_s), program.path(u"here"_s)));
        const auto isLinked = target.startsWith(u"real"_s);
        if (isLinked)
            QVERIFY(QFile::link(u"real.db"_s, program.path(u"stock.db"_s)));

        // WHEN the refused rows are to go where it will stand
        const auto refused
            = program.json({u"import"_s, u"orders"_s, file, u"--errors"_s, program.path(target)});

        // THEN nothing is done
        QCOMPARE(refused.status, 2);
        QCOMPARE(refused.code(), u"invalid_call"_s);
        QVERIFY(!QFile::exists(program.path(u"stock.db"_s)));
        QVERIFY(!QFile::exists(program.path(target)));
    }

    void shouldNeverWriteRefusedRowsOverAnotherNameOfTheFilesInUse()
    {
        const Stockroomctl program;
        const auto file = program.file(u"orders.csv"_s, orders);
        program.json({u"add-batch"_s, u"B1"_s, u"CLOCK"_s, u"1"_s});
        for (const auto &taken : {u"orders.csv"_s, u"stock.db"_s}) {
            const auto name = program.path(u"other "_s + taken);
            std::filesystem::create_hard_link(program.path(taken).toStdString(), name.toStdString());
            const auto refused = program.json({u"import"_s, u"orders"_s, file, u"--errors"_s, name});
            QCOMPARE(refused.status, 2);
            QCOMPARE(refused.code(), u"invalid_call"_s);
        }
        QCOMPARE(program.json({u"list"_s, u"lines"_s}).objects.size(), 0u);
    }

    void shouldNeverWriteRefusedRowsIntoWhatIsNoOrdinaryFile()
    {
        const Stockroomctl program;
        const auto file = program.file(u"orders.csv"_s, orders);
        QCOMPARE(mkfifo(qPrintable(program.path(u"pipe"_s)), 0600), 0);
        const auto refused
            = program.json({u"import"_s, u"orders"_s, file, u"--errors"_s, program.path(u"pipe"_s)});
        QCOMPARE(refused.status, 3);
        QCOMPARE(refused.code(), u"file_unwritable"_s);
        QVERIFY(std::filesystem::is_fifo(program.path(u"pipe"_s).toStdString()));
        QVERIFY(!QFile::exists(program.path(u"stock.db"_s)));
    }

    void shouldWriteOverAFileOnlyWhereRowsWereRefused()
    {
        const Stockroomctl program;
        const auto notes = program.file(u"notes.txt"_s, "precious");
        const auto sound = program.file(u"sound.csv"_s, "order,sku,qty\no1,A,1\n");
        QCOMPARE(program.json({u"import"_s, u"orders"_s, sound, u"--errors"_s, notes}).status, 0);
        QFile kept(notes);
        QVERIFY(kept.open(QIODevice::ReadOnly));
        QCOMPARE(kept.readAll(), QByteArray("precious"));
        const auto file = program.file(u"orders.csv"_s, orders);
        QCOMPARE(program.json({u"import"_s, u"orders"_s, file, u"--errors"_s, notes}).status, 0);
        QFile written(notes);
        QVERIFY(written.open(QIODevice::ReadOnly));
        QVERIFY(written.readAll().startsWith("row,column,value,reason\n3,"));
    }
};

QTEST_GUILESS_MAIN(TestRefusedRows)
#include "tst_terminal_refused_rows.moc"
