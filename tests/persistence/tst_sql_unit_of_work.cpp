#include "tests/support/literals.h"
#include "tests/support/sqlite_fixture.h"

#include <QTest>

using namespace support;

namespace {

const auto today = "2026-01-15"_day;
const app::Step step{"ana", "desktop", "Test", app::Instant(std::chrono::milliseconds(1000))};

model::OrderLine line(const char *order, std::int64_t number, const char *sku, std::int64_t quantity)
{
    return {{model::OrderId::parse(order).value(), model::LineNumber::of(number).value()},
            model::Sku::parse(sku).value(),
            model::LineQuantity::of(quantity).value()};
}

} // namespace

class TestSqlUnitOfWork : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void shouldStoreBatchesAndOrdersAndFindThemAgain();
    void shouldKeepEveryFactOfABatch();
    void shouldStoreAnAllocationWithItsTurnAndPromise();
    void shouldLeaveNoTraceWithoutCommit();
    void shouldRefuseAStaleProduct();
    void shouldRefuseAnOrderSomebodyElseAddedFirst();
    void shouldRefuseABatchSomebodyElseRecordedFirst();
    void shouldRefuseABatchThatWasLookedUpAndAbsent();
    void shouldCommitAgainAfterFurtherChanges();
    void shouldNoticeAStaleAggregateAtASecondCommit();
    void shouldSwapTwoLinesBetweenFullBatches();
    void shouldShrinkABatchAndMoveItsLineAtOnce();
    void shouldRecallLinesInGivingWayOrder();
    void shouldRecallOnlyWhatIsStoredBeyondWhatChanged();
    void shouldRememberThatALineIsShort();
    void shouldRaiseEventsInTheOrderTheyHappened();
    void shouldTakeBackEverythingSinceAMark();
    void shouldKeepTheOuterMarkOfTwo();
    void shouldTakeBackWhatWasAddedSinceAMark();
    void shouldFindABatchRecordedInTheSameUnitOfWork();
    void shouldServeLinesInOrder();
    void shouldServeUnwrittenLinesInAPreview();
    void shouldWriteNothingInAPreview();
    void shouldFlushInPortionsInsideOneTransaction();
    void shouldTakeBackFlushedPortionsWithoutCommit();
    void shouldKeepTheOrderOfPlacingAcrossOrders();
    void shouldWriteTheJournalWithCausesAcrossPortions();
    void shouldWriteNoStepWithoutEvents();
    void shouldRebuildTheAllocationsViewInOrderOfAllocation();
    void shouldRaiseADescriptionOnlyWhenItDiffers();
    void shouldDropWhatItLoadedAfterAFailedCommit();

private:
    std::unique_ptr<app::UnitOfWork> begin(app::Intent intent = app::Intent::Change)
    {
        return m_storage->begin()(today, intent);
    }
    void record(const char *reference, const char *sku, std::int64_t quantity,
                std::optional<model::Date> eta = {});
    void place(const char *order, std::initializer_list<std::pair<const char *, std::int64_t>> lines,
               model::Standing standing = {});
    void allocate(const model::OrderLine &line, std::int64_t stored);

    std::unique_ptr<SqliteFixture> m_storage;
};

void TestSqlUnitOfWork::init()
{
    m_storage = std::make_unique<SqliteFixture>(today);
}

void TestSqlUnitOfWork::record(const char *reference, const char *sku, std::int64_t quantity,
                               std::optional<model::Date> eta)
{
    const auto work = begin();
    const auto name = model::Sku::parse(sku).value();
    auto *product = work->products().find(name);
    if (!product)
        product = &work->products().add(model::Product(name));
    product->addBatch(model::BatchRef::parse(reference).value(), model::BatchQuantity::of(quantity).value(),
                      eta);
    work->commit(step);
}

void TestSqlUnitOfWork::place(const char *order,
                              std::initializer_list<std::pair<const char *, std::int64_t>> lines,
                              model::Standing standing)
{
    const auto work = begin();
    const auto id = model::OrderId::parse(order).value();
    auto *found = work->orders().find(id);
    if (!found)
        found = &work->orders().add(model::Order(id, {}));
    std::size_t mention = 0;
    for (const auto &[sku, quantity] : lines)
        found->place(model::Sku::parse(sku).value(), model::LineQuantity::of(quantity).value(), standing,
                     ++mention + 99);
    work->commit(step);
}

