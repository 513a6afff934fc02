#include "app/consequence_mark.h"
#include "tests/properties/law.h"

using namespace properties;

/// What is tried is what is done, and trying leaves no trace.
class PreviewLawsTest : public QObject
{
    Q_OBJECT

private:
    static std::vector<std::uint64_t> marksOf(const std::vector<model::Event> &events)
    {
        std::vector<std::uint64_t> marks;
        for (const auto &event : events)
            marks.push_back(app::consequenceOf(event));
        return marks;
    }

    static bool isSame(const app::Outcome &a, const app::Outcome &b)
    {
        if (a.has_value() != b.has_value())
            return false;
        return a ? a->index() == b->index() : a.error() == b.error();
    }

private Q_SLOTS:
    void initTestCase_data() { support::addStorages(); }

    void shouldDoWhatWasTried()
    {
        QFETCH_GLOBAL(QString, storage);
        QVERIFY(holds("preview is result", storage == QLatin1String("memory") ? 400 : 60, [&] {
            World world(storage);
            std::optional<app::CommittedStep> step;
            world.bus().subscribe([&](const app::CommittedStep &committed) { step = committed; });
            world.begin(ana);
            for (auto n = any(1, 30); n > 0; --n) {
                auto command = anyCommand(world.views());
                if (const auto what = any(0, 9); what < 2)
                    command = what == 0 ? app::Command(app::Undo()) : app::Command(app::Redo());
                const auto before = world.told();
                const auto tried = world.bus().preview(command, ana);
                RC_ASSERT(world.told() == before); // no trace
                step.reset();
                const auto done = world.handle(again(command), ana);
                RC_LOG(world.log());
                RC_ASSERT(isSame(tried.outcome, done));
                RC_ASSERT(tried.events.empty() == (!step || step->events.empty()));
                if (!step)
                    continue;
                RC_ASSERT(tried.consequences == step->consequences);
                RC_ASSERT(marksOf(tried.events) == marksOf(step->events));
            }
        }));
    }

    void shouldApplyOnlyWhatWasTried()
    {
        QFETCH_GLOBAL(QString, storage);
        QVERIFY(holds("applying does what was tried, or nothing",
                      storage == QLatin1String("memory") ? 300 : 40, [&] {
                          World world(storage);
                          world.begin(ana);
                          for (auto n = any(1, 20); n > 0; --n) {
                              const auto command = anyCommand(world.views());
                              const auto tried = world.bus().preview(command, ana);
                              world.handle(anyCommand(world.views()), ben); // the data may move on
                              const auto before = world.told();
                              const auto now = world.bus().preview(again(command), ana);
                              const auto applied = world.bus().apply(again(command), tried, ana);
                              RC_LOG(world.log());
                              if (applied.movedOn) {
                                  RC_ASSERT(applied.outcome.error().reason == app::Reason::MovedOn);
                                  RC_ASSERT(world.told() == before);
                                  RC_ASSERT(now.consequences != tried.consequences);
                              } else {
                                  RC_ASSERT(!now.outcome || now.consequences == tried.consequences);
                                  RC_ASSERT(applied.outcome.has_value() == now.outcome.has_value());
                              }
                          }
                      }));
    }
};

QTEST_GUILESS_MAIN(PreviewLawsTest)

#include "tst_preview_laws.moc"
