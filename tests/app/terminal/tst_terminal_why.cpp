#include "tests/app/terminal/stockroomctl.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using support::Stockroomctl;

class TestWhy : public QObject
{
    Q_OBJECT

private:
    static void prepare(const Stockroomctl &program) // o1 (10): SMALL has 4, HELD 30, SHIP 40, LATER 50
    {
        program.json(u"add-batch SMALL CLOCK 4"_s);
        program.json(u"add-batch HELD CLOCK 30"_s);
        program.json(u"hold HELD --note damaged"_s);
        program.json(u"add-batch SHIP CLOCK 40 --eta 2026-02-01"_s);
        program.json(u"add-batch LATER CLOCK 50 --eta 2026-02-04"_s);
        program.json(u"allocate o1 CLOCK 10"_s);
    }

    static void makeShort(const Stockroomctl &program) // LAMP: o1 and o2 hold all, o3 wants 10
    {
        program.json(u"add-batch A LAMP 12"_s);
        program.json(u"add-batch B LAMP 8 --eta 2026-02-01"_s);
        program.json(u"place-order o1 LAMP 8 --priority 2"_s);
        program.json(u"allocate o1"_s);
        program.json(u"allocate o2 LAMP 2"_s);
        program.json(u"place-order o3 LAMP 10 --priority 7"_s);
        QCOMPARE(program.json(u"allocate o3"_s).status, 1);
    }

private Q_SLOTS:
    void shouldExplainAnAllocationWithEveryCandidate()
    {
        const Stockroomctl program;
        prepare(program);
        const auto asked = program.json(u"why o1 --line 1"_s);
        QCOMPARE(asked.status, 0);
        const auto &why = asked.only();
        QCOMPARE(why.value("chosen", ""), "SHIP");
        QCOMPARE(why.value("rule", ""), "best-placed");
        QCOMPARE(why.value("more", -1), 0);
        QCOMPARE(why["cause"].value("command", ""), "Allocate");
        QCOMPARE(why["cause"].value("via", ""), "terminal");
        QCOMPARE(why["today"].dump(), R"({"chosen":"SHIP","differs":false})");
        QCOMPARE(why["holders"].size(), 0u);
        QCOMPARE(
            why["candidates"].dump(),
            R"([{"batch":"SMALL","eta":null,"free":4,"verdict":"too-small","reason":"too few free: 4 of 10"},)"
            R"({"batch":"HELD","eta":null,"free":30,"verdict":"on-hold","reason":"on hold: damaged"},)"
            R"({"batch":"SHIP","eta":"2026-02-01","free":40,"verdict":"chosen",)"
            R"("reason":"the best placed with room: 40 free, 10 wanted"},)"
            R"({"batch":"LATER","eta":"2026-02-04","free":50,"verdict":"later","reason":"later by 3 days"}])");
    }

    void shouldSayWhenTodaysAnswerDiffersAndWhenAPersonChoseOtherwise()
    {
        const Stockroomctl program;
        prepare(program);
        program.json(u"unhold HELD"_s);
        QCOMPARE(program.json(u"why o1"_s).only()["today"].dump(), R"({"chosen":"HELD","differs":true})");
        program.json(u"move o1 --line 1 LATER"_s);
        const auto why = program.json(u"why o1"_s).only();
        QCOMPARE(why.value("rule", ""), "by-hand");
        QCOMPARE(why.value("chosen", ""), "LATER");
        QCOMPARE(why["candidates"][1].value("verdict", ""), "passed-over");
        QCOMPARE(why["candidates"][1].value("reason", ""), "a person chose otherwise");
        const auto said = program.plain({u"why"_s, u"o1"_s}).out;
        QVERIFY2(said.contains(u"Rule: a person named the batch."_s), qPrintable(said));
        QVERIFY2(said.contains(u"Today's answer would be HELD."_s), qPrintable(said));
    }

    void shouldKeepTheDecisionWhileReasonsChange()
    {
        const Stockroomctl program;
        prepare(program);
        const auto before = program.json(u"why o1"_s).only();
        program.json(u"change-quantity SMALL 100"_s);
        program.json(u"change-eta LATER 2026-01-20"_s);
        const auto after = program.json(u"why o1"_s).only();
        QCOMPARE(after["candidates"].dump(), before["candidates"].dump());
        QCOMPARE(after["decided_at"].dump(), before["decided_at"].dump());
        QCOMPARE(after["today"].value("chosen", ""), "SMALL");
    }

