#include "tests/app/terminal/stockroomctl.h"

#include <QTest>

using namespace Qt::StringLiterals;
using support::Stockroomctl;

class TestLineCommands : public QObject
{
    Q_OBJECT

private:
    static void prepare(const Stockroomctl &program) // o1 has 10 of HERE's 12
    {
        program.json(u"add-batch HERE CLOCK 12"_s);
        program.json(u"add-batch SHIP CLOCK 20 --eta 2026-02-01"_s);
        program.json(u"allocate o1 CLOCK 10"_s);
    }

    static void compareLine(const nlohmann::ordered_json &line, int number, int quantity, const char *state,
                            const char *batch)
    {
        QCOMPARE(line.value("line", 0), number);
        QCOMPARE(line.value("quantity", 0), quantity);
        QCOMPARE(line.value("state", ""), state);
        QCOMPARE(line["batch"].is_null() ? std::string() : line.value("batch", ""), batch);
    }

private Q_SLOTS:
    void shouldCancelALineOrAWholeOrderForGood()
    {
        const Stockroomctl program;
        prepare(program);
        program.json(u"place-order o2 CLOCK 1 CLOCK 2 CLOCK 3"_s);
        const auto one = program.json(u"cancel o2 --line 2"_s);
        QCOMPARE(one.status, 0);
        QCOMPARE(one.only().dump(),
                 R"({"order":"o2","line":2,"sku":"CLOCK","quantity":2,"state":"cancelled","batch":null})");
        QCOMPARE(program.json(u"cancel o2"_s).objects.size(), 3u);
        QCOMPARE(program.json(u"cancel o1"_s).only().value("state", ""), "cancelled");
        QCOMPARE(program.json(u"show batch HERE"_s).only().value("free", 0), 12);
        const auto refused = program.json(u"allocate o2 --line 1"_s);
        QCOMPARE(refused.status, 1);
        QCOMPARE(refused.code(), u"cancelled"_s);
        QCOMPARE(program.plain({u"cancel"_s, u"o1"_s}).out,
                 u"Line 1 of order o1: 10 × CLOCK, cancelled.\n"_s);
    }

    void shouldSplitALineAndServeItsPartsWhereTheyFit()
    {
        const Stockroomctl program;
        prepare(program);
        const auto parts = program.json(u"split o1 --line 1 6,3"_s);
        QCOMPARE(parts.status, 0);
        QCOMPARE(parts.objects.size(), 3u);
        compareLine(parts.objects[0], 1, 6, "allocated", "HERE");
        compareLine(parts.objects[1], 2, 3, "allocated", "HERE");
        compareLine(parts.objects[2], 3, 1, "allocated", "HERE");
        const auto refused = program.json(u"split o1 --line 1 6,1"_s);
        QCOMPARE(refused.status, 1);
        QCOMPARE(refused.code(), u"does_not_fit"_s);
        QCOMPARE(refused.only().value("wanted", 0), 6);
        for (const auto &call : {u"split o1 --line 1 6,,1"_s, u"split o1 --line 1 6,"_s,
                                 u"split o1 --line 1 0,6"_s, u"split o1 --line 1 x"_s})
            QCOMPARE(program.json(call).status, 2);
        QCOMPARE(program.json(u"show order o1"_s).only()["lines"].size(), 3u);
    }

    void shouldMoveALineAtOnceOrNotAtAll()
    {
        const Stockroomctl program;
        prepare(program);
        compareLine(program.json(u"move o1 --line 1 SHIP"_s).only(), 1, 10, "allocated", "SHIP");
        program.json(u"allocate o2 CLOCK 11"_s);
        const auto refused = program.json(u"move o1 --line 1 HERE"_s);
        QCOMPARE(refused.status, 1);
        QCOMPARE(refused.code(), u"does_not_fit"_s);
        QCOMPARE(refused.only().value("wanted", 0), 10);
        QCOMPARE(refused.only().value("free", 0), 1);
        QCOMPARE(refused.only()["holders"].dump(),
                 R"([{"order":"o2","line":1,"sku":"CLOCK","quantity":11,"pinned":false,"note":null}])");
        program.json(u"place-order o3 CLOCK 1"_s);
        compareLine(program.json(u"move o3 --line 1 HERE"_s).only(), 1, 1, "allocated", "HERE"); // it waited
    }

    void shouldRefuseABatchThatCannotBeMovedTo()
    {
        const Stockroomctl program;
        prepare(program);
        program.json(u"add-batch LAMPS LAMP 50"_s);
        QCOMPARE(program.json(u"move o1 --line 1 LAMPS"_s).code(), u"does_not_fit"_s);
        program.json(u"hold SHIP --note damaged"_s);
        const auto held = program.json(u"move o1 --line 1 SHIP"_s);
        QCOMPARE(held.code(), u"on_hold"_s);
        QCOMPARE(held.only().value("note", ""), "damaged");
        QCOMPARE(program.json(u"move o1 --line 1 B9"_s).code(), u"unknown_batch"_s);
        QCOMPARE(program.json(u"show order o1"_s).only()["lines"][0].value("batch", ""), "HERE");
    }

