#include "tests/app/desk.h"
#include "tests/support/rows.h"

using namespace model;
using namespace support;

/// Taking back the last step of one's own, and doing it again.
class UndoTest : public Desk
{
    Q_OBJECT

private Q_SLOTS:
    void shouldTakeBackAShrinkWithItsWholeCascade()
    {
        stock("b1", 20);
        stock("b2", 5, "2026-02-01"_day);
        serve("o1", 10);
        serve("o2", 5);
        serve("o3", 5);
        const auto before = exported();
        done(app::ChangeBatchQuantity{"b1"_batch, 10_pieces});
        QCOMPARE(where("o2"), QStringLiteral("b2"));
        QCOMPARE(where("o3"), QStringLiteral("short"));
        const auto result = done<app::UndoResult>(app::Undo());
        QCOMPARE(result.step.command, std::string("ChangeBatchQuantity"));
        QCOMPARE(result.step.actor, std::string("ana"));
        QVERIFY(!result.events.empty());
        QCOMPARE(exported(), before); // in order of allocation too
        QCOMPARE(views().batch("b1"_batch)->quantity, Pieces(20));
        done(app::Redo());
        QCOMPARE(where("o2"), QStringLiteral("b2"));
        QCOMPARE(where("o3"), QStringLiteral("short"));
    }

    void shouldTakeBackStepAfterStepAndDoThemAgainInOrder()
    {
        stock("b", 10);
        order("o1", {4});
        done(app::AllocateWaiting());
        pin("o1");
        for (int i = 0; i < 4; ++i)
            done(app::Undo());
        QCOMPARE(views().counts().lines, 0);
        QCOMPARE(views().counts().batches, 0);
        QCOMPARE(undone().reason, app::Reason::NothingToUndo);
        for (int i = 0; i < 4; ++i)
            done(app::Redo());
        QCOMPARE(where("o1"), QStringLiteral("b"));
        QVERIFY(views().line(id("o1"))->pinned);
        QCOMPARE(refused(app::Redo()).reason, app::Reason::NothingToRedo);
        for (int i = 0; i < 3; ++i) { // again and again
            done(app::Undo());
            QVERIFY(!views().line(id("o1"))->pinned);
            done(app::Redo());
            QVERIFY(views().line(id("o1"))->pinned);
        }
    }

    void shouldDropRedoWhenSomethingNewIsDone()
    {
        stock("b", 10);
        stock("c", 10);
        done(app::Undo());
        stock("d", 10);
        QCOMPARE(refused(app::Redo()).reason, app::Reason::NothingToRedo);
        done(app::Undo());
        done(app::Redo()); // d, and c no more
        QVERIFY(views().batch("d"_batch));
        QVERIFY(!views().batch("c"_batch));
        QCOMPARE(refused(app::Redo()).reason, app::Reason::NothingToRedo);
    }

    void shouldTakeBackOnesOwnLastStepOrAnyones()
    {
        stock("mine", 10);
        done(app::CreateBatch{"hers"_batch, "S"_sku, 10_pieces, std::nullopt}, ben);
        done(app::Undo());
        QVERIFY(!views().batch("mine"_batch));
        QVERIFY(views().batch("hers"_batch));
        QCOMPARE(undone().reason, app::Reason::NothingToUndo);
        QCOMPARE(undone({"ana", "terminal"}).reason, app::Reason::NothingToUndo); // another way in
        done(app::Undo{.step = {}, .anyones = true});
        QVERIFY(!views().batch("hers"_batch));
        QCOMPARE(refused(app::Redo(), ben).reason, app::Reason::NothingToRedo); // ana took it back
        done(app::Redo());
        QVERIFY(views().batch("hers"_batch));
    }

    void shouldWorkAfterARestart()
    {
        stock("b", 10);
        serve("o1", 4);
        m_storage->reopen();
        done(app::Undo());
        QCOMPARE(where("o1"), QStringLiteral("waiting"));
        m_storage->reopen();
        done(app::Redo());
        QCOMPARE(where("o1"), QStringLiteral("b"));
    }

    void shouldNeverHandOutAKeyTwice()
    {
        order("o1", {4});
        stock("b", 10);
        const auto line = views().line(id("o1"))->stored;
        const auto batch = views().batch("b"_batch)->stored;
        done(app::Undo());
        done(app::Undo());
        order("o2", {4});
        stock("c", 10);
        QVERIFY(views().line(id("o2"))->stored > line);
        QVERIFY(views().batch("c"_batch)->stored > batch);
    }

    void shouldBringARecordBackToItsOldPlace()
    {
        order("o1", {4, 5});
        done(app::PlaceOrder{"o2"_order, {{"S"_sku, 6_wanted}}, {}, {}}, ben);
        const auto line = views().line(id("o1", 2))->stored;
        done(app::Undo());
        QCOMPARE(views().linesOf("o1"_order).size(), std::size_t(0));
        QVERIFY(!views().order("o1"_order));
        QCOMPARE(refused(app::AllocateOrder{"o1"_order}).reason, app::Reason::UnknownOrder);
        done(app::Redo());
        QCOMPARE(views().line(id("o1", 2))->stored, line);
        std::vector<std::string> orders;
        views().listLines({}, [&](const app::LineRow &row) { orders.push_back(row.order); });
        QCOMPARE(orders, (std::vector<std::string>{"o1", "o1", "o2"}));
    }

