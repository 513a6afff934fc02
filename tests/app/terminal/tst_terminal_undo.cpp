#include "tests/app/terminal/stockroomctl.h"

#include <QTest>

using namespace Qt::StringLiterals;
using support::Stockroomctl;

namespace {

// Everything that lists and exports tell.
std::string stateOf(const Stockroomctl &program)
{
    std::string state;
    for (const auto &call : {u"list batches"_s, u"list lines"_s, u"list orders"_s, u"list skus"_s})
        state += program.json(call).dump();
    return state + program.plain({u"export"_s, u"allocations"_s, u"-"_s}).out.toStdString();
}

} // namespace

class TestUndo : public QObject
{
    Q_OBJECT

private:
    static void prepare(const Stockroomctl &program)
    {
        program.json(u"add-batch HERE CLOCK 50"_s);
        program.json(u"add-batch SHIP CLOCK 25 --eta 2026-02-01"_s);
        program.json(u"allocate o1 CLOCK 20"_s);
        program.json(u"place-order o2 CLOCK 20 --priority 8"_s);
        program.json(u"allocate o2"_s);
        program.json(u"pin o2 --line 1 --note promised"_s);
    }

private Q_SLOTS:
    void shouldTakeBackEveryCommandAndDoItAgain_data()
    {
        QTest::addColumn<QString>("call");
        for (const auto &call :
             {u"add-batch NEW CLOCK 5"_s, u"place-order o3 CLOCK 5 LAMP 6"_s, u"place-order o1 CLOCK 7"_s,
              u"allocate o3 CLOCK 5"_s, u"release o2"_s, u"change-quantity HERE 25"_s,
              u"change-quantity HERE 5 --release-pinned"_s, u"change-eta SHIP 2026-03-01"_s,
              u"receive SHIP 20"_s, u"hold HERE --note damaged"_s, u"cancel o1"_s, u"cancel o2 --line 1"_s,
              u"split o1 --line 1 6,4"_s, u"move o1 --line 1 SHIP"_s, u"pin o1 --line 1"_s,
              u"unpin o2 --line 1"_s, u"change-line o1 --line 1 --quantity 31"_s,
              u"change-line o1 --line 1 --priority 9 --need-by 2026-04-01"_s, u"allocate o4 CLOCK 99"_s})
            QTest::newRow(qPrintable(call)) << call;
    }
    void shouldTakeBackEveryCommandAndDoItAgain()
    {
        QFETCH(QString, call);
        const Stockroomctl program;
        prepare(program);
        const auto before = stateOf(program);
        QVERIFY(program.json(call).status < 2);
        const auto after = stateOf(program);
        QVERIFY(after != before);

        const auto undone = program.json(u"undo"_s);
        QCOMPARE(undone.status, 0);
        QVERIFY(undone.objects.size() > 1);
        QVERIFY(undone.objects.front()["cause"].is_null());
        QVERIFY(undone.objects.back().contains("undone_step"));
        QCOMPARE(stateOf(program), before);

        const auto redone = program.json(u"redo"_s);
        QCOMPARE(redone.status, 0);
        QCOMPARE(redone.objects.back()["redone_step"].dump(), undone.objects.back()["undone_step"].dump());
        QCOMPARE(redone.objects.back()["of"].dump(), undone.objects.back()["of"].dump());
        QCOMPARE(stateOf(program), after);
        QCOMPARE(program.json(u"redo"_s).code(), u"nothing_to_undo"_s);
        const auto said = program.plain({u"history"_s}); // in words, an entry a line below the titles
        QCOMPARE(said.status, 0);
        QCOMPARE(said.out.count(u'\n'), std::ssize(program.json(u"history"_s).objects) + 1);
    }

    void shouldTellTheEventsItWroteAndNameTheStep()
    {
        const Stockroomctl program;
        prepare(program);
        program.json(u"change-quantity HERE 25"_s);
        const auto undone = program.json(u"undo"_s);
        QCOMPARE(undone.objects.back().dump(), R"({"undone_step":7,"of":"ChangeBatchQuantity"})");
        const auto history = program.json(u"history --limit 100"_s);
        QCOMPARE(history.objects.front().dump(), undone.objects[undone.objects.size() - 2].dump());
        QCOMPARE(undone.objects[undone.objects.size() - 2].value("type", ""), "BatchQuantityChanged");
        QCOMPARE(undone.objects[undone.objects.size() - 2].value("quantity", 0), 50);
        program.json(u"redo"_s);
        const auto said = program.plain({u"undo"_s}).out;
        QVERIFY2(said.contains(u"\nTook back step 7, ChangeBatchQuantity by "_s), qPrintable(said));
        QVERIFY2(said.contains(u"HERE is 50 (was 25)\n"_s), qPrintable(said));
    }

    void shouldTakeBackOneStepAfterAnother()
    {
        const Stockroomctl program;
        prepare(program);
        for (int i = 0; i < 6; ++i)
            QCOMPARE(program.json(u"undo"_s).status, 0);
        const auto refused = program.json(u"undo"_s);
        QCOMPARE(refused.status, 1);
        QCOMPARE(refused.code(), u"nothing_to_undo"_s);
        for (const auto &call : {u"list batches"_s, u"list lines"_s, u"list orders"_s, u"list skus"_s})
            QCOMPARE(program.json(call).objects.size(), 0u);
        for (int i = 0; i < 6; ++i)
            QCOMPARE(program.json(u"redo"_s).status, 0);
        QCOMPARE(program.json(u"list lines"_s).objects.size(), 2u);
    }

