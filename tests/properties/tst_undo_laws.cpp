#include "tests/properties/law.h"

using namespace properties;

/// Undo is identity, and so is redo after undo, whatever was done before.
class UndoLawsTest : public QObject
{
    Q_OBJECT

private:
    static int runs(const QString &storage) { return storage == QLatin1String("memory") ? 400 : 60; }
    static app::Caller anyone() { return *rc::gen::element(ana, ben); }

    static void doAnything(World &world, int most)
    {
        for (auto n = any(0, most); n > 0; --n) {
            if (any(0, 7) == 0)
                world.nextDay();
            world.handle(anyCommand(world.views()), anyone());
        }
    }

    static bool tookStock(const app::Rejection &refused, const app::Views &views)
    {
        bool took = false;
        for (const auto &step : refused.steps)
            views.history({.batch = refused.batch, .step = step.id}, [&](const app::HistoryRow &row) {
                took = took || row.type == "Allocated" || row.type == "BatchQuantityChanged";
            });
        return took;
    }

private Q_SLOTS:
    void initTestCase_data() { support::addStorages(); }

    void shouldRestoreEverythingAndDoItAgain()
    {
        QFETCH_GLOBAL(QString, storage);
        QVERIFY(holds("undo is identity, redo restores the result", runs(storage), [&] {
            World world(storage);
            world.begin(ana);
            for (auto n = any(1, 30); n > 0; --n) {
                const auto who = anyone();
                const auto before = world.told();
                const auto step = world.lastStep();
                world.handle(anyCommand(world.views()), who);
                const auto after = world.told();
                if (world.lastStep() == step) { // what is no step changed nothing
                    RC_ASSERT(after == before);
                    continue;
                }
                for (auto times = any(1, 2); times > 0; --times) {
                    const auto undone = world.handle(app::Undo(), who);
                    RC_LOG(world.log());
                    RC_ASSERT(undone.has_value());
                    RC_ASSERT(world.told() == before);
                    RC_ASSERT(world.handle(app::Redo(), who).has_value());
                    RC_ASSERT(world.told() == after);
                }
                if (any(0, 3) == 0)
                    RC_ASSERT(world.handle(app::Undo(), who).has_value());
            }
        }));
    }

    void shouldLeaveNothingWhenEverythingIsTakenBack()
    {
        QFETCH_GLOBAL(QString, storage);
        QVERIFY(holds("undoing everything, last first, leaves an empty system", runs(storage), [&] {
            World world(storage);
            const auto empty = world.told();
            world.begin(ana);
            for (auto n = any(1, 30); n > 0; --n) {
                const auto what = any(0, 9);
                if (what == 0)
                    world.handle(app::Undo{.step = {}, .anyones = true}, ana);
                else if (what == 2)
                    world.handle(app::Redo(), ana);
                else
                    world.handle(anyCommand(world.views()), ana);
            }
            for (int most = 100; most > 0; --most) {
                const auto undone = world.handle(app::Undo{.step = {}, .anyones = true}, ben);
                RC_LOG(world.log());
                if (!undone) {
                    RC_ASSERT(undone.error().reason == app::Reason::NothingToUndo);
                    break;
                }
            }
            RC_ASSERT(world.told() == empty);
        }));
    }

    void shouldTakeBackTheRestAfterAnOlderStep() // else something stood on it after all
    {
        QFETCH_GLOBAL(QString, storage);
        QVERIFY(holds("when an older step is taken back, so can be all the others", runs(storage), [&] {
            World world(storage);
            const auto empty = world.told();
            world.begin(ana);
            doAnything(world, 25);
            world.handle(app::Undo{.step = any(1, 25)}, ana);
            for (int most = 100; most > 0; --most) {
                const auto undone = world.handle(app::Undo{.step = {}, .anyones = true}, ben);
                RC_LOG(world.log());
                if (!undone && undone.error().reason == app::Reason::NothingToUndo)
                    break;
                if (!undone) // what came back has taken the stock that a later step had freed
                    RC_ASSERT(tookStock(undone.error(), world.views())
                              && world.handle(app::Redo(), ana).has_value());
            }
            RC_ASSERT(world.told() == empty);
        }));
    }

    void shouldTakeBackAnOlderStepOrChangeNothing()
    {
        QFETCH_GLOBAL(QString, storage);
        QVERIFY(holds("an older step is taken back, or refused without a trace", runs(storage), [&] {
            World world(storage);
            world.begin(ana);
            doAnything(world, 25);
            for (int tries = 0; tries < 4; ++tries) {
                const auto before = world.told();
                const auto last = world.lastStep();
                const auto step = any(1, 25);
                const auto undone = world.handle(app::Undo{.step = step}, ana);
                RC_LOG(world.log());
                if (!undone) {
                    RC_ASSERT(undone.error().reason == app::Reason::Depends
                              || undone.error().reason == app::Reason::NothingToUndo);
                    RC_ASSERT(world.told() == before);
                    RC_ASSERT(world.lastStep() == last);
                } else if (world.lastStep() != last) {
                    RC_ASSERT(world.handle(app::Redo(), ana).has_value());
                    RC_ASSERT(world.told() == before);
                }
            }
        }));
    }
};

QTEST_GUILESS_MAIN(UndoLawsTest)

#include "tst_undo_laws.moc"