    void shouldForgetAnSkuWhoseOnlyBatchWasTakenBack()
    {
        stock("b", 10);
        done(app::Undo());
        QCOMPARE(views().counts().skus, 0);
        QVERIFY(!views().sku("S"_sku));
        QCOMPARE(refused(app::Allocate{"o1"_order, "S"_sku, 1_wanted}).reason, app::Reason::UnknownSku);
        QCOMPARE(refused(app::ImprovePromises{"S"_sku}).reason, app::Reason::UnknownSku);
        done(app::CreateBatch{"b"_batch, "S"_sku, 10_pieces, std::nullopt}, ben); // as if it had never been
        QVERIFY(views().sku("S"_sku));
    }

    void shouldTakeBackASplitAgainAndAgain()
    {
        stock("b1", 6);
        stock("b2", 4);
        serve("o1", 10);
        done(app::SplitLine{id("o1"), {6_wanted}});
        const auto after = exported();
        for (int i = 0; i < 3; ++i) {
            done(app::Undo());
            QCOMPARE(where("o1"), QStringLiteral("short"));
            QCOMPARE(views().linesOf("o1"_order).size(), std::size_t(1));
            QCOMPARE(views().line(id("o1"))->quantity, Pieces(10));
            done(app::Redo());
            QCOMPARE(exported(), after);
        }
    }

    void shouldTakeBackAnImportAsOneStep()
    {
        stock("b", 10);
        std::deque<std::expected<app::ImportedLine, app::RefusedRow>> rows;
        for (std::int64_t i = 0; i < 4; ++i)
            rows.push_back(app::ImportedLine{i + 2,
                                             "o1"_order,
                                             LineNumber::of(i + 1).value(),
                                             "S"_sku,
                                             3_wanted,
                                             {},
                                             {},
                                             Label::parse("A clock").value()});
        done(app::ImportOrders{std::make_shared<Rows<app::ImportedLine>>(rows), true});
        QCOMPARE(views().order("o1"_order)->shortLines, 1);
        QCOMPARE(views().sku("S"_sku)->description, std::string("A clock"));
        done(app::Undo());
        QVERIFY(!views().order("o1"_order));
        QCOMPARE(views().batch("b"_batch)->allocated, Pieces(0));
        QVERIFY(views().sku("S"_sku)->description.empty());
        done(app::Redo());
        QCOMPARE(views().order("o1"_order)->allocated, 3);
        QCOMPARE(views().order("o1"_order)->shortLines, 1);
        QCOMPARE(views().sku("S"_sku)->description, std::string("A clock"));
    }

    void shouldTakeBackAStepWhoseReallocationFailed()
    {
        stock("b1", 10);
        stock("b2", 10);
        serve("o1", 10);
        m_faults.keepsBeforeFault = 0;
        m_faults.keepFaults = 3;
        m_bus = std::make_unique<app::MessageBus>(
            [this](Date day, app::Intent intent) {
                return std::make_unique<FailingUnitOfWork>(m_storage->begin()(day, intent), m_faults);
            },
            app::Clock{[this] { return m_today; }, [this] { return app::Instant(m_today); }},
            app::BusObserver{.called = [this](std::string_view name, int) {
                m_faults.keepsOfReactions = name == "reallocate";
            }});
        done(app::ChangeBatchQuantity{"b1"_batch, 5_pieces});
        QCOMPARE(where("o1"), QStringLiteral("waiting"));
        QCOMPARE(events(),
                 (std::vector<std::string>{"BatchQuantityChanged", "Deallocated", "ReallocationFailed"}));
        done(app::Undo());
        QCOMPARE(where("o1"), QStringLiteral("b1"));
        QCOMPARE(views().batch("b1"_batch)->quantity, Pieces(10));
        done(app::Redo());
        QCOMPARE(where("o1"), QStringLiteral("waiting"));
    }

    void shouldNotCountTheRebuildingOfViewsAsAStep()
    {
        stock("b", 10);
        done(app::RebuildViews());
        done(app::Undo());
        QVERIFY(!views().batch("b"_batch));
    }

    void shouldRestoreWhatWasShortAndReleased()
    {
        stock("b", 10);
        serve("o1", 20);
        done(app::ChangeBatchQuantity{"b"_batch, 20_pieces});
        done(app::AllocateOrder{"o1"_order}); // it was short
        pin("o1", "hers");
        done(app::Deallocate{{id("o1")}});
        done(app::Undo());
        QVERIFY(views().line(id("o1"))->pinned);
        done(app::Undo());
        done(app::Undo());
        QCOMPARE(where("o1"), QStringLiteral("short")); // not waiting
        done(app::Undo());
        done(app::Undo());
        QCOMPARE(where("o1"), QStringLiteral("waiting"));
    }
};

QTEST_GUILESS_MAIN(UndoTest)

#include "tst_undo.moc"