void TestSqlUnitOfWork::allocate(const model::OrderLine &line, std::int64_t stored)
{
    const auto work = begin();
    work->products().find(line.sku)->allocate({line, {}, stored}, today);
    work->commit(step);
}

void TestSqlUnitOfWork::shouldStoreBatchesAndOrdersAndFindThemAgain()
{
    record("B1", "CLOCK", 100);
    place("o1", {{"CLOCK", 10}, {"LAMP", 3}}, {model::Priority::of(9).value(), "2026-02-01"_day});
    m_storage->reopen();

    const auto work = begin();
    const auto *product = work->products().findByBatch("B1"_batch);
    QVERIFY(product);
    QCOMPARE(product->sku().text(), "CLOCK");
    QCOMPARE(product->batches().size(), 1U);
    QCOMPARE(work->products().find("CLOCK"_sku), product);
    QVERIFY(!work->products().find("LAMP"_sku)); // named by a line, but there is no batch of it
    const auto *order = work->orders().find("o1"_order);
    QVERIFY(order);
    QCOMPARE(order->lines().size(), 2U);
    QCOMPARE(order->lines()[0].line, line("o1", 1, "CLOCK", 10));
    QCOMPARE(order->lines()[1].line, line("o1", 2, "LAMP", 3));
    QCOMPARE(order->lines()[1].standing, (model::Standing{model::Priority::of(9).value(), "2026-02-01"_day}));
    QCOMPARE(order->lines()[1].stored, 2);
}

void TestSqlUnitOfWork::shouldKeepEveryFactOfABatch()
{
    record("B1", "CLOCK", 100, "2026-03-01"_day);
    {
        const auto work = begin();
        work->products().find("CLOCK"_sku)->changeBatchQuantity("B1"_batch, 60_pieces);
        work->commit(step);
    }
    const auto work = begin();
    const auto state = work->products().find("CLOCK"_sku)->find("B1"_batch)->state();
    QCOMPARE(state.quantity, 60_pieces);
    QCOMPARE(state.firstQuantity, 100_pieces);
    QCOMPARE(state.eta, std::optional("2026-03-01"_day));
    QCOMPARE(state.firstEta, std::optional("2026-03-01"_day));
    QVERIFY(!state.arrived);
    QVERIFY(!state.onHold);
    QCOMPARE(state.allocated, 0);
}

void TestSqlUnitOfWork::shouldStoreAnAllocationWithItsTurnAndPromise()
{
    record("B1", "CLOCK", 100, "2026-03-01"_day);
    place("o1", {{"CLOCK", 10}});
    allocate(line("o1", 1, "CLOCK", 10), 1);

    const auto work = begin();
    auto *product = work->products().find("CLOCK"_sku);
    QCOMPARE(product->find("B1"_batch)->allocated(), 10);
    QVERIFY(!product->holderOf(line("o1", 1, "CLOCK", 10).id)); // not until it is reminded
    work->products().recall(*product, line("o1", 1, "CLOCK", 10).id);
    QVERIFY(product->holderOf(line("o1", 1, "CLOCK", 10).id));
    const auto held = product->find("B1"_batch)->lines().front();
    QCOMPARE(held.turn, 2); // the product's version then
    QCOMPARE(held.promised, "2026-03-01"_day);
    QCOMPARE(held.stored, 1);
}

void TestSqlUnitOfWork::shouldLeaveNoTraceWithoutCommit()
{
    {
        const auto work = begin();
        work->products().add(model::Product("CLOCK"_sku)).addBatch("B1"_batch, 5_pieces, std::nullopt);
        work->orders().add(model::Order("o1"_order, {})).place("CLOCK"_sku, 1_wanted, {}, 1);
        work->catalogue().describe("CLOCK"_sku, model::Label::parse("a clock").value());
    }
    QCOMPARE(m_storage->views().counts().batches, 0);
    QCOMPARE(m_storage->views().counts().lines, 0);
    QCOMPARE(m_storage->views().counts().skus, 0);
}

