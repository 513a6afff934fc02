#include "tests/app/terminal/stockroomctl.h"

#include <QTest>

using namespace Qt::StringLiterals;
using support::Stockroomctl;

class TestBatchCommands : public QObject
{
    Q_OBJECT

private:
    static void prepare(const Stockroomctl &program) // SHIP holds o1 (20, needed soon) and o2 (30)
    {
        program.json(u"add-batch SHIP CLOCK 60 --eta 2026-02-01"_s);
        program.json(u"place-order o1 CLOCK 20 --need-by 2026-02-03"_s);
        program.json(u"place-order o2 CLOCK 30"_s);
        program.json(u"allocate o1"_s);
        program.json(u"allocate o2"_s);
    }

private Q_SLOTS:
    void shouldTakeNoLineAwayWhenABatchIsLaterButNameThoseThatMissTheirNeedBy()
    {
        const Stockroomctl program;
        prepare(program);
        const auto later = program.json(u"change-eta SHIP 2026-02-05"_s);
        QCOMPARE(later.status, 0);
        QCOMPARE(later.only().dump(),
                 R"({"batch":"SHIP","was":"2026-02-01","eta":"2026-02-05","late":[{"order":"o1","line":1,)"
                 R"("sku":"CLOCK","quantity":20,"need_by":"2026-02-03","promised":"2026-02-01",)"
                 R"("eta":"2026-02-05"}]})");
        const auto batch = program.json(u"show batch SHIP"_s).only();
        QCOMPARE(batch.value("allocated", -1), 50);
        QCOMPARE(batch.value("first_eta", ""), "2026-02-01");
        const auto said = program.plain(support::words(u"change-eta SHIP 2026-02-06"_s));
        QVERIFY2(said.out.startsWith(u"SHIP is now expected 2026-02-06 (was 2026-02-05). 1 line misses its "
                                     "need-by.\n"_s),
                 qPrintable(said.out));
    }

    void shouldRefuseToExpectWhatIsHere()
    {
        const Stockroomctl program;
        program.json(u"add-batch B1 CLOCK 5"_s);
        const auto refused = program.json(u"change-eta B1 2026-02-05"_s);
        QCOMPARE(refused.status, 1);
        QCOMPARE(refused.code(), u"batch_conflict"_s);
        QCOMPARE(refused.only().value("batch", ""), "B1");
        QCOMPARE(program.json(u"change-eta B9 2026-02-05"_s).code(), u"unknown_batch"_s);
        QCOMPARE(program.json(u"change-eta B1 soon"_s).status, 2);
    }

    void shouldReceiveWithTheCountedQuantity()
    {
        const Stockroomctl program;
        prepare(program);
        const auto received = program.json(u"receive SHIP 40"_s);
        QCOMPARE(received.status, 0);
        QCOMPARE(received.only().dump(),
                 R"({"batch":"SHIP","was":60,"quantity":40,"moved":[],"short":[{"order":"o2","line":1,)"
                 R"("sku":"CLOCK","quantity":30,"from":"SHIP"}],"arrived":"2026-01-15"})");
        const auto batch = program.json(u"show batch SHIP"_s).only();
        QCOMPARE(batch.value("state", ""), "in-warehouse");
        QCOMPARE(batch.value("arrived", ""), "2026-01-15");
    }

    void shouldReceiveAsExpectedAndAgainOnlyAsACount()
    {
        Stockroomctl program;
        prepare(program);
        QCOMPARE(program.json(u"receive SHIP"_s).only().value("quantity", 0), 60);
        program.setEnvironment(u"STOCKROOM_TODAY"_s, u"2026-01-20"_s);
        const auto again = program.json(u"receive SHIP 70"_s).only();
        QCOMPARE(again.value("quantity", 0), 70);
        QCOMPARE(again.value("arrived", ""), "2026-01-15");
        QCOMPARE(program.plain({u"receive"_s, u"SHIP"_s, u"71"_s}).out,
                 u"SHIP arrived 2026-01-15 with 71 (was 70).\n"_s);
    }

