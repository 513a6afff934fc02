#include "tests/app/desk.h"

using namespace model;
using namespace support;

/// Every command can be tried first: what is answered is what would happen, and nothing does.
class PreviewsTest : public Desk
{
    Q_OBJECT

private Q_SLOTS:
    void shouldLeaveNoTrace()
    {
        stock("b1", 10);
        stock("b2", 20, "2026-02-01"_day);
        serve("o1", 6);
        serve("o2", 4);
        const auto last = steps();
        const auto before = exported();
        const std::vector<app::Command> commands{
            app::CreateBatch{"b3"_batch, "S"_sku, 4_pieces, std::nullopt},
            app::PlaceOrder{"o3"_order, {{"S"_sku, 4_wanted}}, {}, {}},
            app::Allocate{"o3"_order, "S"_sku, 1_wanted},
            app::ChangeBatchQuantity{"b1"_batch, 3_pieces},
            app::ChangeBatchEta{"b2"_batch, "2026-03-01"_day},
            app::ReceiveBatch{"b2"_batch, 3_pieces},
            app::HoldBatch{"b1"_batch, {}},
            app::Cancel{{id("o1")}},
            app::SplitLine{id("o1"), {2_wanted}},
            app::MoveLine{id("o1"), "b2"_batch},
            app::MoveLines{{id("o1"), id("o2")}, "b2"_batch},
            app::PinLines{{id("o1")}, {}},
            app::ChangeLine{.line = id("o1"), .quantity = 9_wanted},
            app::Deallocate{{id("o1")}},
            app::Undo()};
        for (const auto &command : commands) {
            const auto tried = m_bus->preview(command, ana);
            QVERIFY(tried.outcome);
            QVERIFY(!tried.events.empty());
            QCOMPARE(steps(), last);
            QCOMPARE(exported(), before);
        }
        done(app::Undo());
        QVERIFY(!m_bus->preview(app::Redo(), ana).events.empty());
    }

    void shouldAnswerWhatWouldMoveAndWhatWouldBeShort()
    {
        stock("b1", 20);
        stock("b2", 5, "2026-02-01"_day);
        for (const auto *order : {"o1", "o2", "o3"})
            serve(order, 5);
        const app::Command shrink = app::ChangeBatchQuantity{"b1"_batch, 5_pieces};
        const auto tried = m_bus->preview(shrink, ana);
        const auto result = std::get<app::QuantityResult>(*tried.outcome);
        QCOMPARE(result.moved.front().line, line("o2", "S", 5));
        QCOMPARE(result.moved.front().to, std::optional("b2"_batch));
        QCOMPARE(result.shortLines.front().line, line("o3", "S", 5));
        const auto slips = only<PromiseSlipped>(tried.events);
        QCOMPARE(slips.size(), std::size_t(2));
        QCOMPARE(slips.front().now, std::optional("2026-02-01"_day));
        const auto applied = m_bus->apply(shrink, tried, ana);
        QVERIFY(applied.outcome && !applied.movedOn);
        QCOMPARE(where("o3"), QStringLiteral("short"));
    }

    void shouldAnswerAnewWhenTheDataMovedOn()
    {
        stock("b1", 20);
        serve("o1", 5);
        const app::Command shrink = app::ChangeBatchQuantity{"b1"_batch, 5_pieces};
        const auto tried = m_bus->preview(shrink, ana);
        done(app::PlaceOrder{"o2"_order, {{"S"_sku, 10_wanted}}, {}, {}}, ben);
        done(app::AllocateOrder{"o2"_order}, ben);
        const auto last = steps();
        const auto applied = m_bus->apply(shrink, tried, ana);
        QCOMPARE(applied.outcome.error().reason, app::Reason::MovedOn);
        QVERIFY(applied.movedOn);
        const auto now = std::get<app::QuantityResult>(*applied.movedOn->outcome);
        QCOMPARE(now.shortLines.front().line, line("o2", "S", 10));
        QCOMPARE(steps(), last);
        QVERIFY(m_bus->apply(shrink, *applied.movedOn, ana).outcome); // the new one is what it comes to
        QCOMPARE(where("o2"), QStringLiteral("short"));
    }

    void shouldApplyThoughSomethingElseChanged()
    {
        stock("b1", 20);
        const app::Command shrink = app::ChangeBatchQuantity{"b1"_batch, 5_pieces};
        const auto tried = m_bus->preview(shrink, ana);
        done(app::CreateBatch{"t"_batch, "T"_sku, 1_pieces, std::nullopt}, ben);
        QVERIFY(m_bus->apply(shrink, tried, ana).outcome);
    }

    void shouldTryWhatWouldBeRefused()
    {
        const auto tried = m_bus->preview(app::HoldBatch{"none"_batch, {}}, ana);
        QCOMPARE(tried.outcome.error().reason, app::Reason::UnknownBatch);
        const auto applied = m_bus->apply(app::HoldBatch{"none"_batch, {}}, tried, ana);
        QCOMPARE(applied.outcome.error().reason, app::Reason::UnknownBatch);
    }

    void shouldNotApplyWhatWasRefusedWhenItWasTried()
    {
        const app::Command hold = app::HoldBatch{"b"_batch, {}};
        const auto tried = m_bus->preview(hold, ana);
        QVERIFY(!tried.outcome);
        done(app::CreateBatch{"b"_batch, "S"_sku, 1_pieces, std::nullopt}, ben);
        const auto applied = m_bus->apply(hold, tried, ana);
        QVERIFY(applied.movedOn);
        QVERIFY(applied.movedOn->outcome);
        QCOMPARE(views().batch("b"_batch)->state, app::BatchState::InWarehouse);
    }

    void shouldTakeBackWhatWouldBeTheCallersOwn()
    {
        stock("b", 10);
        QCOMPARE(m_bus->preview(app::Undo(), ben).outcome.error().reason, app::Reason::NothingToUndo);
        QCOMPARE(std::get<app::UndoResult>(*m_bus->preview(app::Undo(), ana).outcome).step.command,
                 std::string("CreateBatch"));
        QVERIFY(views().batch("b"_batch));
    }
};

QTEST_GUILESS_MAIN(PreviewsTest)

#include "tst_previews.moc"