void TestSqlUnitOfWork::shouldRefuseAStaleProduct()
{
    record("B1", "CLOCK", 10);
    place("o1", {{"CLOCK", 6}, {"CLOCK", 7}});
    const auto one = begin();
    const auto other = begin();
    one->products().find("CLOCK"_sku)->allocate({line("o1", 1, "CLOCK", 6), {}, 1}, today);
    other->products().find("CLOCK"_sku)->allocate({line("o1", 2, "CLOCK", 7), {}, 2}, today);
    one->commit(step);
    QVERIFY_THROWS_EXCEPTION(app::StaleAggregate, other->commit(step));
    QCOMPARE(m_storage->views().batch("B1"_batch)->allocated, 6);
}

void TestSqlUnitOfWork::shouldRefuseAnOrderSomebodyElseAddedFirst()
{
    const auto one = begin();
    const auto other = begin();
    for (const auto *work : {&one, &other})
        (*work)->orders().add(model::Order("o1"_order, {})).place("CLOCK"_sku, 1_wanted, {}, 1);
    one->commit(step);
    QVERIFY_THROWS_EXCEPTION(app::StaleAggregate, other->commit(step));
    QCOMPARE(m_storage->views().counts().lines, 1);
}

void TestSqlUnitOfWork::shouldRefuseABatchSomebodyElseRecordedFirst()
{
    const auto one = begin();
    const auto other = begin();
    one->products().add(model::Product("CLOCK"_sku)).addBatch("B1"_batch, 5_pieces, std::nullopt);
    other->products().add(model::Product("LAMP"_sku)).addBatch("B1"_batch, 5_pieces, std::nullopt);
    one->commit(step);
    QVERIFY_THROWS_EXCEPTION(app::StaleAggregate, other->commit(step));
    QCOMPARE(m_storage->views().batch("B1"_batch)->sku, "CLOCK");
}

void TestSqlUnitOfWork::shouldRefuseABatchThatWasLookedUpAndAbsent()
{
    const auto work = begin();
    QVERIFY(!work->products().findByBatch("B1"_batch));
    work->orders().add(model::Order("o1"_order, {})).place("CLOCK"_sku, 1_wanted, {}, 1);
    record("B1", "CLOCK", 5);
    QVERIFY_THROWS_EXCEPTION(app::StaleAggregate, work->commit(step));
}

void TestSqlUnitOfWork::shouldCommitAgainAfterFurtherChanges()
{
    const auto work = begin();
    auto &product = work->products().add(model::Product("CLOCK"_sku));
    product.addBatch("B1"_batch, 10_pieces, std::nullopt);
    auto &order = work->orders().add(model::Order("o1"_order, {}));
    order.place("CLOCK"_sku, 4_wanted, {}, 1);
    work->commit(step);
    QCOMPARE(order.lines().front().stored, 1);
    QCOMPARE(product.fates().size(), 0U);

    product.allocate({line("o1", 1, "CLOCK", 4), {}, 0}, today); // found by its name, as its row is not given
    product.addBatch("B2"_batch, 10_pieces, std::nullopt);
    order.place("CLOCK"_sku, 5_wanted, {}, 1);
    work->products().find("CLOCK"_sku);
    work->orders().find("o1"_order);
    work->commit(step);
    QCOMPARE(m_storage->views().batch("B1"_batch)->allocated, 4);
    QCOMPARE(m_storage->views().counts().batches, 2);
    QCOMPARE(m_storage->views().linesOf("o1"_order).size(), 2U);
}

void TestSqlUnitOfWork::shouldNoticeAStaleAggregateAtASecondCommit()
{
    const auto work = begin();
    work->products().add(model::Product("CLOCK"_sku)).addBatch("B1"_batch, 10_pieces, std::nullopt);
    work->commit(step);
    record("B2", "CLOCK", 5);
    work->products().find("CLOCK"_sku)->changeBatchQuantity("B1"_batch, 3_pieces);
    QVERIFY_THROWS_EXCEPTION(app::StaleAggregate, work->commit(step));
    QCOMPARE(m_storage->views().batch("B1"_batch)->quantity, 10);
}

