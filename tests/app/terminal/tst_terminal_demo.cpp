#include "app/host/sample_data.h"
#include "app/host/sample_rows.h"
#include "tests/app/terminal/stockroomctl.h"

#include <QTest>

#include <set>

using namespace Qt::StringLiterals;
using support::Stockroomctl;

namespace {

std::set<std::string> statesIn(const Stockroomctl &program, const QString &what)
{
    std::set<std::string> states;
    for (const auto &row : program.json({u"list"_s, what}).objects)
        states.insert(row.value("state", ""));
    return states;
}

} // namespace

class TestDemo : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldFillAnEmptyDatabaseWithSomethingToSee()
    {
        const Stockroomctl program;
        const auto filled = program.json({u"demo"_s});
        QCOMPARE(filled.status, 0);
        const auto counts = filled.only();
        QCOMPARE(counts.value("skus", -1), 40);
        QVERIFY(counts["allocated"] > 100);
        QVERIFY(counts["short"] >= 5);
        QVERIFY(counts["waiting"] >= 10);
        QCOMPARE(statesIn(program, u"batches"_s),
                 (std::set<std::string>{"in-warehouse", "overdue", "expected"}));
        QCOMPARE(statesIn(program, u"lines"_s), (std::set<std::string>{"waiting", "allocated", "short"}));
    }

    void shouldLeaveTheEightNewestOrdersWaiting()
    {
        const Stockroomctl program;
        program.json({u"demo"_s});
        int waiting = 0;
        for (const auto &order : program.json({u"list"_s, u"orders"_s}).objects)
            waiting += order["waiting"] > 0 ? 1 : 0;
        QCOMPARE(waiting, 8);
        const auto served = program.json({u"allocate"_s, u"--waiting"_s});
        QVERIFY(served.objects.back()["allocated"] > 0);
    }

    void shouldRefuseADatabaseThatHoldsSomething()
    {
        const Stockroomctl program;
        program.json({u"add-batch"_s, u"B1"_s, u"CLOCK"_s, u"5"_s});
        const auto refused = program.json({u"demo"_s});
        QCOMPARE(refused.status, 1);
        QCOMPARE(refused.code(), u"not_empty"_s);
        QCOMPARE(program.json({u"list"_s, u"batches"_s}).objects.size(), 1u);
    }

    void shouldRefuseASizeItDoesNotKnow()
    {
        const Stockroomctl program;
        QCOMPARE(program.json({u"demo"_s, u"--size"_s, u"huge"_s}).code(), u"invalid_value"_s);
    }

    void shouldFillTheLargeSample()
    {
        const Stockroomctl program;
        const auto counts = program.json({u"demo"_s, u"--size"_s, u"large"_s}).only();
        QCOMPARE(counts.value("skus", -1), 2000);
        QCOMPARE(counts.value("batches", -1), 10000);
        QCOMPARE(counts.value("lines", -1), 50000);
        QVERIFY(counts["short"] > 0);
    }

    void shouldLieAroundAnyDay()
    {
        Stockroomctl program;
        program.setEnvironment(u"STOCKROOM_TODAY"_s, u"2031-07-01"_s);
        program.json({u"demo"_s});
        QVERIFY(statesIn(program, u"batches"_s).contains("overdue"));
        for (const auto &batch : program.json({u"list"_s, u"batches"_s}).objects)
            if (!batch["eta"].is_null())
                QVERIFY(batch.value("eta", "").starts_with("2031-0"));
    }

    void shouldGiveTheSameLargeSampleEveryTime()
    {
        const auto sample = host::shippedSample();
        const auto once = host::enlarged(sample);
        const auto again = host::enlarged(sample);
        QCOMPARE(once.lines.size(), again.lines.size());
        for (std::size_t i = 0; i < once.lines.size(); i += 997)
            QCOMPARE(once.lines[i].sku, again.lines[i].sku);
    }
};

QTEST_GUILESS_MAIN(TestDemo)
#include "tst_terminal_demo.moc"
