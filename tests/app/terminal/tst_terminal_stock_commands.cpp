#include "tests/app/terminal/stockroomctl.h"

#include <QTest>

using namespace Qt::StringLiterals;
using support::Stockroomctl;

class TestStockCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldRecordABatchOnce()
    {
        const Stockroomctl program;
        const QStringList call{u"add-batch"_s, u"SHIP-07"_s, u"CLOCK"_s,
                               u"100"_s,       u"--eta"_s,   u"2026-02-01"_s};
        const auto first = program.json(call);
        QCOMPARE(first.status, 0);
        QCOMPARE(
            first.only().dump(),
            R"({"batch":"SHIP-07","sku":"CLOCK","quantity":100,"allocated":0,"free":100,"eta":"2026-02-01",)"
            R"("first_eta":"2026-02-01","arrived":null,"state":"expected","note":null,"outcome":"created"})");
        const auto again = program.json(call);
        QCOMPARE(again.status, 0);
        QCOMPARE(again.only().value("outcome", ""), "unchanged");
        QCOMPARE(program.json({u"list"_s, u"batches"_s}).objects.size(), 1u);
    }

    void shouldRefuseABatchThatIsThereWithOtherContent()
    {
        const Stockroomctl program;
        program.json({u"add-batch"_s, u"B1"_s, u"CLOCK"_s, u"100"_s});
        const auto before = program.plain({u"list"_s, u"batches"_s, u"--json"_s}).out;
        const auto refused = program.json({u"add-batch"_s, u"B1"_s, u"CLOCK"_s, u"50"_s});
        QCOMPARE(refused.status, 1);
        QCOMPARE(refused.code(), u"batch_conflict"_s);
        QCOMPARE(refused.only().value("batch", ""), "B1");
        QCOMPARE(program.plain({u"list"_s, u"batches"_s, u"--json"_s}).out, before);
    }

    void shouldTrimAndTakeWholeNumbersWrittenAsDecimals()
    {
        const Stockroomctl program;
        const auto batch = program.json({u"add-batch"_s, u"  B1 "_s, u"CLOCK"_s, u"6.0"_s}).only();
        QCOMPARE(batch.value("batch", ""), "B1");
        QCOMPARE(batch.value("quantity", 0), 6);
        QCOMPARE(batch.value("state", ""), "in-warehouse");
    }

    void shouldSayInWordsWhatItDid()
    {
        const Stockroomctl program;
        const auto added = program.plain({u"add-batch"_s, u"B1"_s, u"CLOCK"_s, u"1200"_s});
        QCOMPARE(added.out, u"Recorded batch B1: 1,200 × CLOCK, in the warehouse.\n"_s);
        const auto changed = program.plain({u"change-quantity"_s, u"B1"_s, u"60"_s});
        QCOMPARE(changed.out, u"B1 is now 60 (was 1,200).\n"_s);
        QCOMPARE(changed.err, QString());
    }

    void shouldMoveTheLinesOfAShrunkBatchAndNameThoseThatAreShort()
    {
        const Stockroomctl program;
        program.json({u"add-batch"_s, u"B1"_s, u"CLOCK"_s, u"50"_s});
        program.json({u"add-batch"_s, u"B2"_s, u"CLOCK"_s, u"25"_s, u"--eta"_s, u"2026-02-01"_s});
        program.json({u"allocate"_s, u"o1"_s, u"CLOCK"_s, u"20"_s});
        program.json({u"allocate"_s, u"o2"_s, u"CLOCK"_s, u"20"_s});
        const auto shrunk = program.json({u"change-quantity"_s, u"B1"_s, u"10"_s});
        QCOMPARE(shrunk.status, 0); // a line that becomes short by another command is no refusal
        QCOMPARE(shrunk.only().dump(),
                 R"({"batch":"B1","was":50,"quantity":10,)"
                 R"("moved":[{"order":"o1","line":1,"sku":"CLOCK","quantity":20,"from":"B1","to":"B2"}],)"
                 R"("short":[{"order":"o2","line":1,"sku":"CLOCK","quantity":20,"from":"B1"}]})");
    }

    void shouldShowABatchWithItsHolders()
    {
        const Stockroomctl program;
        program.json({u"add-batch"_s, u"B1"_s, u"CLOCK"_s, u"50"_s});
        program.json({u"allocate"_s, u"o1"_s, u"CLOCK"_s, u"20"_s});
        const auto batch = program.json({u"show"_s, u"batch"_s, u"B1"_s}).only();
        QCOMPARE(batch.value("allocated", -1), 20);
        QCOMPARE(batch["lines"].dump(),
                 R"([{"order":"o1","line":1,"sku":"CLOCK","quantity":20,"pinned":false}])");
        const auto sku = program.json({u"show"_s, u"sku"_s, u"CLOCK"_s}).only();
        QCOMPARE(sku.value("in_warehouse", -1), 50);
        QCOMPARE(sku.value("free", -1), 30);
        QCOMPARE(sku["batches"].size(), 1u);
        QVERIFY(program.plain({u"show"_s, u"batch"_s, u"B1"_s}).out.contains(u"o1"_s));
    }

    void shouldRefuseWhatIsNotThere()
    {
        const Stockroomctl program;
        program.json({u"add-batch"_s, u"B1"_s, u"CLOCK"_s, u"50"_s});
        QCOMPARE(program.json({u"change-quantity"_s, u"B9"_s, u"5"_s}).code(), u"unknown_batch"_s);
        QCOMPARE(program.json({u"show"_s, u"batch"_s, u"b1"_s}).code(),
                 u"unknown_batch"_s); // capitals matter
        const auto sku = program.json({u"show"_s, u"sku"_s, u"LAMP"_s});
        QCOMPARE(sku.code(), u"unknown_sku"_s);
        QCOMPARE(sku.status, 1);
    }

    void shouldRefuseValuesThatAreNone_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("negative") << QStringList{u"change-quantity"_s, u"B1"_s, u"-5"_s};
        QTest::newRow("fraction") << QStringList{u"add-batch"_s, u"B2"_s, u"CLOCK"_s, u"2.5"_s};
        QTest::newRow("thousands") << QStringList{u"add-batch"_s, u"B2"_s, u"CLOCK"_s, u"1,200"_s};
        QTest::newRow("no number") << QStringList{u"add-batch"_s, u"B2"_s, u"CLOCK"_s, u"many"_s};
        QTest::newRow("too many") << QStringList{u"add-batch"_s, u"B2"_s, u"CLOCK"_s, u"1000000001"_s};
        QTest::newRow("beyond 64 bit")
            << QStringList{u"add-batch"_s, u"B2"_s, u"CLOCK"_s, u"99999999999999999999"_s};
        QTest::newRow("no quantity") << QStringList{u"add-batch"_s, u"B2"_s, u"CLOCK"_s, QString()};
        QTest::newRow("blank reference") << QStringList{u"add-batch"_s, u"  "_s, u"CLOCK"_s, u"5"_s};
        QTest::newRow("long SKU") << QStringList{u"add-batch"_s, u"B2"_s, QString(65, u'x'), u"5"_s};
        QTest::newRow("line break") << QStringList{u"add-batch"_s, u"B\n2"_s, u"CLOCK"_s, u"5"_s};
        QTest::newRow("no date") << QStringList{u"add-batch"_s, u"B2"_s,    u"CLOCK"_s,
                                                u"5"_s,         u"--eta"_s, u"soon"_s};
        QTest::newRow("no such day") << QStringList{u"add-batch"_s, u"B2"_s,    u"CLOCK"_s,
                                                    u"5"_s,         u"--eta"_s, u"2026-02-30"_s};
        QTest::newRow("year") << QStringList{u"add-batch"_s, u"B2"_s,    u"CLOCK"_s,
                                             u"5"_s,         u"--eta"_s, u"3000-01-01"_s};
        QTest::newRow("date like a number")
            << QStringList{u"add-batch"_s, u"B2"_s, u"CLOCK"_s, u"5"_s, u"--eta"_s, u"-1"_s};
    }
    void shouldRefuseValuesThatAreNone()
    {
        QFETCH(QStringList, arguments);
        const Stockroomctl program;
        program.json({u"add-batch"_s, u"B1"_s, u"CLOCK"_s, u"50"_s});
        const auto refused = program.json(arguments);
        QCOMPARE(refused.status, 2);
        QCOMPARE(refused.code(), u"invalid_value"_s);
        QCOMPARE(program.json({u"list"_s, u"batches"_s}).objects.size(), 1u);
        const auto said = program.plain(arguments);
        QCOMPARE(said.status, 2);
        QCOMPARE(said.out, QString());
        QCOMPARE(said.err.count(u'\n'), 1);
    }

    void shouldTakeAnEmptyBatchAndTheLargest()
    {
        const Stockroomctl program;
        QCOMPARE(program.json({u"add-batch"_s, u"B1"_s, u"CLOCK"_s, u"0"_s}).only().value("state", ""),
                 "empty");
        QCOMPARE(program.json({u"add-batch"_s, u"B2"_s, u"CLOCK"_s, u"1000000000"_s}).status, 0);
    }
};

QTEST_GUILESS_MAIN(TestStockCommands)
#include "tst_terminal_stock_commands.moc"