void TestSqlUnitOfWork::shouldSwapTwoLinesBetweenFullBatches()
{
    record("B1", "CLOCK", 5);
    record("B2", "CLOCK", 5, "2026-03-01"_day);
    place("o1", {{"CLOCK", 5}, {"CLOCK", 5}});
    const auto first = line("o1", 1, "CLOCK", 5);
    const auto second = line("o1", 2, "CLOCK", 5);
    allocate(first, 1);
    allocate(second, 2);

    const auto work = begin();
    auto *product = work->products().find("CLOCK"_sku);
    for (const auto &each : {first, second}) {
        work->products().recall(*product, each.id);
        product->deallocate(each.id, model::DeallocationReason::Moved);
    }
    product->allocate({second, {}, 2}, today);
    product->allocate({first, {}, 1}, today);
    work->commit(step);

    QCOMPARE(m_storage->views().line(first.id)->batch, "B2");
    QCOMPARE(m_storage->views().line(second.id)->batch, "B1");
    QCOMPARE(m_storage->views().batch("B1"_batch)->allocated, 5);
}

void TestSqlUnitOfWork::shouldShrinkABatchAndMoveItsLineAtOnce()
{
    record("B1", "CLOCK", 10);
    record("B2", "CLOCK", 10, "2026-03-01"_day);
    place("o1", {{"CLOCK", 6}});
    const auto moved = line("o1", 1, "CLOCK", 6);
    allocate(moved, 1);
    const auto work = begin();
    auto *product = work->products().findByBatch("B1"_batch);
    work->products().recallGivingWay(*product, "B1"_batch, 1);
    product->changeBatchQuantity("B1"_batch, 2_pieces);
    product->allocate({moved, {}, 1}, today);
    work->commit(step);
    QCOMPARE(m_storage->views().line(moved.id)->batch, "B2");
    QCOMPARE(m_storage->views().batch("B1"_batch)->allocated, 0);
    QCOMPARE(m_storage->views().batch("B1"_batch)->quantity, 2);
}

void TestSqlUnitOfWork::shouldRecallLinesInGivingWayOrder()
{
    record("B1", "CLOCK", 100);
    place("high", {{"CLOCK", 1}}, {model::Priority::of(9).value(), std::nullopt});
    place("early", {{"CLOCK", 1}}, {model::Priority::of(5).value(), "2026-02-01"_day});
    place("late", {{"CLOCK", 1}}, {model::Priority::of(5).value(), "2026-05-01"_day});
    place("never", {{"CLOCK", 1}, {"CLOCK", 1}}, {model::Priority::of(5).value(), std::nullopt});
    place("low", {{"CLOCK", 1}}, {model::Priority::of(0).value(), "2026-01-20"_day});
    place("pinned", {{"CLOCK", 1}}, {model::Priority::of(0).value(), std::nullopt});
    const std::pair<const char *, std::int64_t> all[]
        = {{"high", 1}, {"early", 1}, {"late", 1}, {"never", 1}, {"never", 2}, {"low", 1}, {"pinned", 1}};
    std::int64_t stored = 0;
    for (const auto &[order, number] : all)
        allocate(line(order, number, "CLOCK", 1), ++stored);
    m_storage->database().query("UPDATE order_lines SET pinned = 1 WHERE id = 7").run();

    const std::pair<const char *, std::int64_t> expected[]
        = {{"low", 1}, {"never", 2}, {"never", 1}, {"late", 1}, {"early", 1}, {"high", 1}, {"pinned", 1}};
    for (std::size_t count = 1; count <= std::size(expected); ++count) {
        const auto work = begin();
        auto *product = work->products().find("CLOCK"_sku);
        work->products().recallGivingWay(*product, "B1"_batch, static_cast<model::Pieces>(count));
        QCOMPARE(product->find("B1"_batch)->lines().size(), count);
        for (std::size_t i = 0; i < count; ++i)
            QVERIFY(product->holderOf(line(expected[i].first, expected[i].second, "CLOCK", 1).id));
    }
}