    void shouldAskBeforePinnedLinesLoseTheirStock_data()
    {
        QTest::addColumn<QString>("call");
        QTest::newRow("count") << u"change-quantity SHIP 10"_s;
        QTest::newRow("arrival") << u"receive SHIP 10"_s;
    }
    void shouldAskBeforePinnedLinesLoseTheirStock()
    {
        QFETCH(QString, call);
        const Stockroomctl program;
        prepare(program);
        program.json(u"pin o1 --line 1 --note promised"_s);
        const auto before = program.bytes();
        const auto refused = program.json(call);
        QCOMPARE(refused.status, 1);
        QCOMPARE(refused.code(), u"pinned"_s);
        QCOMPARE(refused.only()["holders"].dump(),
                 R"([{"order":"o1","line":1,"sku":"CLOCK","quantity":20,"pinned":true,"note":"promised"}])");
        QCOMPARE(refused.only().value("wanted", 0), 10);
        QCOMPARE(program.bytes(), before);
        const auto done = program.json(call + u" --release-pinned"_s);
        QCOMPARE(done.status, 0);
        QCOMPARE(done.only()["short"].size(), 2u);
        const auto line = program.json(u"show order o1"_s).only()["lines"][0];
        QCOMPARE(line.value("state", ""), "short");
        QCOMPARE(line.value("pinned", false), true); // and it is not moved elsewhere
    }

    void shouldHoldABatchWithItsLinesAndTakeNothingNew()
    {
        const Stockroomctl program;
        prepare(program);
        const auto held = program.json({u"hold"_s, u"SHIP"_s, u"--note"_s, u"water damage"_s});
        QCOMPARE(held.status, 0);
        QCOMPARE(held.only().value("state", ""), "on-hold");
        QCOMPARE(held.only().value("note", ""), "water damage");
        QCOMPARE(held.only().value("allocated", 0), 50);
        QCOMPARE(held.only()["lines"].dump(),
                 R"([{"order":"o1","line":1,"sku":"CLOCK","quantity":20,"pinned":false},)"
                 R"({"order":"o2","line":1,"sku":"CLOCK","quantity":30,"pinned":false}])");
        QCOMPARE(program.json(u"allocate o3 CLOCK 5"_s).only().value("outcome", ""), "short");
        auto batch = program.json(u"unhold SHIP"_s).only();
        QCOMPARE(batch.value("state", ""), "expected");
        batch.erase("lines");
        QCOMPARE(batch.dump(), program.json(u"list batches"_s).only().dump());
        QCOMPARE(program.json(u"allocate o3"_s).only().value("outcome", ""), "allocated");
        QVERIFY(program.plain({u"hold"_s, u"SHIP"_s}).out.startsWith(u"SHIP is on hold. "_s));
    }

    void shouldRefuseBatchesThatAreNotThere()
    {
        const Stockroomctl program;
        prepare(program);
        for (const auto &call :
             {u"change-eta B9 2026-02-05"_s, u"receive B9"_s, u"hold B9"_s, u"unhold B9"_s}) {
            const auto refused = program.json(call);
            QCOMPARE(refused.status, 1);
            QCOMPARE(refused.code(), u"unknown_batch"_s);
            QCOMPARE(refused.only().value("batch", ""), "B9");
        }
        for (const auto &call :
             {u"receive SHIP -1"_s, u"receive SHIP 1,5"_s, u"change-eta SHIP 2026-02-30"_s}) {
            const auto refused = program.json(call);
            QCOMPARE(refused.status, 2);
            QCOMPARE(refused.code(), u"invalid_value"_s);
        }
    }
};

QTEST_GUILESS_MAIN(TestBatchCommands)
#include "tst_terminal_batch_commands.moc"