    void shouldNameWhoHoldsTheStockOfAShortLine()
    {
        const Stockroomctl program;
        makeShort(program);
        program.json(u"pin o2 --line 1 --note promised"_s);
        const auto why = program.json(u"why o3"_s).only();
        QVERIFY(why["chosen"].is_null());
        QCOMPARE(why.value("state", ""), "short");
        QCOMPARE(why["candidates"][0].value("reason", ""), "too few free: 2 of 10");
        QVERIFY(!why["holders"].empty());
        QCOMPARE(why["holders"][0].value("order", ""), "o1");
        QVERIFY(program.plain({u"why"_s, u"o3"_s}).out.contains(u"is held by:"_s));
    }

    void shouldAnswerForALineThatNobodyDecidedYetAndForWholeOrders()
    {
        const Stockroomctl program;
        prepare(program);
        program.json(u"place-order o1 CLOCK 2 LAMP 3"_s);
        const auto all = program.json(u"why o1"_s);
        QCOMPARE(all.objects.size(), 3u);
        const auto &waiting = all.objects[1];
        QVERIFY(waiting["chosen"].is_null());
        QVERIFY(waiting["rule"].is_null());
        QVERIFY(waiting["decided_at"].is_null());
        QCOMPARE(waiting["today"].dump(), R"({"chosen":"SMALL","differs":true})");
        QCOMPARE(program.json(u"why o9"_s).code(), u"unknown_order"_s);
    }

    void shouldRankTheWaysOutByTheirHarm()
    {
        const Stockroomctl program;
        makeShort(program);
        const auto asked = program.json(u"ways-out o3 --line 1"_s);
        QCOMPARE(asked.status, 0);
        std::vector<std::string> kinds;
        for (std::size_t i = 0; i < asked.objects.size(); ++i) {
            const auto &way = asked.objects[i];
            QCOMPARE(way.value("way", std::size_t(0)), i + 1);
            kinds.push_back(way.value("kind", ""));
            if (i > 0)
                QVERIFY(way.value("worsened_lines", 0) >= asked.objects[i - 1].value("worsened_lines", 0));
        }
        QVERIFY(std::ranges::find(kinds, "wait") != kinds.end());
        QVERIFY(std::ranges::find(kinds, "split") != kinds.end());
        QVERIFY(std::ranges::find(kinds, "reduce") != kinds.end());
        const auto &split = *std::ranges::find(asked.objects, "split",
                                               [](const auto &way) { return way.value("kind", ""); });
        QCOMPARE(split["commands"].dump(), R"(["split o3 --line 1 2,8"])");
        QCOMPARE(split.value("when", ""), "2026-02-01");
        QCOMPARE(program.plain(support::words(u"ways-out o3 --line 1"_s)).out.count(u'\n'),
                 static_cast<qsizetype>(asked.objects.size()) + 1);
    }

    void shouldFollowAWayOutAsOneStep()
    {
        const Stockroomctl program;
        makeShort(program);
        const auto before = program.json(u"list lines"_s).dump();
        for (const auto &way : program.json(u"ways-out o3 --line 1"_s).objects) {
            if (way.value("kind", "") == "wait")
                continue;
            const auto number = QString::number(way.value("way", 0));
            const auto worsened = way.value("worsened_lines", 0);
            const auto done = program.json(u"ways-out o3 --line 1 --apply "_s + number);
            QCOMPARE(done.status, 0);
            QCOMPARE(done.objects.front().value("order", ""), "o3");
            QCOMPARE(done.objects.front().value("state", ""), "allocated");
            QVERIFY(std::ssize(done.objects) > worsened); // those are told too
            const auto undone = program.json(u"undo"_s);
            QCOMPARE(undone.status, 0);
            QCOMPARE(undone.objects.back().value("of", ""), "FollowWayOut");
            QCOMPARE(program.json(u"list lines"_s).dump(), before);
        }
    }

    void shouldRefuseAWayOutThatIsNone()
    {
        const Stockroomctl program;
        makeShort(program);
        const auto beyond = program.json(u"ways-out o3 --line 1 --apply 99"_s);
        QCOMPARE(beyond.status, 1);
        QCOMPARE(beyond.code(), u"not_found"_s);
        QCOMPARE(program.json(u"ways-out o3 --line 1 --apply 0"_s).code(), u"invalid_value"_s);
        const auto served = program.json(u"ways-out o1 --line 1"_s);
        QCOMPARE(served.status, 1);
        QCOMPARE(served.code(), u"line_conflict"_s);
        QCOMPARE(served.only().value("batch", ""), "A");
    }
};

QTEST_GUILESS_MAIN(TestWhy)
#include "tst_terminal_why.moc"
