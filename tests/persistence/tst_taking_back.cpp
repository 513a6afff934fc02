#include "tests/persistence/random_history.h"

#include "persistence/replay.h"
#include "persistence/seals.h"

#include <QTest>

using namespace support;

/// Whatever happened: taken back nothing is left of it, done again all of it, and the journal tells it all.
class TestTakingBack : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldBeAsBefore_data();
    void shouldBeAsBefore();
    void shouldTakeBackAWholeHistory_data() { shouldBeAsBefore_data(); }
    void shouldTakeBackAWholeHistory();
    void shouldTellAllOfItInTheJournal_data() { shouldBeAsBefore_data(); }
    void shouldTellAllOfItInTheJournal();
};

namespace {

constexpr int commands = 250;

std::string name(const app::Command &command)
{
    return std::string(app::nameOf(command));
}

} // namespace

void TestTakingBack::shouldBeAsBefore_data()
{
    QTest::addColumn<unsigned>("seed");
    for (unsigned seed = 1; seed <= 8; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void TestTakingBack::shouldBeAsBefore()
{
    QFETCH(unsigned, seed);
    SqliteFixture storage{model::Date()};
    RandomHistory history(storage, seed);
    int steps = 0;
    for (int i = 0; i < commands; ++i) {
        const auto command = history.command();
        const auto before = recordsOf(storage);
        const auto step = history.latestStep();
        const auto outcome = history.happen(command);
        const auto after = recordsOf(storage);
        if (history.latestStep() == step) {
            QCOMPARE(after, before);
            continue;
        }
        ++steps;
        const auto undone = history.happen(app::Undo{});
        QVERIFY2(undone, name(command).c_str());
        QVERIFY2(recordsOf(storage) == before,
                 (name(command) + " taken back:\n" + recordsOf(storage) + "\nbut it was\n" + before).c_str());
        const auto redone = history.happen(app::Redo{});
        QVERIFY2(redone, name(command).c_str());
        QVERIFY2(recordsOf(storage) == after,
                 (name(command) + " done again:\n" + recordsOf(storage) + "\nbut it was\n" + after).c_str());
        if (i % 10 == 0)
            history.nextDay();
    }
    QVERIFY(steps > commands / 5);
}

void TestTakingBack::shouldTakeBackAWholeHistory()
{
    QFETCH(unsigned, seed);
    SqliteFixture storage{model::Date()};
    RandomHistory history(storage, seed + 100);
    std::vector<std::string> states{recordsOf(storage)};
    for (int i = 0; i < commands; ++i) {
        const auto step = history.latestStep();
        Q_UNUSED(history.happen())
        if (history.latestStep() != step)
            states.push_back(recordsOf(storage));
    }
    const auto all = states.size();
    for (auto last = all - 1; last > 0; --last) {
        QVERIFY(history.happen(app::Undo{}));
        QCOMPARE(recordsOf(storage), states[last - 1]);
    }
    const auto nothing = history.happen(app::Undo{});
    QVERIFY(!nothing && nothing.error().reason == app::Reason::NothingToUndo);
    storage.reopen();
    for (std::size_t next = 1; next < all; ++next) {
        QVERIFY(history.happen(app::Redo{}));
        QCOMPARE(recordsOf(storage), states[next]);
    }
    QVERIFY(!history.happen(app::Redo{}));
    QVERIFY(!persistence::firstBrokenStep(storage.database()));
}

void TestTakingBack::shouldTellAllOfItInTheJournal()
{
    QFETCH(unsigned, seed);
    SqliteFixture storage{model::Date()};
    RandomHistory history(storage, seed + 200);
    std::vector<std::pair<model::Date, std::string>> days;
    for (int i = 0; i < commands; ++i) {
        Q_UNUSED(history.happen())
        if (i % 9 == 0)
            Q_UNUSED(history.happen(app::Undo{}))
        if (i % 12 == 0)
            Q_UNUSED(history.happen(app::Redo{}))
        const auto before = recordsOf(storage);
        if (i % 7 == 0 && !history.happen(history.takeBackAnyStep()))
            QCOMPARE(recordsOf(storage), before);
        if (i % 25 == 0) {
            days.emplace_back(history.today(), recordsOf(storage));
            history.nextDay();
        }
    }
    days.emplace_back(history.today(), recordsOf(storage));
    const auto kinds = storage.ask("SELECT count(DISTINCT type) FROM journal");
    QVERIFY2(std::stoi(kinds) >= 16, kinds.c_str());
    for (const auto &[day, records] : days) {
        QTemporaryDir folder;
        persistence::Database past(folder.filePath(QStringLiteral("past.db")), persistence::Access::Change);
        persistence::replay(storage.database(), past, day);
        QCOMPARE(recordsOf(past), records);
        QVERIFY(!persistence::firstBrokenStep(past));
    }
}

QTEST_GUILESS_MAIN(TestTakingBack)
#include "tst_taking_back.moc"
