#include "tests/app/terminal/stockroomctl.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using support::Stockroomctl;

namespace {

const QByteArray orders = "Invoice;Product;Qty;Due\n"
                          "o1;CLOCK;10;01.02.2026\n"
                          "o1;CLOCK;-6;01.02.2026\n"
                          "o2;LAMP;many;13.02.2026\n"
                          "o2;LAMP;3;\n";

} // namespace

class TestImportCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldTakeGoodRowsAndListBadOnes()
    {
        const Stockroomctl program;
        const auto file = program.file(u"orders.csv"_s, orders);
        const auto read = program.json({u"import"_s, u"orders"_s, file});
        QCOMPARE(read.status, 0);
        QCOMPARE(read.objects.size(), 3u);
        QCOMPARE(
            read.objects[0].dump(),
            R"({"row":3,"column":"Qty","value":"-6","reason":"-6 is negative: a return or credit note is not an order line"})");
        QCOMPARE(read.objects[1].value("row", 0), 4);
        QCOMPARE(read.objects[2].dump(),
                 R"({"rows":4,"created":2,"unchanged":0,"rejected":2,"lines_allocated":0})");
        QCOMPARE(program.json({u"show"_s, u"order"_s, u"o1"_s}).only()["lines"][0].value("need_by", ""),
                 "2026-02-01");
        const auto again = program.json({u"import"_s, u"orders"_s, file}).objects.back();
        QCOMPARE(again.dump(), R"({"rows":4,"created":0,"unchanged":2,"rejected":2,"lines_allocated":0})");
    }

    void shouldAllocateWhatTheFileBrought()
    {
        const Stockroomctl program;
        program.json({u"add-batch"_s, u"B1"_s, u"CLOCK"_s, u"100"_s});
        const auto file = program.file(u"orders.csv"_s, orders);
        QCOMPARE(program.json({u"import"_s, u"orders"_s, file, u"--allocate"_s})
                     .objects.back()
                     .value("lines_allocated", -1),
                 1);
        QCOMPARE(program.json({u"allocations"_s, u"o1"_s}).only().value("batchref", ""), "B1");
    }

    void shouldTakeSupplyWithAColumnMapping()
    {
        const Stockroomctl program;
        const auto file = program.file(u"supply.csv"_s,
                                       "Lot,Stock Code,Pieces,Arrives\nL1,CLOCK,5,1/2/2026\nL2,CLOCK,7,\n");
        const auto read = program.json({u"import"_s, u"batches"_s, file, u"--map"_s,
                                        u"reference=Lot,eta=Arrives"_s, u"--date-format"_s, u"d/M/yyyy"_s});
        QCOMPARE(read.status, 0);
        QCOMPARE(read.only().value("created", -1), 2);
        QCOMPARE(program.json({u"show"_s, u"batch"_s, u"L1"_s}).only().value("eta", ""), "2026-02-01");
        QCOMPARE(program.json({u"show"_s, u"batch"_s, u"L2"_s}).only().value("state", ""), "in-warehouse");
    }

    void shouldTakeTheAllocationsThatAnotherDatabaseExported()
    {
        const Stockroomctl source;
        const Stockroomctl target;
        for (const auto *program : {&source, &target}) {
            program->json({u"add-batch"_s, u"B1"_s, u"CLOCK"_s, u"10"_s});
            program->json({u"add-batch"_s, u"B2"_s, u"CLOCK"_s, u"10"_s, u"--eta"_s, u"2026-02-01"_s});
        }
        source.json({u"allocate"_s, u"o1"_s, u"CLOCK"_s, u"6"_s});
        source.json({u"allocate"_s, u"o2"_s, u"CLOCK"_s, u"7"_s});
        const auto exported = source.plain({u"export"_s, u"allocations"_s, u"-"_s}).out;
        const auto file = target.file(u"allocations.csv"_s, (exported + u"o3,CLOCK,5,B1\n"_s).toUtf8());
        const auto read = target.json({u"import"_s, u"allocations"_s, file});
        QCOMPARE(read.status, 0);
        QCOMPARE(read.objects.size(), 2u);
        QCOMPARE(read.objects[0].value("row", 0), 4);
        QCOMPARE(read.objects[0].value("value", ""), "B1");
        QCOMPARE(read.objects[1].dump(),
                 R"({"rows":3,"created":2,"unchanged":0,"rejected":1,"lines_allocated":2})");
        QCOMPARE(target.plain({u"export"_s, u"allocations"_s, u"-"_s}).out, exported);
    }

    void shouldTakeNoEmptyOption_data()
    {
        QTest::addColumn<QString>("option");
        QTest::newRow("errors") << u"--errors"_s;
        QTest::newRow("map") << u"--map"_s;
        QTest::newRow("date format") << u"--date-format"_s;
    }
    void shouldTakeNoEmptyOption()
    {
        QFETCH(QString, option);
        const Stockroomctl program;
        const auto file = program.file(u"orders.csv"_s, orders);
        const auto refused = program.json({u"import"_s, u"orders"_s, file, option, QString()});
        QCOMPARE(refused.status, 2);
        QCOMPARE(refused.code(), u"invalid_call"_s);
        QVERIFY(refused.only().value("message", "").starts_with(option.toStdString() + " is empty"));
        QVERIFY(!QFile::exists(program.path(u"stock.db"_s)));
        QCOMPARE(program.json({u"import"_s, u"orders"_s, QString()}).code(), u"invalid_call"_s);
    }

    void shouldSayInWordsWhatItReadAndRefused()
    {
        const Stockroomctl program;
        const auto read = program.plain({u"import"_s, u"orders"_s, program.file(u"orders.csv"_s, orders)});
        QVERIFY(read.out.contains(u"a return or credit note"_s));
        QVERIFY(read.out.contains(u"Read 4 rows: 2 lines new, 0 there already, 2 refused."_s));
        QCOMPARE(read.err, QString()); // no progress where nobody watches
    }

    void shouldShowOnlyTheFirstOfVeryManyRefusedRowsAsText()
    {
        const Stockroomctl program;
        QByteArray many = "order,sku,qty\nok,CLOCK,1\n";
        for (int i = 0; i < 500; ++i)
            many += "o,CLOCK,-" + QByteArray::number(i + 1) + '\n';
        const auto file = program.file(u"orders.csv"_s, many);
        const auto text = program.plain({u"import"_s, u"orders"_s, file}).out;
        QVERIFY(text.count(u'\n') < 100);
        QVERIFY(text.contains(u"450 more"_s));
        QCOMPARE(program.json({u"import"_s, u"orders"_s, file}).objects.size(), 501u);
    }

    void shouldAnswerStatusOneWhereEveryRowWasRefused()
    {
        const Stockroomctl program;
        const auto read
            = program.json({u"import"_s, u"orders"_s, program.file(u"x.csv"_s, "order,sku,qty\no1,A,-1\n")});
        QCOMPARE(read.status, 1);
        QCOMPARE(read.objects.back().value("rejected", -1), 1);
    }

    void shouldAnswerStatusTwoWhereNothingCouldBeRead_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QStringList>("options");
        QTest::newRow("empty") << QByteArray() << QStringList();
        QTest::newRow("no such columns") << QByteArray("a,b,c\n1,2,3\n") << QStringList();
        QTest::newRow("ambiguous dates")
            << QByteArray("order,sku,qty,due\no1,A,1,01/02/2026\n") << QStringList();
        QTest::newRow("mapping to a column that is not there")
            << QByteArray("order,sku,qty\no1,A,1\n") << QStringList{u"--map"_s, u"customer=Buyer"_s};
        QTest::newRow("mapping of a field that is none")
            << QByteArray("order,sku,qty\no1,A,1\n") << QStringList{u"--map"_s, u"colour=sku"_s};
        QTest::newRow("mapping without a column")
            << QByteArray("order,sku,qty\no1,A,1\n") << QStringList{u"--map"_s, u"order"_s};
        QTest::newRow("mapping twice")
            << QByteArray("order,sku,qty\no1,A,1\n") << QStringList{u"--map"_s, u"order=order,order=sku"_s};
        QTest::newRow("date format") << QByteArray("order,sku,qty,due\no1,A,1,x\n")
                                     << QStringList{u"--date-format"_s, u"nonsense"_s};
    }
    void shouldAnswerStatusTwoWhereNothingCouldBeRead()
    {
        QFETCH(QByteArray, content);
        QFETCH(QStringList, options);
        const Stockroomctl program;
        const auto refused = program.json(
            QStringList{u"import"_s, u"orders"_s, program.file(u"x.csv"_s, content)} + options);
        QCOMPARE(refused.status, 2);
        QCOMPARE(refused.objects.size(), 1u);
        QVERIFY(!QFile::exists(program.path(u"stock.db"_s)));
    }

    void shouldNameAFileThatIsNotThere()
    {
        const Stockroomctl program;
        const auto refused = program.json({u"import"_s, u"batches"_s, program.path(u"none.csv"_s)});
        QCOMPARE(refused.status, 2);
        QCOMPARE(refused.code(), u"file_unreadable"_s);
        QVERIFY(refused.only().value("file", "").ends_with("none.csv"));
        QCOMPARE(program.json({u"import"_s, u"batches"_s, program.path(u"."_s)}).status, 2);
    }
};

QTEST_GUILESS_MAIN(TestImportCommands)
#include "tst_terminal_import_commands.moc"
