#include "tests/app/terminal/stockroomctl.h"

#include <QTest>

using namespace Qt::StringLiterals;
using support::Stockroomctl;

class TestOrderCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldStoreTheLinesOfAnOrderOnce()
    {
        const Stockroomctl program;
        const QStringList call{u"place-order"_s, u"o1"_s,          u"CLOCK"_s,      u"10"_s,
                               u"LAMP"_s,        u"3"_s,           u"CLOCK"_s,      u"10"_s,
                               u"--need-by"_s,   u"2026-03-01"_s,  u"--priority"_s, u"9"_s,
                               u"--customer"_s,  u"Fern & Finch"_s};
        const auto placed = program.json(call);
        QCOMPARE(placed.status, 0);
        QCOMPARE(placed.only().dump(),
                 R"({"order":"o1","lines":[)"
                 R"({"line":1,"sku":"CLOCK","quantity":10,"state":"waiting","outcome":"created"},)"
                 R"({"line":2,"sku":"LAMP","quantity":3,"state":"waiting","outcome":"created"},)"
                 R"({"line":3,"sku":"CLOCK","quantity":10,"state":"waiting","outcome":"created"}]})");
        const auto again = program.json(call).only();
        for (const auto &line : again["lines"])
            QCOMPARE(line.value("outcome", ""), "unchanged");
        const auto lines = program.json({u"list"_s, u"lines"_s}).objects;
        QCOMPARE(lines.size(), 3u);
        QCOMPARE(lines[0].value("need_by", ""), "2026-03-01");
        QCOMPARE(lines[0].value("priority", 0), 9);
        QCOMPARE(lines[0].value("customer", ""), "Fern & Finch");
    }

    void shouldAllocateOneLineAndSayWhichBatchServesIt()
    {
        const Stockroomctl program;
        program.json({u"add-batch"_s, u"LATER"_s, u"CLOCK"_s, u"100"_s, u"--eta"_s, u"2026-02-01"_s});
        program.json({u"add-batch"_s, u"HERE"_s, u"CLOCK"_s, u"100"_s});
        const auto allocated = program.json({u"allocate"_s, u"o1"_s, u"CLOCK"_s, u"10"_s});
        QCOMPARE(allocated.status, 0);
        QCOMPARE(
            allocated.only().dump(),
            R"({"order":"o1","line":1,"sku":"CLOCK","quantity":10,"outcome":"allocated","batch":"HERE","eta":null})");
        const auto again = program.json({u"allocate"_s, u"o1"_s, u"CLOCK"_s, u"10"_s});
        QCOMPARE(again.only().value("outcome", ""), "already");
        QCOMPARE(program.json({u"allocations"_s, u"o1"_s}).only().dump(),
                 R"({"sku":"CLOCK","batchref":"HERE"})");
    }

    void shouldAnswerStatusOneForAShortLineAndStoreIt()
    {
        const Stockroomctl program;
        program.json({u"add-batch"_s, u"B1"_s, u"CLOCK"_s, u"5"_s});
        const auto shortLine = program.json({u"allocate"_s, u"o1"_s, u"CLOCK"_s, u"10"_s});
        QCOMPARE(shortLine.status, 1);
        QCOMPARE(shortLine.only().value("outcome", ""), "short");
        QVERIFY(shortLine.only()["batch"].is_null());
        const auto shortage = program.json({u"list"_s, u"shortages"_s}).only();
        QCOMPARE(shortage.value("missing", -1), 5);
        QCOMPARE(shortage.value("largest_free", -1), 5);
        const auto said = program.plain({u"allocate"_s, u"o1"_s});
        QCOMPARE(said.status, 1);
        QVERIFY(said.out.contains(u"Out of stock for sku CLOCK"_s));
        QVERIFY(said.out.contains(u"Allocated 0 of 1 line. 1 is short."_s));
    }

    void shouldRefuseOneLineOfAnUnknownSku()
    {
        const Stockroomctl program;
        program.json({u"add-batch"_s, u"B1"_s, u"CLOCK"_s, u"5"_s});
        const auto refused = program.json({u"allocate"_s, u"o1"_s, u"NONSENSE"_s, u"10"_s});
        QCOMPARE(refused.status, 1);
        QCOMPARE(refused.code(), u"unknown_sku"_s);
        QCOMPARE(refused.only().value("message", ""), "Invalid sku NONSENSE");
        QCOMPARE(program.plain({u"allocate"_s, u"o1"_s, u"NONSENSE"_s, u"10"_s}).err,
                 u"Invalid sku NONSENSE\n"_s);
        QCOMPARE(program.json({u"list"_s, u"lines"_s}).objects.size(), 0u);
    }

    void shouldGoOnPastAnUnknownSkuAmongManyLines()
    {
        const Stockroomctl program;
        program.json({u"add-batch"_s, u"B1"_s, u"CLOCK"_s, u"5"_s});
        program.json({u"place-order"_s, u"o1"_s, u"LAMP"_s, u"1"_s, u"CLOCK"_s, u"2"_s});
        const auto lines = program.json({u"allocate"_s, u"o1"_s});
        QCOMPARE(lines.status, 0);
        QCOMPARE(lines.objects.at(0).value("outcome", ""), "unknown-sku");
        QCOMPARE(lines.objects.at(1).value("outcome", ""), "allocated");
        QCOMPARE(program.json({u"list"_s, u"lines"_s, u"--state"_s, u"waiting"_s}).only().value("sku", ""),
                 "LAMP");
    }

    void shouldAllocateEverythingThatWaitsAndCountIt()
    {
        const Stockroomctl program;
        program.json({u"add-batch"_s, u"B1"_s, u"CLOCK"_s, u"5"_s});
        program.json({u"place-order"_s, u"o1"_s, u"CLOCK"_s, u"4"_s, u"LAMP"_s, u"1"_s});
        program.json({u"place-order"_s, u"o2"_s, u"CLOCK"_s, u"4"_s, u"--priority"_s, u"9"_s});
        const auto waiting = program.json({u"allocate"_s, u"--waiting"_s});
        QCOMPARE(waiting.status, 1);
        QCOMPARE(waiting.objects.size(), 3u);
        QCOMPARE(waiting.objects[0].value("order", ""), "o2"); // the higher priority first
        QCOMPARE(waiting.objects[1].value("outcome", ""), "short");
        QCOMPARE(waiting.objects[2].dump(), R"({"allocated":1,"short":1,"skipped":1})");
    }

    void shouldGiveStockBack()
    {
        const Stockroomctl program;
        program.json({u"add-batch"_s, u"B1"_s, u"CLOCK"_s, u"5"_s});
        program.json({u"place-order"_s, u"o1"_s, u"CLOCK"_s, u"2"_s, u"CLOCK"_s, u"1"_s});
        program.json({u"allocate"_s, u"o1"_s});
        const auto one = program.json({u"release"_s, u"o1"_s, u"--line"_s, u"2"_s}).only();
        QCOMPARE(one.dump(),
                 R"({"order":"o1","line":2,"sku":"CLOCK","quantity":1,"outcome":"released","batch":"B1"})");
        const auto rest = program.json({u"release"_s, u"o1"_s});
        QCOMPARE(rest.objects.at(0).value("outcome", ""), "released");
        QCOMPARE(rest.objects.at(1).value("outcome", ""), "not-allocated");
        QCOMPARE(program.json({u"list"_s, u"lines"_s, u"--state"_s, u"waiting"_s}).objects.size(), 2u);
    }

    void shouldRefuseOrdersAndLinesThatAreNotThere()
    {
        const Stockroomctl program;
        program.json({u"place-order"_s, u"o1"_s, u"CLOCK"_s, u"2"_s});
        QCOMPARE(program.json({u"release"_s, u"o9"_s}).code(), u"unknown_order"_s);
        QCOMPARE(program.json({u"allocate"_s, u"o9"_s}).code(), u"unknown_order"_s);
        QCOMPARE(program.json({u"show"_s, u"order"_s, u"o9"_s}).code(), u"unknown_order"_s);
        const auto line = program.json({u"release"_s, u"o1"_s, u"--line"_s, u"7"_s});
        QCOMPARE(line.code(), u"unknown_line"_s);
        QCOMPARE(line.only().value("line", -1), 7);
        QCOMPARE(program.json({u"allocations"_s, u"o1"_s}).code(), u"not_found"_s);
        QCOMPARE(program.json({u"allocations"_s, u"o1"_s}).status, 1);
    }

    void shouldRefuseMalformedCalls_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("code");
        QTest::newRow("no pair") << QStringList{u"place-order"_s, u"o1"_s, u"A"_s, u"1"_s, u"B"_s}
                                 << u"invalid_call"_s;
        QTest::newRow("negative line")
            << QStringList{u"place-order"_s, u"o1"_s, u"A"_s, u"-6"_s} << u"invalid_value"_s;
        QTest::newRow("nothing wanted")
            << QStringList{u"place-order"_s, u"o1"_s, u"A"_s, u"0"_s} << u"invalid_value"_s;
        QTest::newRow("priority") << QStringList{u"place-order"_s, u"o1"_s,         u"A"_s,
                                                 u"1"_s,           u"--priority"_s, u"10"_s}
                                  << u"invalid_value"_s;
        QTest::newRow("negative priority")
            << QStringList{u"place-order"_s, u"o1"_s, u"A"_s, u"1"_s, u"--priority"_s, u"-1"_s}
            << u"invalid_value"_s;
        QTest::newRow("need-by") << QStringList{u"place-order"_s, u"o1"_s,        u"A"_s,
                                                u"1"_s,           u"--need-by"_s, u"1.3."_s}
                                 << u"invalid_value"_s;
        QTest::newRow("an SKU without quantity")
            << QStringList{u"allocate"_s, u"o1"_s, u"A"_s} << u"invalid_call"_s;
        QTest::newRow("nothing to allocate") << QStringList{u"allocate"_s} << u"invalid_call"_s;
        QTest::newRow("both") << QStringList{u"allocate"_s, u"o1"_s, u"--waiting"_s} << u"invalid_call"_s;
        QTest::newRow("line number") << QStringList{u"release"_s, u"o1"_s, u"--line"_s, u"0"_s}
                                     << u"invalid_value"_s;
    }
    void shouldRefuseMalformedCalls()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, code);
        const Stockroomctl program;
        const auto refused = program.json(arguments);
        QCOMPARE(refused.status, 2);
        QCOMPARE(refused.code(), code);
        QVERIFY(!QFile::exists(program.path(u"stock.db"_s))); // a malformed call creates nothing
    }
};

QTEST_GUILESS_MAIN(TestOrderCommands)
#include "tst_terminal_order_commands.moc"