void TestSqlUnitOfWork::shouldRecallOnlyWhatIsStoredBeyondWhatChanged()
{
    record("B1", "CLOCK", 100);
    place("o1", {{"CLOCK", 1}, {"CLOCK", 1}});
    allocate(line("o1", 1, "CLOCK", 1), 1);
    allocate(line("o1", 2, "CLOCK", 1), 2);
    const auto work = begin();
    auto *product = work->products().find("CLOCK"_sku);
    const auto last = line("o1", 2, "CLOCK", 1).id;
    work->products().recall(*product, last);
    product->deallocate(last, model::DeallocationReason::Released);
    work->products().recallGivingWay(*product, "B1"_batch, 1);
    QVERIFY(product->holderOf(line("o1", 1, "CLOCK", 1).id));
    QVERIFY(!product->holderOf(last));
}

void TestSqlUnitOfWork::shouldRememberThatALineIsShort()
{
    record("B1", "CLOCK", 1);
    place("o1", {{"CLOCK", 5}});
    allocate(line("o1", 1, "CLOCK", 5), 1); // the product's version does not move
    QCOMPARE(m_storage->views().line(line("o1", 1, "CLOCK", 5).id)->state, app::LineState::Short);

    const auto work = begin();
    auto *product = work->products().find("CLOCK"_sku);
    work->products().recall(*product, line("o1", 1, "CLOCK", 5).id);
    product->allocate({line("o1", 1, "CLOCK", 5), {}, 1}, today);
    QCOMPARE(work->takeEvents().size(), 0U);
}

void TestSqlUnitOfWork::shouldRaiseEventsInTheOrderTheyHappened()
{
    const auto work = begin();
    work->products().add(model::Product("CLOCK"_sku)).addBatch("B1"_batch, 1_pieces, std::nullopt);
    work->products().add(model::Product("LAMP"_sku)).addBatch("B2"_batch, 1_pieces, std::nullopt);
    work->products().find("CLOCK"_sku)->addBatch("B3"_batch, 1_pieces, std::nullopt);
    work->catalogue().describe("CLOCK"_sku, model::Label::parse("a clock").value());
    work->orders().add(model::Order("o1"_order, {})).place("CLOCK"_sku, 1_wanted, {}, 1);
    const auto events = work->takeEvents();
    QCOMPARE(events.size(), 5U);
    QCOMPARE(std::get<model::BatchCreated>(events[0]).batch, "B1"_batch);
    QCOMPARE(std::get<model::BatchCreated>(events[1]).batch, "B2"_batch);
    QCOMPARE(std::get<model::BatchCreated>(events[2]).batch, "B3"_batch);
    QVERIFY(std::holds_alternative<model::SkuDescribed>(events[3]));
    QVERIFY(std::holds_alternative<model::OrderPlaced>(events[4]));
    QVERIFY(work->takeEvents().empty());
}

void TestSqlUnitOfWork::shouldTakeBackEverythingSinceAMark()
{
    record("B1", "CLOCK", 10);
    place("o1", {{"CLOCK", 4}});
    const auto work = begin();
    auto *product = work->products().find("CLOCK"_sku);
    const auto mark = work->mark();
    work->products().find("CLOCK"_sku)->allocate({line("o1", 1, "CLOCK", 4), {}, 1}, today);
    work->orders().find("o1"_order)->place("CLOCK"_sku, 7_wanted, {}, 1);
    work->catalogue().describe("CLOCK"_sku, model::Label::parse("a clock").value());
    work->allocationsView().add(line("o1", 1, "CLOCK", 4), "B1"_batch);
    work->journal().append(model::OutOfStock{line("o1", 1, "CLOCK", 4)}, std::nullopt);
    work->rollBackTo(mark);

    QCOMPARE(product->find("B1"_batch)->allocated(), 0); // what was handed out before is good
    QVERIFY(work->takeEvents().empty());
    QVERIFY(work->catalogue().description("CLOCK"_sku).isEmpty());
    work->commit(step);
    QCOMPARE(m_storage->views().batch("B1"_batch)->allocated, 0);
    QCOMPARE(m_storage->views().counts().lines, 1);
    QVERIFY(m_storage->views().allocations("o1"_order).empty());
    QCOMPARE(m_storage->ask("SELECT count(*) FROM journal"), "0");
}

