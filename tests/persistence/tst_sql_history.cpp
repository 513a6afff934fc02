#include "tests/persistence/random_history.h"
#include "tests/support/builders.h"

#include <QTest>

using namespace support;

/// What happened before, as undo and why ask for it.
class TestSqlHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void shouldKeepWhoDidWhatWhen();
    void shouldFindTheLastStepOfOnesOwn();
    void shouldOfferToDoAgainUntilSomethingNewIsDone();
    void shouldSayWhichStepsStand();
    void shouldReadAStepBackwardsWhileItIsWrittenOn();
    void shouldNameTheStepsThatTouchedALineLater();
    void shouldNameTheStepsThatTouchedABatchLater();
    void shouldKeepTheDecisionOnALine();
    void shouldNeverHandOutAKeyTwice();

private:
    const app::History &history()
    {
        m_work = m_storage->begin()(m_desk->today(), app::Intent::Preview);
        return m_work->history();
    }
    void done(const app::Command &command, const char *by = "ana")
    {
        const auto outcome = m_desk->bus().handle(command, {by, "desktop"});
        QVERIFY(outcome.has_value());
    }
    void record(const char *batch, std::int64_t quantity)
    {
        done(app::CreateBatch{model::BatchRef::parse(batch).value(), "CLOCK"_sku,
                              model::BatchQuantity::of(quantity).value(), std::nullopt});
    }
    static std::string ids(const std::vector<app::StepRow> &steps)
    {
        std::string text;
        for (const auto &step : steps)
            text += std::to_string(step.id) + ' ';
        return text;
    }

    std::unique_ptr<SqliteFixture> m_storage;
    std::unique_ptr<RandomHistory> m_desk;
    std::unique_ptr<app::UnitOfWork> m_work;
};

void TestSqlHistory::init()
{
    m_work.reset();
    m_storage = std::make_unique<SqliteFixture>(model::Date());
    m_desk = std::make_unique<RandomHistory>(*m_storage, 1);
}

void TestSqlHistory::shouldKeepWhoDidWhatWhen()
{
    record("B1", 10);
    done(app::Undo{});
    const auto first = history().step(1);
    QVERIFY(first.has_value());
    QCOMPARE(first->step.actor, "ana");
    QCOMPARE(first->step.via, "desktop");
    QCOMPARE(first->step.command, "CreateBatch");
    QVERIFY(first->step.day == m_desk->today());
    QVERIFY(first->step.at == app::Instant(m_desk->today()));
    QCOMPARE(first->step.takesBack, 0);
    QVERIFY(!first->standing);
    QCOMPARE(history().step(2)->step.takesBack, 1);
    QVERIFY(!history().step(3));
}

void TestSqlHistory::shouldFindTheLastStepOfOnesOwn()
{
    record("B1", 10);
    done(app::CreateBatch{"B2"_batch, "CLOCK"_sku, 5_pieces, std::nullopt}, "bob");
    const app::Caller ana{"ana", "desktop"};
    const app::Caller elsewhere{"ana", "terminal"};
    QCOMPARE(history().lastDone(&ana)->id, 1);
    QCOMPARE(history().lastDone(nullptr)->id, 2);
    QVERIFY(!history().lastDone(&elsewhere));
    done(app::Undo{});
    QVERIFY(!history().lastDone(&ana));
    QCOMPARE(history().lastDone(nullptr)->id, 2);
}

void TestSqlHistory::shouldOfferToDoAgainUntilSomethingNewIsDone()
{
    const app::Caller ana{"ana", "desktop"};
    record("B1", 10);
    record("B2", 10);
    QVERIFY(!history().lastUndone(ana));
    done(app::Undo{});
    done(app::Undo{});
    QCOMPARE(history().lastUndone(ana)->step.takesBack, 1);
    QVERIFY(!history().lastUndone({"bob", "desktop"}));
    done(app::Redo{});
    QCOMPARE(history().lastUndone(ana)->step.takesBack, 2);
    done(app::CreateBatch{"B9"_batch, "LAMP"_sku, 5_pieces, std::nullopt}, "bob"); // somebody else's
    QCOMPARE(history().lastUndone(ana)->step.takesBack, 2);
    record("B3", 10);
    QVERIFY(!history().lastUndone(ana));
    done(app::Undo{});
    QCOMPARE(history().lastUndone(ana)->step.takesBack, 7);
}

void TestSqlHistory::shouldSayWhichStepsStand()
{
    const auto standing = [this](std::int64_t step) { return history().step(step)->standing; };
    record("B1", 10);
    QVERIFY(standing(1));
    done(app::Undo{}); // 2
    QVERIFY(!standing(1) && standing(2));
    done(app::Redo{}); // 3
    QVERIFY(standing(1) && !standing(2) && standing(3));
    done(app::Undo{}); // 4
    QVERIFY(!standing(1) && !standing(2) && standing(4));
    done(app::Redo{});
    QVERIFY(standing(1) && !standing(4));
}