    void shouldTakeBackAnOlderStepUnlessSomethingStandsOnIt()
    {
        const Stockroomctl program;
        prepare(program); // steps 1 to 6
        program.json(u"move o1 --line 1 SHIP"_s); // 7
        QCOMPARE(program.json(u"undo --step 6"_s).status, 0); // the pin
        const auto refused = program.json(u"undo --step 3"_s); // o1's allocation
        QCOMPARE(refused.status, 1);
        QCOMPARE(refused.code(), u"depends"_s);
        QCOMPARE(refused.only().value("step", 0), 3);
        QCOMPARE(refused.only()["steps"][0].value("step", 0), 7);
        QCOMPARE(refused.only()["steps"][0].value("command", ""), "MoveLine");
        QCOMPARE(refused.only()["steps"][0].value("via", ""), "terminal");
        const auto none = program.json(u"undo --step 999"_s);
        QCOMPARE(none.status, 1);
        QCOMPARE(none.code(), u"nothing_to_undo"_s);
        QCOMPARE(none.only().value("step", 0), 999);
        QCOMPARE(program.json(u"undo --step 6"_s).code(), u"nothing_to_undo"_s); // it was taken back already
        QCOMPARE(program.json(u"undo --step x"_s).status, 2);
        QCOMPARE(program.json(u"undo --any"_s).objects.back().value("undone_step", 0), 7);
    }

    void shouldTakeBackAnImportOfManyLinesWithItsAllocations()
    {
        const Stockroomctl program;
        program.json(u"add-batch HERE CLOCK 100000"_s);
        const auto before = stateOf(program);
        QByteArray rows("order,sku,quantity\n");
        for (int i = 0; i < 6000; ++i)
            rows += "o" + QByteArray::number(i / 3) + ",CLOCK," + QByteArray::number(1 + i % 7) + "\n";
        program.json({u"import"_s, u"orders"_s, program.file(u"orders.csv"_s, rows), u"--allocate"_s});
        const auto after = stateOf(program);
        const auto tried = program.json(u"undo --dry-run"_s);
        const auto undone = program.json(u"undo"_s);
        QVERIFY(undone.objects.size() > 6000); // too many to be named by the gesture: read back
        QCOMPARE(tried.objects.size(), undone.objects.size());
        QCOMPARE(undone.objects.back().value("of", ""), "ImportOrders");
        QCOMPARE(stateOf(program), before);
        program.json(u"redo"_s);
        QCOMPARE(stateOf(program), after);
        const auto said = program.plain({u"undo"_s}).out;
        QVERIFY2(said.count(u'\n') < 60, qPrintable(said));
    }

    void shouldTellTheHistoryNewestFirstAndFiltered()
    {
        const Stockroomctl program;
        prepare(program);
        const auto all = program.json(u"history"_s).objects;
        QCOMPARE(all.size(), 7u);
        for (std::size_t i = 1; i < all.size(); ++i)
            QVERIFY(all[i].value("id", 0) < all[i - 1].value("id", 0));
        QCOMPARE(all.back().value("type", ""), "BatchCreated");
        QCOMPARE(all.back().value("batch", ""), "HERE");
        QCOMPARE(all.back().value("quantity", 0), 50);
        QCOMPARE(all.front().value("type", ""), "LinePinChanged");
        QCOMPARE(all.front()["pin"].value("note", ""), "promised");
        QCOMPARE(program.json(u"history --limit 2"_s).objects.size(), 2u);
        for (const auto &entry : program.json(u"history --order o1"_s).objects)
            QCOMPARE(entry.value("order", ""), "o1");
        QCOMPARE(program.json(u"history --batch SHIP"_s).objects.size(), 1u);
        QCOMPARE(program.json(u"history --sku LAMP"_s).objects.size(), 0u);
        QCOMPARE(program.json(u"history --after "_s + QString::number(all[2].value("id", 0))).objects.size(),
                 2u);
        QCOMPARE(program.json(u"history --limit -1"_s).status, 2);
        const auto said = program.plain({u"history"_s, u"--batch"_s, u"SHIP"_s}).out;
        QVERIFY2(said.contains(u"Recorded SHIP: 25 × CLOCK, expected 2026-02-01"_s), qPrintable(said));
    }

    void shouldListThePromisesThatWereBroken()
    {
        const Stockroomctl program;
        program.json(u"add-batch SHIP CLOCK 25 --eta 2026-02-01"_s);
        program.json(u"allocate o1 CLOCK 20"_s);
        QCOMPARE(program.json(u"list promises"_s).objects.size(), 0u);
        program.json(u"change-eta SHIP 2026-02-11"_s);
        const auto broken = program.json(u"list promises --from 2026-02-01 --to 2026-02-01"_s);
        QCOMPARE(broken.status, 0);
        const auto &row = broken.only();
        QCOMPARE(row.value("order", ""), "o1");
        QCOMPARE(row.value("promised", ""), "2026-02-01");
        QCOMPARE(row.value("was", ""), "2026-02-01");
        QCOMPARE(row.value("now", ""), "2026-02-11");
        QCOMPARE(row.value("command", ""), "ChangeBatchEta");
        QCOMPARE(program.json(u"list promises --from 2026-02-02"_s).objects.size(), 0u);
        QCOMPARE(program.json(u"list promises --to 2026-01-31"_s).objects.size(), 0u);
        QCOMPARE(program.json(u"list promises --from 2026-02-02 --to 2026-02-01"_s).status, 2);
        QVERIFY(program.plain({u"list"_s, u"promises"_s}).out.contains(u"ChangeBatchEta"_s));
        program.json(u"undo"_s);
        QCOMPARE(program.json(u"list promises"_s).objects.size(), 0u); // what was taken back did not slip
    }
};

QTEST_GUILESS_MAIN(TestUndo)
#include "tst_terminal_undo.moc"