void TestSqlUnitOfWork::shouldKeepTheOuterMarkOfTwo()
{
    record("B1", "CLOCK", 10);
    const auto work = begin();
    const auto quantity = [&] { return work->products().find("CLOCK"_sku)->find("B1"_batch)->quantity(); };
    const auto outer = work->mark();
    const auto inner = work->mark();
    work->products().find("CLOCK"_sku)->changeBatchQuantity("B1"_batch, 7_pieces);
    work->keep(inner);
    QCOMPARE(quantity(), 7);
    const auto second = work->mark();
    work->products().find("CLOCK"_sku)->changeBatchQuantity("B1"_batch, 3_pieces);
    work->rollBackTo(second);
    QCOMPARE(quantity(), 7);
    work->rollBackTo(outer);
    QCOMPARE(quantity(), 10);
}

void TestSqlUnitOfWork::shouldTakeBackWhatWasAddedSinceAMark()
{
    const auto work = begin();
    const auto mark = work->mark();
    work->products().add(model::Product("CLOCK"_sku)).addBatch("B1"_batch, 1_pieces, std::nullopt);
    work->orders().add(model::Order("o1"_order, {})).place("CLOCK"_sku, 1_wanted, {}, 1);
    work->rollBackTo(mark);
    QVERIFY(!work->products().find("CLOCK"_sku));
    QVERIFY(!work->products().findByBatch("B1"_batch));
    QVERIFY(!work->orders().find("o1"_order));
    QVERIFY(work->products().seen().empty());
    work->commit(step);
    QCOMPARE(m_storage->views().counts().batches, 0);
    QCOMPARE(m_storage->views().counts().orders, 0);
}

void TestSqlUnitOfWork::shouldFindABatchRecordedInTheSameUnitOfWork()
{
    const auto work = begin();
    QVERIFY(!work->products().findByBatch("B1"_batch));
    auto &product = work->products().add(model::Product("CLOCK"_sku));
    product.addBatch("B1"_batch, 1_pieces, std::nullopt);
    QCOMPARE(work->products().findByBatch("B1"_batch), &product);
    QCOMPARE(work->takeEvents().size(), 1U); // looking for it swallowed nothing
    QCOMPARE(work->products().findByBatch("B1"_batch), &product);
    work->commit(step);
    QCOMPARE(m_storage->views().batchesOf("CLOCK"_sku).size(), 1U);
}

void TestSqlUnitOfWork::shouldServeLinesInOrder()
{
    place("plain", {{"CLOCK", 1}, {"CLOCK", 2}});
    place("late", {{"CLOCK", 3}}, {model::Priority::of(5).value(), "2026-05-01"_day});
    place("early", {{"CLOCK", 4}}, {model::Priority::of(5).value(), "2026-02-01"_day});
    place("high", {{"CLOCK", 5}}, {model::Priority::of(9).value(), std::nullopt});
    place("low", {{"CLOCK", 6}}, {model::Priority::of(0).value(), "2026-01-16"_day});
    place("short", {{"CLOCK", 7}});
    place("other", {{"CLOCK", 8}, {"CLOCK", 9}, {"CLOCK", 10}});
    m_storage->database().query("UPDATE order_lines SET state = 2 WHERE quantity = 7").run();
    m_storage->database().query("UPDATE order_lines SET pinned = 1 WHERE quantity = 8").run();
    m_storage->database().query("UPDATE order_lines SET state = 3 WHERE quantity = 9").run();

    const auto work = begin();
    const auto queue = work->orders().unserved();
    QCOMPARE(queue->size(), 8);
    std::vector<std::int64_t> quantities;
    for (auto portion = queue->next(3); !portion.empty(); portion = queue->next(3)) {
        for (const auto &demand : portion) {
            quantities.push_back(demand.line.quantity.value());
            QCOMPARE(demand.isShort, demand.line.quantity.value() == 7);
            QVERIFY(demand.stored > 0);
        }
        m_storage->database()
            .query("UPDATE order_lines SET priority = 9 - priority")
            .run(); // not asked again
    }
    QCOMPARE(quantities, (std::vector<std::int64_t>{5, 4, 3, 1, 2, 7, 10, 6}));
}