void TestSqlHistory::shouldReadAStepBackwardsWhileItIsWrittenOn()
{
    record("B1", 100'000);
    app::PlaceOrder many{"o1"_order, {}, {}, {}};
    for (int i = 0; i < 1500; ++i)
        many.lines.push_back({"CLOCK"_sku, 1_wanted});
    done(many);
    done(app::AllocateOrder{"o1"_order});
    QCOMPARE(history().entriesOf(3), 1500);
    const auto work = m_storage->begin()(m_desk->today(), app::Intent::Change);
    work->beginEarly();
    std::int64_t seen = 0;
    std::int64_t before = 1'000'000;
    work->history().backwards(3, [&](const app::JournalEntry &entry) {
        const auto &allocated = std::get<model::Allocated>(entry.event);
        if (entry.id >= before || allocated.decided != entry.id)
            return false;
        before = entry.id;
        if (++seen % 400 == 0) {
            work->catalogue().describe("CLOCK"_sku, model::Label::parse(std::to_string(seen)).value());
            work->flush();
        }
        return true;
    });
    QCOMPARE(seen, 1500);
    seen = 0;
    history().backwards(3, [&](const app::JournalEntry &) { return ++seen < 3; });
    QCOMPARE(seen, 3);
}

void TestSqlHistory::shouldNameTheStepsThatTouchedALineLater()
{
    record("B1", 100); // 1
    done(app::PlaceOrder{"o1"_order, {{"CLOCK"_sku, 9_wanted}, {"CLOCK"_sku, 8_wanted}}, {}, {}}); // 2
    done(app::AllocateLines{{{"o1"_order, 1_th}}}); // 3
    done(app::AllocateLines{{{"o1"_order, 2_th}}}); // 4
    done(app::SplitLine{{"o1"_order, 1_th}, {4_wanted}}); // 5: into 1 and 3
    done(app::PinLines{{{"o1"_order, 3_th}}, {}}); // 6
    done(app::Undo{}); // 7, of 6
    QCOMPARE(ids(history().later(1, {"o1"_order, 1_th})), "5 3 2 ");
    QCOMPARE(ids(history().later(2, {"o1"_order, 2_th})), "4 ");
    QCOMPARE(ids(history().later(1, {"o1"_order, 3_th})), "7 5 "); // an undoing stands, too
    QCOMPARE(ids(history().later(5, {"o1"_order, 1_th})), "");
    const auto refused = m_desk->happen(app::Undo{.step = 2});
    QVERIFY(!refused && refused.error().reason == app::Reason::Depends);
    QVERIFY(!refused.error().steps.empty());
}

void TestSqlHistory::shouldNameTheStepsThatTouchedABatchLater()
{
    record("B1", 100); // 1
    record("B2", 100); // 2
    done(app::ChangeBatchQuantity{"B1"_batch, 50_pieces}); // 3
    done(app::Allocate{"o1"_order, "CLOCK"_sku, 9_wanted}); // 4
    QCOMPARE(ids(history().later(1, "B1"_batch)), "4 3 ");
    QCOMPARE(ids(history().later(2, "B2"_batch)), "");
}

void TestSqlHistory::shouldKeepTheDecisionOnALine()
{
    record("B1", 5);
    done(app::Allocate{"o1"_order, "CLOCK"_sku, 9_wanted});
    const model::LineId line{"o1"_order, 1_th};
    const auto decided = history().decisionOn(line);
    QVERIFY(decided.has_value());
    QVERIFY(std::holds_alternative<model::OutOfStock>(history().entry(*decided)->event));
    record("B2", 50);
    done(app::AllocateLines{{line}});
    const auto served = history().decisionOn(line);
    QVERIFY(std::holds_alternative<model::Allocated>(history().entry(*served)->event));
    done(app::Undo{});
    QCOMPARE(history().decisionOn(line), decided);
    done(app::Redo{});
    QCOMPARE(history().decisionOn(line), served);
    done(app::Deallocate{{line}});
    QVERIFY(!history().decisionOn(line));
    QVERIFY(!history().decisionOn({"o2"_order, 1_th}));
}

void TestSqlHistory::shouldNeverHandOutAKeyTwice()
{
    record("B1", 10); // batch 1
    done(app::Undo{});
    record("B2", 10); // batch 2, though there is none
    QCOMPARE(m_storage->ask("SELECT id FROM batches"), "2");
    done(app::PlaceOrder{"o1"_order, {{"CLOCK"_sku, 1_wanted}}, {}, {}});
    done(app::Undo{});
    m_storage->reopen();
    m_desk = std::make_unique<RandomHistory>(*m_storage, 1);
    done(app::Redo{});
    QCOMPARE(m_storage->ask("SELECT id FROM order_lines"), "1"); // its own
    done(app::Undo{});
    done(app::PlaceOrder{"o1"_order, {{"CLOCK"_sku, 7_wanted}}, {}, {}});
    QCOMPARE(m_storage->ask("SELECT id || ' ' || number FROM order_lines"), "2 1");
}

QTEST_GUILESS_MAIN(TestSqlHistory)
#include "tst_sql_history.moc"