    void shouldPinALineSoThatOnlyAPersonMovesIt()
    {
        const Stockroomctl program;
        prepare(program);
        QCOMPARE(program.json(u"pin o1 --line 1 --note promised"_s).only().dump(),
                 R"({"order":"o1","line":1,"sku":"CLOCK","quantity":10,"state":"allocated","batch":"HERE"})");
        QCOMPARE(program.json(u"list lines"_s).only().value("pinned", false), true);
        QCOMPARE(program.json(u"change-line o1 --line 1 --quantity 13"_s).code(), u"pinned"_s);
        QCOMPARE(program.plain({u"pin"_s, u"o1"_s, u"--line"_s, u"1"_s, u"--note"_s, u"Ana asked"_s}).out,
                 u"Line 1 of order o1: 10 × CLOCK, allocated from HERE, pinned: Ana asked.\n"_s);
        QCOMPARE(program.json(u"unpin o1 --line 1"_s).status, 0);
        QCOMPARE(program.json(u"list lines"_s).only().value("pinned", true), false);
        program.json(u"pin o1 --line 1"_s);
        program.json(u"release o1"_s); // and the pin goes
        QCOMPARE(program.json(u"list lines"_s).only().value("pinned", true), false);
    }

    void shouldChangeWhatIsAskedOfALine()
    {
        const Stockroomctl program;
        prepare(program);
        compareLine(program.json(u"change-line o1 --line 1 --quantity 4"_s).only(), 1, 4, "allocated",
                    "HERE");
        compareLine(program.json(u"change-line o1 --line 1 --quantity 12"_s).only(), 1, 12, "allocated",
                    "HERE");
        compareLine(program.json(u"change-line o1 --line 1 --quantity 15"_s).only(), 1, 15, "allocated",
                    "SHIP");
        program.json(u"change-line o1 --line 1 --priority 9 --need-by 2026-03-01"_s);
        const auto line = program.json(u"list lines"_s).only();
        QCOMPARE(line.value("priority", 0), 9);
        QCOMPARE(line.value("need_by", ""), "2026-03-01");
        QCOMPARE(line.value("quantity", 0), 15);
        for (const auto &call :
             {u"change-line o1 --line 1"_s, u"change-line o1 --line 1 --quantity 0"_s,
              u"change-line o1 --line 1 --priority 10"_s, u"change-line o1 --line 1 --need-by soon"_s})
            QCOMPARE(program.json(call).status, 2);
    }

    void shouldImproveWhatCanBeServedEarlier()
    {
        const Stockroomctl program;
        prepare(program);
        program.json(u"allocate o2 CLOCK 5"_s); // from SHIP
        program.json(u"allocate o3 CLOCK 40"_s); // short
        program.json(u"change-quantity HERE 60"_s);
        const auto improved = program.json(u"improve"_s);
        QCOMPARE(improved.status, 0);
        QCOMPARE(improved.dump(),
                 "{\"order\":\"o2\",\"line\":1,\"from\":\"SHIP\",\"to\":\"HERE\",\"was\":\"2026-02-01\","
                 "\"eta\":\"2026-01-15\"}\n"
                 "{\"order\":\"o3\",\"line\":1,\"from\":null,\"to\":\"HERE\",\"was\":null,\"eta\":\"2026-01-"
                 "15\"}\n");
        QCOMPARE(program.json(u"improve"_s).objects.size(), 0u);
        QCOMPARE(program.plain({u"improve"_s}).out, u"Nothing could be filled now or served earlier.\n"_s);
        QCOMPARE(program.json(u"improve --sku LAMP"_s).code(), u"unknown_sku"_s);
    }

    void shouldRefuseLinesThatAreNotThere_data()
    {
        QTest::addColumn<QString>("call");
        for (const auto &call :
             {u"cancel o1 --line 7"_s, u"split o1 --line 7 1"_s, u"move o1 --line 7 HERE"_s,
              u"pin o1 --line 7"_s, u"unpin o1 --line 7"_s, u"change-line o1 --line 7 --priority 1"_s,
              u"why o1 --line 7"_s, u"ways-out o1 --line 7"_s})
            QTest::newRow(qPrintable(call)) << call;
    }
    void shouldRefuseLinesThatAreNotThere()
    {
        QFETCH(QString, call);
        const Stockroomctl program;
        prepare(program);
        const auto before = program.bytes();
        const auto refused = program.json(call);
        QCOMPARE(refused.status, 1);
        QCOMPARE(refused.code(), u"unknown_line"_s);
        QCOMPARE(refused.only().value("order", ""), "o1");
        QCOMPARE(refused.only().value("line", 0), 7);
        const auto order = program.json(QString(call).replace(u"o1"_s, u"o9"_s));
        QCOMPARE(order.code(), u"unknown_order"_s);
        QCOMPARE(program.bytes(), before);
        if (!call.startsWith(u"cancel"_s) && !call.startsWith(u"why"_s))
            QCOMPARE(program.json(QString(call).remove(u" --line 7"_s)).code(), u"invalid_call"_s);
    }

    void shouldRefuseToWorkOnCancelledLines()
    {
        const Stockroomctl program;
        prepare(program);
        program.json(u"cancel o1"_s);
        for (const auto &call :
             {u"split o1 --line 1 6"_s, u"move o1 --line 1 HERE"_s, u"pin o1 --line 1"_s,
              u"change-line o1 --line 1 --priority 1"_s, u"why o1 --line 1"_s, u"ways-out o1 --line 1"_s}) {
            const auto refused = program.json(call);
            QCOMPARE(refused.status, 1);
            QCOMPARE(refused.code(), u"cancelled"_s);
        }
    }
};

QTEST_GUILESS_MAIN(TestLineCommands)
#include "tst_terminal_line_commands.moc"
