#include "app/message_bus.h"
#include "tests/support/builders.h"
#include "tests/support/failing_unit_of_work.h"
#include "tests/support/storages.h"

#include <algorithm>

using namespace model;
using namespace support;

namespace {

const auto today = "2026-01-15"_day;
const app::Caller ana{"ana", "desktop"};
const app::Clock clockOfTheTest{[] { return today; }, [] { return app::Instant(today); }};

} // namespace

class MessageBusTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<StorageFixture> m_storage;
    Faults m_faults;
    std::unique_ptr<app::MessageBus> m_bus;
    std::vector<app::CommittedStep> m_steps;
    int m_pauses = 0;

    app::Outcome handle(const app::Command &command) { return m_bus->handle(command, ana); }
    const app::Views &views() { return m_storage->views(); }

    template <class T> static T resultOf(const app::Outcome &outcome) { return std::get<T>(outcome.value()); }

private Q_SLOTS:
    void initTestCase_data() { addStorages(); }
    void init()
    {
        QFETCH_GLOBAL(QString, storage);
        m_storage = storageOf(storage, today);
        m_faults = {};
        m_steps.clear();
        m_pauses = 0;
        m_bus = std::make_unique<app::MessageBus>(
            [this](Date day, app::Intent intent) {
                return std::make_unique<FailingUnitOfWork>(m_storage->begin()(day, intent), m_faults);
            },
            clockOfTheTest, app::BusObserver(), [this](int) { ++m_pauses; });
        m_bus->subscribe([this](const app::CommittedStep &step) { m_steps.push_back(step); });
    }

    void shouldTellOneStepAGestureAfterItsCommit()
    {
        handle(app::CreateBatch{"b"_batch, "S"_sku, 10_pieces, std::nullopt});
        m_bus->subscribe([this](const app::CommittedStep &) {
            QCOMPARE(views().batch("b"_batch)->allocated, Pieces(4)); // it is stored when it is told
        });
        handle(app::Allocate{"o1"_order, "S"_sku, 4_wanted});
        QCOMPARE(m_steps.size(), std::size_t(2));
        QCOMPARE(m_steps[1].caller.actor, std::string("ana"));
        QCOMPARE(m_steps[1].command, std::string("Allocate"));
        QCOMPARE(m_steps[1].events.size(), std::size_t(2)); // placed, then allocated
        QVERIFY(std::holds_alternative<OrderPlaced>(m_steps[1].events[0]));
        QVERIFY(std::holds_alternative<Allocated>(m_steps[1].events[1]));
    }

    void shouldMeasureWhatWasDoneAndWhatWasRefused()
    {
        std::vector<app::Handled> heard;
        m_bus->measure([&](const app::Handled &handled) { heard.push_back(handled); });
        handle(app::CreateBatch{"b"_batch, "S"_sku, 10_pieces, std::nullopt});
        handle(app::Allocate{"o1"_order, "NONE"_sku, 4_wanted});
        QCOMPARE(heard.size(), std::size_t(2));
        QCOMPARE(std::string(heard[0].handler), std::string("add_batch"));
        QVERIFY(!heard[0].refused);
        QVERIFY(heard[0].took.count() > 0);
        QCOMPARE(heard[1].refused, std::optional(app::Reason::UnknownSku));
    }

    void shouldNotCallItAStepWhenNothingChanged()
    {
        handle(app::CreateBatch{"b"_batch, "S"_sku, 10_pieces, std::nullopt});
        handle(app::Allocate{"o1"_order, "S"_sku, 4_wanted});
        m_steps.clear();
        QVERIFY(handle(app::Allocate{"o1"_order, "S"_sku, 4_wanted}));
        QVERIFY(handle(app::CreateBatch{"b"_batch, "S"_sku, 10_pieces, std::nullopt}));
        QVERIFY(handle(app::ChangeBatchQuantity{"b"_batch, 10_pieces}));
        QVERIFY(handle(app::AllocateWaiting()));
        QVERIFY(m_steps.empty());
    }

    void shouldRefuseWithFactsAndChangeNothing()
    {
        const auto refused = handle(app::Allocate{"o1"_order, "NOPE"_sku, 4_wanted});
        QCOMPARE(refused.error().reason, app::Reason::UnknownSku);
        QCOMPARE(refused.error().sku, std::string("NOPE"));
        QVERIFY(!views().order("o1"_order));
        QCOMPARE(handle(app::AllocateOrder{"o1"_order}).error().reason, app::Reason::UnknownOrder);
        QCOMPARE(handle(app::DeallocateOrder{"o1"_order}).error().reason, app::Reason::UnknownOrder);
        QCOMPARE(handle(app::ChangeBatchQuantity{"b"_batch, 1_pieces}).error().reason,
                 app::Reason::UnknownBatch);
        handle(app::PlaceOrder{"o1"_order, {{"S"_sku, 1_wanted}}, {}, {}});
        const auto unknownLine = handle(app::Deallocate{{{"o1"_order, 2_th}}});
        QCOMPARE(unknownLine.error().reason, app::Reason::UnknownLine);
        QCOMPARE(unknownLine.error().line, std::optional(std::int64_t(2)));
        QVERIFY(std::ranges::none_of(m_steps, [](const auto &step) { return step.command != "PlaceOrder"; }));
    }

    void shouldServeAnOrderInOrderOfServiceAndTellItInItsOwn()
    {
        handle(app::CreateBatch{"b"_batch, "S"_sku, 5_pieces, std::nullopt});
        handle(app::PlaceOrder{"o1"_order, {{"S"_sku, 3_wanted}, {"T"_sku, 1_wanted}}, {}, {}});
        handle(app::PlaceOrder{"o1"_order, {{"S"_sku, 4_wanted}}, {Priority::of(9).value(), {}}, {}});
        const auto result = resultOf<app::AllocationResult>(handle(app::AllocateOrder{"o1"_order}));
        using enum app::AllocatedLine::Kind;
        QCOMPARE(result.lines.size(), std::size_t(3));
        QCOMPARE(result.lines[0].kind, Short);
        QCOMPARE(result.lines[1].kind, UnknownSku);
        QCOMPARE(result.lines[2].kind, Allocated);
        QCOMPARE(views().line(line("o1", "T", 1, 2).id)->state, app::LineState::Waiting);
    }

    void shouldAllocateExactlyWhatIsSelected()
    {
        handle(app::CreateBatch{"b"_batch, "S"_sku, 50_pieces, std::nullopt});
        handle(app::PlaceOrder{
            "o1"_order, {{"S"_sku, 1_wanted}, {"S"_sku, 2_wanted}, {"S"_sku, 3_wanted}}, {}, {}});
        handle(app::AllocateLines{{{"o1"_order, 3_th}, {"o1"_order, 1_th}}});
        QCOMPARE(views().batch("b"_batch)->allocated, Pieces(4));
        QCOMPARE(views().line({"o1"_order, 2_th})->state, app::LineState::Waiting);
    }

    void shouldReleaseExactlyWhatIsSelected()
    {
        handle(app::CreateBatch{"b"_batch, "S"_sku, 50_pieces, std::nullopt});
        handle(app::PlaceOrder{"o1"_order, {{"S"_sku, 1_wanted}, {"S"_sku, 2_wanted}}, {}, {}});
        handle(app::AllocateOrder{"o1"_order});
        const auto result = resultOf<app::ReleaseResult>(handle(app::Deallocate{{{"o1"_order, 2_th}}}));
        QCOMPARE(result.lines.front().batch, std::optional("b"_batch));
        QCOMPARE(views().batch("b"_batch)->allocated, Pieces(1));
        QCOMPARE(views().line({"o1"_order, 2_th})->state,
                 app::LineState::Waiting); // until somebody allocates it
        const auto again = resultOf<app::ReleaseResult>(handle(app::DeallocateOrder{"o1"_order}));
        QVERIFY(again.lines[0].released);
        QVERIFY(!again.lines[1].released);
    }

    void shouldServeEverythingWaitingInOrderOfService()
    {
        handle(app::PlaceOrder{"low"_order, {{"S"_sku, 6_wanted}}, {Priority::of(1).value(), {}}, {}});
        handle(app::PlaceOrder{
            "late"_order, {{"S"_sku, 6_wanted}}, {Priority::of(5).value(), "2026-03-01"_day}, {}});
        handle(app::PlaceOrder{
            "soon"_order, {{"S"_sku, 6_wanted}}, {Priority::of(5).value(), "2026-02-01"_day}, {}});
        handle(app::PlaceOrder{"other"_order, {{"T"_sku, 1_wanted}}, {}, {}});
        handle(app::CreateBatch{"b"_batch, "S"_sku, 12_pieces, std::nullopt});
        const auto result = resultOf<app::AllocationResult>(handle(app::AllocateWaiting()));
        QCOMPARE(result.allocated, 2);
        QCOMPARE(result.shortLines, 1);
        QCOMPARE(result.skipped, 1);
        QCOMPARE(result.lines.size(), std::size_t(3));
        QCOMPARE(views().line(line("low", "S", 6).id)->state, app::LineState::Short);
        QVERIFY(!m_steps.back().bulk); // so few are named one by one
        QCOMPARE(m_steps.back().events.size(), std::size_t(3));
    }

    void shouldTellWhereTheLinesOfAShrunkBatchWent()
    {
        handle(app::CreateBatch{"b1"_batch, "S"_sku, 30_pieces, std::nullopt});
        handle(app::CreateBatch{"b2"_batch, "S"_sku, 10_pieces, "2026-02-01"_day});
        for (const auto *order : {"o1", "o2", "o3"})
            handle(app::Allocate{OrderId::parse(order).value(), "S"_sku, 10_wanted});
        const auto result
            = resultOf<app::QuantityResult>(handle(app::ChangeBatchQuantity{"b1"_batch, 12_pieces}));
        QCOMPARE(result.was, 30_pieces);
        QCOMPARE(result.moved.size(), std::size_t(1));
        QCOMPARE(result.moved.front().line.id.order, "o2"_order); // the better placed is served first
        QCOMPARE(result.moved.front().to, std::optional("b2"_batch));
        QCOMPARE(result.shortLines.size(), std::size_t(1));
        QCOMPARE(result.shortLines.front().line.id.order, "o3"_order);
        QCOMPARE(views().allocations("o2"_order),
                 std::vector<app::AllocationRow>{(app::AllocationRow{"S", "b2"})});
    }

    void shouldTryAgainOnFreshStateWhenSomebodyWasFaster()
    {
        handle(app::CreateBatch{"b"_batch, "S"_sku, 10_pieces, std::nullopt});
        // GIVEN a rival who takes 4 between our reading and our writing, twice
        int rivals = 2;
        app::MessageBus slow(
            [&](Date day, app::Intent intent) {
                auto work = m_storage->begin()(day, intent);
                work->products().find("S"_sku);
                if (rivals-- > 0)
                    handle(app::Allocate{OrderId::parse("rival" + std::to_string(rivals)).value(), "S"_sku,
                                         4_wanted});
                return work;
            },
            clockOfTheTest, app::BusObserver(), [this](int) { ++m_pauses; });
        const auto result
            = resultOf<app::AllocationResult>(slow.handle(app::Allocate{"o1"_order, "S"_sku, 4_wanted}, ana));
        QCOMPARE(result.lines.front().kind, app::AllocatedLine::Kind::Short); // no oversale
        QCOMPARE(m_pauses, 2);
        QCOMPARE(views().batch("b"_batch)->allocated, Pieces(8));
    }

    void shouldRefuseInTheEndWhenSomebodyIsAlwaysFaster()
    {
        handle(app::CreateBatch{"b"_batch, "S"_sku, 1000_pieces, std::nullopt});
        int rival = 0;
        app::MessageBus slow(
            [&](Date day, app::Intent intent) {
                auto work = m_storage->begin()(day, intent);
                work->products().find("S"_sku);
                handle(app::Allocate{OrderId::parse("rival" + std::to_string(++rival)).value(), "S"_sku,
                                     1_wanted});
                return work;
            },
            clockOfTheTest);
        const auto refused = slow.handle(app::Allocate{"o1"_order, "S"_sku, 4_wanted}, ana);
        QCOMPARE(refused.error().reason, app::Reason::Stale);
        QVERIFY(!views().order("o1"_order));
    }

    void shouldRefuseAGestureWhoseRecordFailsForGood()
    {
        handle(app::CreateBatch{"b"_batch, "S"_sku, 10_pieces, std::nullopt});
        m_faults.addToView = 3;
        m_steps.clear();
        QCOMPARE(handle(app::Allocate{"o1"_order, "S"_sku, 4_wanted}).error().reason, app::Reason::Storage);
        QCOMPARE(views().batch("b"_batch)->allocated, Pieces(0));
        QVERIFY(m_steps.empty());
        QVERIFY(handle(app::Allocate{"o1"_order, "S"_sku, 4_wanted})); // and the next works
    }

    void shouldPreviewWithoutATrace()
    {
        handle(app::CreateBatch{"b1"_batch, "S"_sku, 10_pieces, std::nullopt});
        handle(app::Allocate{"o1"_order, "S"_sku, 4_wanted});
        m_steps.clear();
        const auto tried = resultOf<app::QuantityResult>(
            m_bus->preview(app::ChangeBatchQuantity{"b1"_batch, 3_pieces}).outcome);
        QCOMPARE(tried.shortLines.size(), std::size_t(1));
        QCOMPARE(views().batch("b1"_batch)->quantity, Pieces(10));
        QVERIFY(m_steps.empty());
        const auto done
            = resultOf<app::QuantityResult>(handle(app::ChangeBatchQuantity{"b1"_batch, 3_pieces}));
        QCOMPARE(done.shortLines.size(), tried.shortLines.size());
    }

    void shouldTakeABulkGestureBackWholeWhenItIsCancelled()
    {
        handle(app::CreateBatch{"b"_batch, "S"_sku, 100000_pieces, std::nullopt});
        app::PlaceOrder order{"o1"_order, {}, {}, {}};
        for (int i = 0; i < 1030; ++i)
            order.lines.push_back({"S"_sku, 1_wanted});
        handle(order);
        m_steps.clear();
        const auto refused = m_bus->handle(app::AllocateWaiting(), ana,
                                           [](std::int64_t done, std::int64_t) { return done < 512; });
        QCOMPARE(refused.error().reason, app::Reason::Interrupted);
        QCOMPARE(views().batch("b"_batch)->allocated, Pieces(0));
        QVERIFY(m_steps.empty());
        QCOMPARE(resultOf<app::AllocationResult>(handle(app::AllocateWaiting())).allocated, 1030);
    }
};

QTEST_GUILESS_MAIN(MessageBusTest)

#include "tst_message_bus.moc"