void TestSqlUnitOfWork::shouldServeUnwrittenLinesInAPreview()
{
    place("plain", {{"CLOCK", 1}});
    const auto work = begin(app::Intent::Preview);
    work->beginEarly();
    auto &order = work->orders().add(model::Order("new"_order, {}));
    order.place("CLOCK"_sku, 2_wanted, {}, 1);
    order.place("CLOCK"_sku, 3_wanted, {model::Priority::of(9).value(), std::nullopt}, 1);
    work->flush();
    std::vector<std::int64_t> quantities;
    for (const auto &demand : work->orders().unserved()->next(10))
        quantities.push_back(demand.line.quantity.value());
    QCOMPARE(quantities, (std::vector<std::int64_t>{3, 1, 2}));
}

void TestSqlUnitOfWork::shouldWriteNothingInAPreview()
{
    const auto work = begin(app::Intent::Preview);
    work->beginEarly();
    QVERIFY(!m_storage->database().isInTransaction());
    work->products().add(model::Product("CLOCK"_sku)).addBatch("B1"_batch, 1_pieces, std::nullopt);
    work->flush();
    QCOMPARE(m_storage->views().counts().batches, 0);
    QVERIFY_THROWS_EXCEPTION(std::logic_error, work->commit(step));
}

void TestSqlUnitOfWork::shouldFlushInPortionsInsideOneTransaction()
{
    const auto work = begin();
    work->beginEarly();
    QVERIFY(m_storage->database().isInTransaction());
    const auto cache = m_storage->ask("PRAGMA cache_size");
    for (int i = 0; i < 6000; ++i) { // more orders than are kept in memory
        const auto id = model::OrderId::parse("o" + std::to_string(i)).value();
        work->orders().add(model::Order(id, {})).place("CLOCK"_sku, 1_wanted, {}, 1);
    }
    work->flush();
    QCOMPARE(m_storage->ask("SELECT count(*) FROM order_lines"), "6000");
    work->orders().find("o0"_order)->place("CLOCK"_sku, 2_wanted, {}, 1);
    QVERIFY(m_storage->database().isInTransaction());
    work->commit(step);
    QVERIFY(!m_storage->database().isInTransaction());
    QCOMPARE(m_storage->views().linesOf("o0"_order).size(), 2U);
    QVERIFY(cache != m_storage->ask("PRAGMA cache_size"));
}

void TestSqlUnitOfWork::shouldTakeBackFlushedPortionsWithoutCommit()
{
    {
        const auto work = begin();
        work->beginEarly();
        work->products().add(model::Product("CLOCK"_sku)).addBatch("B1"_batch, 1_pieces, std::nullopt);
        work->flush();
        QCOMPARE(m_storage->views().counts().batches, 1);
    }
    QCOMPARE(m_storage->views().counts().batches, 0);
    record("B2", "CLOCK", 1); // the lock was given back
}

void TestSqlUnitOfWork::shouldKeepTheOrderOfPlacingAcrossOrders()
{
    const auto work = begin();
    auto &a = work->orders().add(model::Order("a"_order, {}));
    auto &b = work->orders().add(model::Order("b"_order, {}));
    work->orders().find("b"_order)->place("CLOCK"_sku, 1_wanted, {}, 1);
    work->orders().find("a"_order)->place("CLOCK"_sku, 2_wanted, {}, 1);
    work->orders().find("b"_order)->place("CLOCK"_sku, 3_wanted, {}, 1);
    work->commit(step);
    QCOMPARE(
        m_storage->ask("SELECT group_concat(quantity) FROM (SELECT quantity FROM order_lines ORDER BY id)"),
        "1,2,3");
    QCOMPARE(b.lines()[1].stored, 3);
    QCOMPARE(a.lines()[0].stored, 2);
}

