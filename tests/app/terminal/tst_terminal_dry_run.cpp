#include "app/host/service.h"
#include "app/terminal/command_table.h"
#include "tests/app/terminal/stockroomctl.h"

#include <QFile>
#include <QTest>

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;
using support::Stockroomctl;

namespace {

void prepare(const Stockroomctl &program)
{
    program.json(u"add-batch HERE CLOCK 50"_s);
    program.json(u"add-batch SHIP CLOCK 25 --eta 2026-02-01"_s);
    program.json(u"allocate o1 CLOCK 20"_s);
    program.json(u"allocate o2 CLOCK 20"_s);
    program.json(u"place-order o3 CLOCK 30"_s);
    program.json(u"place-order o4 CLOCK 1 LAMP 2"_s);
    program.json(u"allocate o3"_s); // short
    program.json(u"pin o2 --line 1"_s);
    program.json(u"undo"_s);
    program.file(u"orders.csv"_s, "order,sku,quantity\no7,CLOCK,3\no7,CLOCK,0\n");
    program.file(u"allocations.csv"_s, "orderid,sku,qty,batchref\no1,CLOCK,20,SHIP\no9,CLOCK,99,HERE\n");
    program.file(u"batches.csv"_s, "reference,sku,quantity,eta\nX1,LAMP,3,\nX2,CLOCK,9,2026-05-01\n");
}

// What differs from one run to the next: ids and moments, which a trial has none of.
std::string comparable(const support::Ran &ran)
{
    std::string text;
    for (auto object : ran.objects) {
        object.erase("dry_run");
        for (const auto *name : {"id", "at", "step", "stored"})
            object.erase(name);
        text += object.dump() + '\n';
    }
    return text;
}

} // namespace

class TestDryRun : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldTryEveryChangingCommandWithTheSameOutputAndNoTrace_data()
    {
        QTest::addColumn<QString>("call");
        for (const auto &call : {u"add-batch NEW CLOCK 5 --eta 2026-01-10"_s,
                                 u"add-batch HERE CLOCK 50"_s,
                                 u"place-order o3 CLOCK 30 LAMP 1"_s,
                                 u"allocate o4"_s,
                                 u"allocate o5 CLOCK 5"_s,
                                 u"allocate --waiting"_s,
                                 u"release o1"_s,
                                 u"change-quantity HERE 25"_s,
                                 u"change-eta SHIP 2026-03-01"_s,
                                 u"receive SHIP 20"_s,
                                 u"hold HERE --note damaged"_s,
                                 u"unhold HERE"_s,
                                 u"cancel o1"_s,
                                 u"split o3 --line 1 10,20"_s,
                                 u"move o1 --line 1 SHIP"_s,
                                 u"pin o1 --line 1"_s,
                                 u"unpin o1 --line 1"_s,
                                 u"change-line o1 --line 1 --quantity 31"_s,
                                 u"improve"_s,
                                 u"ways-out o3 --line 1"_s,
                                 u"ways-out o3 --line 1 --apply 2"_s,
                                 u"undo"_s,
                                 u"redo"_s,
                                 u"import orders orders.csv --allocate"_s,
                                 u"import batches batches.csv"_s,
                                 u"import allocations allocations.csv"_s,
                                 u"change-quantity HERE -1"_s,
                                 u"move o1 --line 1 LAMPS"_s})
            QTest::newRow(qPrintable(call)) << call;
    }
    void shouldTryEveryChangingCommandWithTheSameOutputAndNoTrace()
    {
        QFETCH(QString, call);
        const Stockroomctl program;
        prepare(program);
        const auto before = program.bytes();
        const auto tried = program.json(call + u" --dry-run"_s);
        QCOMPARE(program.bytes(), before);
        for (const auto &object : tried.objects)
            QCOMPARE(object.value("dry_run", false), true);
        const auto said = program.plain(support::words(call + u" --dry-run"_s));
        QCOMPARE(program.bytes(), before);
        QCOMPARE(said.out.endsWith(u"This was only tried: nothing was stored.\n"_s), said.err.isEmpty());

        const auto done = program.json(call);
        QCOMPARE(tried.status, done.status);
        QCOMPARE(comparable(tried), comparable(done));
    }

    void shouldKnowTheTrialOfEveryCommandThatChangesSomething()
    {
        const std::set<std::string> reading{"why",         "history", "show",        "list",
                                            "allocations", "export",  "backup",      "restore",
                                            "doctor",      "serve",   "outbox list", "outbox export"};
        for (const auto &command : terminal::commandTable()) {
            const auto tries = std::ranges::any_of(
                command.options, [](const auto &option) { return option.name == "dry-run"; });
            const auto reads
                = reading.contains(std::string(command.name)) || reading.contains(command.title());
            QVERIFY2(tries != reads, command.title().c_str());
        }
    }

    void shouldCreateNoDatabase()
    {
        const Stockroomctl program;
        program.file(u"orders.csv"_s, "order,sku,quantity\no7,CLOCK,3\n");
        const auto before = program.bytes();
        const auto tried = program.json(u"add-batch B1 CLOCK 5 --dry-run"_s);
        QCOMPARE(tried.status, 0);
        QCOMPARE(tried.only().value("outcome", ""), "created");
        QCOMPARE(program.json(u"import orders orders.csv --dry-run"_s).only().value("created", 0), 1);
        QCOMPARE(program.json(u"undo --dry-run"_s).code(), u"nothing_to_undo"_s);
        const auto demo = program.json(u"demo --dry-run"_s).only();
        QVERIFY(demo.value("lines", 0) > 100);
        QCOMPARE(program.bytes(), before);
        auto filled = program.json(u"demo"_s).only();
        filled["dry_run"] = true;
        QCOMPARE(filled.dump(), demo.dump());
        QCOMPARE(program.json(u"demo --dry-run"_s).code(), u"not_empty"_s);
    }

    void shouldWorkWhileAnotherProgramHoldsTheFile()
    {
        const Stockroomctl program;
        prepare(program);
        const auto holder = host::Service::open(program.path(u"stock.db"_s), host::Access::Change);
        QVERIFY(holder);
        QCOMPARE(program.json(u"change-quantity HERE 25"_s).code(), u"in_use"_s);
        const auto tried = program.json(u"change-quantity HERE 25 --dry-run"_s);
        QCOMPARE(tried.status, 0);
        QCOMPARE(tried.only()["moved"].size(), 1u);
        QCOMPARE(program.json(u"undo --dry-run"_s).status, 0);
        QCOMPARE(program.json(u"allocate --waiting --dry-run"_s).objects.size() > 0, true);
        QCOMPARE(program.json(u"import orders orders.csv --dry-run"_s).status, 0);
    }

    void shouldWriteNoRefusedRows()
    {
        const Stockroomctl program;
        prepare(program);
        program.json(u"import orders orders.csv --errors bad.csv --dry-run"_s);
        QVERIFY(!QFile::exists(program.path(u"bad.csv"_s)));
        program.json(u"import orders orders.csv --errors bad.csv"_s);
        QVERIFY(QFile::exists(program.path(u"bad.csv"_s)));
    }
};

QTEST_GUILESS_MAIN(TestDryRun)
#include "tst_terminal_dry_run.moc"
