#include "tests/app/desk.h"

using namespace model;
using namespace support;

/// An older step can be taken back if nothing later depends on it; else the refusal names what does.
class UndoOfOlderStepsTest : public Desk
{
    Q_OBJECT

private:
    app::Rejection refusedFor(std::int64_t step) { return refused(app::Undo{.step = step}); }
    static std::vector<std::int64_t> idsOf(const std::vector<app::StepName> &steps)
    {
        std::vector<std::int64_t> ids;
        for (const auto &step : steps)
            ids.push_back(step.id);
        return ids;
    }

private Q_SLOTS:
    void shouldTakeBackWhatNothingDependsOn()
    {
        stock("b1", 10);
        const auto step = steps();
        stock("b2", 10);
        serve("o1", 5);
        done(app::MoveLine{id("o1"), "b2"_batch});
        done(app::Deallocate{{id("o1")}});
        order("o2", {5});
        const auto placed = steps();
        order("o3", {5});
        done(app::Undo{.step = placed});
        QCOMPARE(where("o2"), QStringLiteral("gone"));
        QCOMPARE(where("o3"), QStringLiteral("waiting"));
        QCOMPARE(refusedFor(step).reason, app::Reason::Depends); // o1 was served from it
    }

    void shouldBringAnOrderBackToItsPlace()
    {
        order("o1", {5});
        const auto placed = steps();
        order("o2", {5});
        done(app::Undo{.step = placed});
        done(app::Redo());
        std::vector<std::string> orders;
        views().listOrders({}, [&](const app::OrderRow &row) { orders.push_back(row.order); });
        QCOMPARE(orders, (std::vector<std::string>{"o1", "o2"}));
    }

    void shouldNameTheStepsTheLineAndTheBatch()
    {
        stock("b", 10);
        const auto created = steps();
        order("o1", {4});
        const auto placed = steps();
        done(app::AllocateOrder{"o1"_order}, ben);
        const auto allocated = steps();
        const auto why = refusedFor(placed);
        QCOMPARE(why.reason, app::Reason::Depends);
        QCOMPARE(why.step, std::optional(placed));
        QCOMPARE(idsOf(why.steps), std::vector<std::int64_t>{allocated});
        QCOMPARE(why.steps.front().actor, std::string("ben"));
        const auto whyBatch = refusedFor(created);
        QCOMPARE(idsOf(whyBatch.steps), std::vector<std::int64_t>{allocated});
        QCOMPARE(whyBatch.batch, std::string("b"));
    }

    void shouldNameTheUndoingThatTookTheStock()
    {
        stock("b1", 10);
        serve("o1", 6);
        done(app::ChangeBatchQuantity{"b1"_batch, 20_pieces});
        const auto counted = steps();
        serve("o2", 10);
        done(app::CancelOrder{"o2"_order});
        const auto cancelled = steps();
        done(app::Undo{.step = counted}); // 10 again, for the line that stood on more is cancelled
        const auto undoing = steps();
        const auto why = refusedFor(cancelled);
        QCOMPARE(why.reason, app::Reason::Depends);
        QCOMPARE(idsOf(why.steps), std::vector<std::int64_t>{undoing});
        QCOMPARE(why.batch, std::string("b1"));
    }

    void shouldRefuseWhereTheStockWouldBeOversold()
    {
        stock("b", 5);
        done(app::ChangeBatchQuantity{"b"_batch, 20_pieces});
        const auto grown = steps();
        serve("o1", 8);
        const auto why = refusedFor(grown);
        QCOMPARE(why.reason, app::Reason::Depends);
        QCOMPARE(why.batch, std::string("b"));
        QCOMPARE(why.steps.front().command, std::string("AllocateOrder"));
        done(app::Deallocate{{id("o1")}});
        done(app::Undo{.step = grown});
        QCOMPARE(views().batch("b"_batch)->quantity, Pieces(5));
    }