void TestSqlUnitOfWork::shouldWriteTheJournalWithCausesAcrossPortions()
{
    record("B0", "LAMP", 1);
    const auto work = begin();
    work->beginEarly();
    const auto first = work->journal().append(model::OutOfStock{line("o1", 1, "CLOCK", 4)}, std::nullopt);
    work->flush();
    const auto second = work->journal().append(model::OutOfStock{line("o1", 2, "CLOCK", 4)}, first);
    work->journal().append(model::OutOfStock{line("o1", 3, "CLOCK", 4)}, second);
    m_storage->outbox();
    work->commit(step);

    const auto entries = m_storage->outbox().after(0, 10);
    QCOMPARE(entries.size(), 3U);
    QVERIFY(!entries[0].cause);
    QCOMPARE(entries[1].cause, std::optional(entries[0].id));
    QCOMPARE(entries[2].cause, std::optional(entries[1].id));
    QCOMPARE(entries[2].step, entries[0].step);
    QCOMPARE(std::get<model::OutOfStock>(entries[1].event).line, line("o1", 2, "CLOCK", 4));
    QCOMPARE(m_storage->ask("SELECT actor || via || command || at FROM steps"), "anadesktopTest1000");
    QCOMPARE(m_storage->ask("SELECT sku || order_id || ifnull(batch, '-') FROM journal"), "CLOCKo1-");
}

void TestSqlUnitOfWork::shouldWriteNoStepWithoutEvents()
{
    const auto work = begin();
    work->allocationsView().rebuild();
    work->commit(step);
    QCOMPARE(m_storage->ask("SELECT count(*) FROM steps"), "0");
}

void TestSqlUnitOfWork::shouldRebuildTheAllocationsViewInOrderOfAllocation()
{
    record("B1", "CLOCK", 100);
    place("o1", {{"CLOCK", 1}, {"CLOCK", 2}, {"CLOCK", 3}});
    for (const auto number : {2, 1, 3, 2}) { // line 2 was released in between, so its last allocation counts
        const auto work = begin();
        const auto taken = line("o1", number, "CLOCK", number);
        auto *product = work->products().find("CLOCK"_sku);
        work->products().recall(*product, taken.id);
        if (product->deallocate(taken.id, model::DeallocationReason::Released))
            work->allocationsView().remove(taken.id);
        product->allocate({taken, {}, number}, today);
        work->allocationsView().add(taken, "B1"_batch);
        for (const auto &event : work->takeEvents())
            work->journal().append(event, std::nullopt);
        work->commit(step);
    }
    const auto exported = [this] {
        std::string quantities;
        m_storage->views().exportAllocations(
            [&](const auto &row) { quantities += std::to_string(row.quantity); });
        return quantities;
    };
    QCOMPARE(exported(), "132");
    m_storage->wipeReadModel();
    QCOMPARE(exported(), "");
    const auto work = begin();
    work->allocationsView().rebuild();
    work->commit(step);
    QCOMPARE(exported(), "132");
    QCOMPARE(m_storage->views().allocations("o1"_order).size(), 3U);
}

void TestSqlUnitOfWork::shouldRaiseADescriptionOnlyWhenItDiffers()
{
    const auto clock = model::Label::parse("a clock").value();
    {
        const auto work = begin();
        work->catalogue().describe("CLOCK"_sku, clock);
        work->catalogue().describe("CLOCK"_sku, clock);
        QCOMPARE(work->takeEvents().size(), 1U);
        work->commit(step);
    }
    const auto work = begin();
    QCOMPARE(work->catalogue().description("CLOCK"_sku), clock);
    work->catalogue().describe("CLOCK"_sku, clock);
    QVERIFY(work->takeEvents().empty());
}

void TestSqlUnitOfWork::shouldDropWhatItLoadedAfterAFailedCommit()
{
    record("B1", "CLOCK", 10);
    const auto work = begin();
    work->products().find("CLOCK"_sku)->changeBatchQuantity("B1"_batch, 7_pieces);
    record("B2", "CLOCK", 10);
    QVERIFY_THROWS_EXCEPTION(app::StaleAggregate, work->commit(step));
    QCOMPARE(work->products().find("CLOCK"_sku)->batches().size(), 2U);
    QCOMPARE(work->products().find("CLOCK"_sku)->find("B1"_batch)->quantity(), 10);
    work->commit(step); // on fresh state, with nothing to write
    QCOMPARE(m_storage->views().batch("B1"_batch)->quantity, 10);
}

QTEST_GUILESS_MAIN(TestSqlUnitOfWork)
#include "tst_sql_unit_of_work.moc"