    void shouldRefuseWhatWasChangedAndChangedBack()
    {
        stock("b", 10);
        done(app::ChangeBatchQuantity{"b"_batch, 12_pieces});
        const auto step = steps();
        done(app::ChangeBatchQuantity{"b"_batch, 20_pieces});
        done(app::ChangeBatchQuantity{"b"_batch, 12_pieces});
        QCOMPARE(refusedFor(step).steps.size(), std::size_t(2)); // the later ones began with its 12
        for (int i = 0; i < 4; ++i)
            done(app::Undo());
        QVERIFY(!views().batch("b"_batch));
    }

    void shouldRefuseAReleaseOfALineThatWasServedAndReleasedSince()
    {
        stock("b", 10);
        serve("o1", 4);
        done(app::Deallocate{{id("o1")}});
        const auto step = steps();
        done(app::AllocateOrder{"o1"_order});
        done(app::Deallocate{{id("o1")}});
        QCOMPARE(refusedFor(step).steps.size(), std::size_t(2));
    }

    void shouldRefuseAChangeOfAQuantityThatWasServedSince()
    {
        stock("b", 10);
        order("o1", {4});
        done(app::ChangeLine{.line = id("o1"), .quantity = 6_wanted});
        const auto step = steps();
        done(app::AllocateOrder{"o1"_order});
        done(app::Deallocate{{id("o1")}});
        QCOMPARE(refusedFor(step).reason, app::Reason::Depends);
        done(app::Undo());
        done(app::Undo());
        done(app::Undo{.step = step}); // what was taken back does not count
        QCOMPARE(views().line(id("o1"))->quantity, Pieces(4));
    }

    void shouldTakeBackAPinWhateverElseChanged()
    {
        stock("b", 10);
        serve("o1", 4);
        pin("o1");
        const auto step = steps();
        done(app::ChangeLine{.line = id("o1"), .priority = Priority::of(9).value()});
        done(app::Undo{.step = step});
        QVERIFY(!views().line(id("o1"))->pinned);
        QCOMPARE(views().line(id("o1"))->priority, 9);
    }

    void shouldRefuseAnAllocationThatWasPinnedSince()
    {
        stock("b", 10);
        serve("o1", 4);
        const auto allocated = steps();
        pin("o1", "promised by phone");
        const auto pinned = steps();
        const auto why = refusedFor(allocated);
        QCOMPARE(why.reason, app::Reason::Depends);
        QCOMPARE(idsOf(why.steps), std::vector<std::int64_t>{pinned});
        done(app::Undo());
        done(app::Undo{.step = allocated});
        QCOMPARE(where("o1"), QStringLiteral("waiting"));
    }

    void shouldRefuseAShrinkAfterNewAllocations()
    {
        stock("b", 10);
        serve("o1", 8);
        done(app::ChangeBatchQuantity{"b"_batch, 5_pieces});
        const auto shrunk = steps();
        serve("o2", 5);
        QCOMPARE(refusedFor(shrunk).reason, app::Reason::Depends); // 8 and 5 are more than 10
        done(app::ChangeLine{.line = id("o2"), .quantity = 2_wanted});
        done(app::Undo{.step = shrunk});
        QCOMPARE(where("o1"), QStringLiteral("b"));
        QCOMPARE(views().batch("b"_batch)->free(), Pieces(0));
    }

    void shouldRefuseAReferenceThatAnotherBatchHasByNow()
    {
        stock("b", 10);
        done(app::Undo());
        done(app::CreateBatch{"b"_batch, "T"_sku, 10_pieces, std::nullopt}, ben);
        QCOMPARE(refused(app::Redo()).reason, app::Reason::Depends);
        QCOMPARE(views().batch("b"_batch)->sku, std::string("T"));
    }

    void shouldRefuseWhatIsNoStepOrNotInEffect()
    {
        stock("b", 10);
        const auto created = steps();
        done(app::Undo());
        const auto undoing = steps();
        for (const auto step : {created, undoing, std::int64_t(99), std::int64_t(0), std::int64_t(-1)})
            QCOMPARE(refusedFor(step).reason, app::Reason::NothingToUndo);
    }
};

QTEST_GUILESS_MAIN(UndoOfOlderStepsTest)

#include "tst_undo_of_older_steps.moc"
