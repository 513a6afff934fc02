#include "tests/support/builders.h"
#include "tests/support/storages.h"

using namespace model;
using namespace support;

// What every unit of work promises, whatever it stores in.

namespace {

const auto today = "2026-01-15"_day;
const app::Step step{"ana", "test", "ByHand", app::Instant(today)};

} // namespace

class UnitOfWorkContract : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<StorageFixture> m_storage;

    std::unique_ptr<app::UnitOfWork> begin(app::Intent intent = app::Intent::Change)
    {
        return m_storage->begin()(today, intent);
    }

    void store(const std::function<void(app::UnitOfWork &)> &change)
    {
        const auto work = begin();
        change(*work);
        work->commit(step);
    }

    void storeClocks() // CLOCK: 10 here, 20 expected; o1 holds 4 of the first
    {
        store([](app::UnitOfWork &work) {
            auto &clock = work.products().add(Product("CLOCK"_sku));
            clock.addBatch("here"_batch, 10_pieces, std::nullopt);
            clock.addBatch("ship"_batch, 20_pieces, "2026-02-01"_day);
            work.orders()
                .add(Order("o1"_order, Label::parse("Ann").value()))
                .place("CLOCK"_sku, 4_wanted, {}, 1);
            clock.allocate(demand(line("o1", "CLOCK", 4)), today);
        });
    }

    std::vector<std::string> ordersIn(const char *batch)
    {
        std::vector<std::string> orders;
        for (const auto &held : m_storage->views().heldBy(BatchRef::parse(batch).value()))
            orders.push_back(held.order);
        return orders;
    }

private Q_SLOTS:
    void init()
    {
        QFETCH_GLOBAL(QString, storage);
        m_storage = storageOf(storage, today);
    }
    void initTestCase_data() { addStorages(); }

    void shouldKeepWhatWasCommittedOverARestart()
    {
        storeClocks();
        m_storage->reopen();
        const auto work = begin();
        auto *clock = work->products().find("CLOCK"_sku);
        QVERIFY(clock);
        QCOMPARE(clock->version(), 3);
        QCOMPARE(clock->batches().size(), std::size_t(2));
        QCOMPARE(clock->find("here"_batch)->free(), Pieces(6));
        QCOMPARE(clock->find("ship"_batch)->eta(), std::optional("2026-02-01"_day));
        const auto *order = work->orders().find("o1"_order);
        QVERIFY(order);
        QCOMPARE(order->customer().text(), std::string("Ann"));
        QCOMPARE(order->find(1_th)->line, line("o1", "CLOCK", 4));
        QVERIFY(order->find(1_th)->stored > 0);
    }

    void shouldLeaveNoTraceWithoutCommit()
    {
        {
            const auto work = begin();
            work->products().add(Product("CLOCK"_sku)).addBatch("here"_batch, 10_pieces, std::nullopt);
            work->orders().add(Order("o1"_order, {})).place("CLOCK"_sku, 4_wanted, {}, 1);
            work->catalogue().describe("CLOCK"_sku, Label::parse("A clock").value());
        }
        QCOMPARE(m_storage->views().counts().batches, 0);
        QCOMPARE(m_storage->views().counts().lines, 0);
        QVERIFY(!begin()->products().find("CLOCK"_sku));
    }

    void shouldHandOutOneObjectAnIdentity()
    {
        storeClocks();
        const auto work = begin();
        auto *clock = work->products().find("CLOCK"_sku);
        QCOMPARE(work->products().find("CLOCK"_sku), clock);
        QCOMPARE(work->products().findByBatch("ship"_batch), clock);
        QCOMPARE(work->orders().find("o1"_order), work->orders().find("o1"_order));
        QCOMPARE(work->products().seen(), std::vector<Sku>{"CLOCK"_sku});
    }

    void shouldFindABatchThatWasAddedJustNow()
    {
        const auto work = begin();
        auto &clock = work->products().add(Product("CLOCK"_sku));
        clock.addBatch("here"_batch, 10_pieces, std::nullopt);
        QCOMPARE(work->products().findByBatch("here"_batch), &clock);
        QVERIFY(!work->products().findByBatch("nope"_batch));
    }

    void shouldRefuseAStaleProduct()
    {
        storeClocks();
        const auto a = begin();
        const auto b = begin();
        a->products().find("CLOCK"_sku)->changeBatchQuantity("here"_batch, 11_pieces);
        b->products().find("CLOCK"_sku)->changeBatchQuantity("here"_batch, 12_pieces);
        a->commit(step);
        QVERIFY_THROWS_EXCEPTION(app::StaleAggregate, b->commit(step));
        QCOMPARE(m_storage->views().batch("here"_batch)->quantity, Pieces(11));
    }

    void shouldRefuseADecisionOnAProductThatWasOnlyRead()
    {
        storeClocks();
        const auto a = begin();
        const auto b = begin();
        QVERIFY(b->products().find("CLOCK"_sku)); // b decides on what it sees, and writes something else
        b->orders().add(Order("o2"_order, {})).place("CLOCK"_sku, 1_wanted, {}, 1);
        a->products().find("CLOCK"_sku)->changeBatchQuantity("here"_batch, 11_pieces);
        a->commit(step);
        QVERIFY_THROWS_EXCEPTION(app::StaleAggregate, b->commit(step));
        QVERIFY(!m_storage->views().order("o2"_order));
    }

    void shouldRefuseAStaleOrder()
    {
        storeClocks();
        const auto a = begin();
        const auto b = begin();
        a->orders().find("o1"_order)->place("LAMP"_sku, 1_wanted, {}, 1);
        b->orders().find("o1"_order)->place("VASE"_sku, 1_wanted, {}, 1);
        a->commit(step);
        QVERIFY_THROWS_EXCEPTION(app::StaleAggregate, b->commit(step));
        QCOMPARE(m_storage->views().linesOf("o1"_order).size(), std::size_t(2));
    }

    void shouldRefuseWhatSomebodyElseAddedMeanwhile_data()
    {
        QTest::addColumn<int>("what");
        QTest::newRow("product") << 0;
        QTest::newRow("order") << 1;
        QTest::newRow("batch reference under another SKU") << 2;
    }

    void shouldRefuseWhatSomebodyElseAddedMeanwhile()
    {
        QFETCH(int, what);
        const auto add = [what](app::UnitOfWork &work, const char *sku) {
            if (what == 1) {
                if (!work.orders().find("o1"_order))
                    work.orders().add(Order("o1"_order, {})).place("S"_sku, 1_wanted, {}, 1);
                return;
            }
            const auto code = Sku::parse(what == 2 ? sku : "S").value();
            if (!work.products().findByBatch("b"_batch) && !work.products().find(code))
                work.products().add(Product(code)).addBatch("b"_batch, 1_pieces, std::nullopt);
        };
        const auto a = begin();
        const auto b = begin();
        add(*a, "A");
        add(*b, "B");
        a->commit(step);
        QVERIFY_THROWS_EXCEPTION(app::StaleAggregate, b->commit(step));
        QVERIFY(m_storage->views().counts().batches + m_storage->views().counts().lines == 1);
    }

    void shouldWorkOnAfterAConflict()
    {
        storeClocks();
        const auto a = begin();
        const auto b = begin();
        a->products().find("CLOCK"_sku)->changeBatchQuantity("here"_batch, 11_pieces);
        b->products().find("CLOCK"_sku)->changeBatchQuantity("here"_batch, 12_pieces);
        a->commit(step);
        QVERIFY_THROWS_EXCEPTION(app::StaleAggregate, b->commit(step));
        store([](app::UnitOfWork &work) {
            work.products().find("CLOCK"_sku)->changeBatchQuantity("here"_batch, 12_pieces);
        });
        QCOMPARE(m_storage->views().batch("here"_batch)->quantity, Pieces(12));
    }

    void shouldCommitAgainAfterFurtherChanges()
    {
        storeClocks();
        const auto work = begin();
        work->products().find("CLOCK"_sku)->changeBatchQuantity("here"_batch, 11_pieces);
        work->commit(step);
        work->products().find("CLOCK"_sku)->changeBatchQuantity("here"_batch, 13_pieces);
        work->commit(step);
        QCOMPARE(m_storage->views().batch("here"_batch)->quantity, Pieces(13));
        QCOMPARE(m_storage->views().batch("here"_batch)->allocated, Pieces(4));
    }

    void shouldTakeEverythingBackToAMark()
    {
        storeClocks();
        const auto work = begin();
        auto *clock = work->products().find("CLOCK"_sku);
        clock->changeBatchQuantity("ship"_batch, 25_pieces);
        work->takeEvents();

        const auto mark = work->mark();
        QCOMPARE(work->products().find("CLOCK"_sku), clock);
        clock->changeBatchQuantity("ship"_batch, 1_pieces);
        work->products().add(Product("LAMP"_sku)).addBatch("lamp"_batch, 1_pieces, std::nullopt);
        work->orders().add(Order("o2"_order, {})).place("LAMP"_sku, 1_wanted, {}, 1);
        work->allocationsView().add(line("o2", "LAMP", 1), "lamp"_batch);
        work->journal().append(OutOfStock{line("o2", "LAMP", 1)}, std::nullopt);
        work->rollBackTo(mark);

        QCOMPARE(work->products().find("CLOCK"_sku), clock); // what was handed out stays good
        QCOMPARE(clock->find("ship"_batch)->quantity(), Pieces(25));
        QVERIFY(work->takeEvents().empty());
        work->commit(step);
        QCOMPARE(m_storage->views().batch("ship"_batch)->quantity, Pieces(25));
        QVERIFY(!m_storage->views().batch("lamp"_batch));
        QVERIFY(m_storage->views().allocations("o2"_order).empty());
        QVERIFY(m_storage->outbox().after(0, 10).empty());
    }

    void shouldKeepWhatWasDoneSinceAMark()
    {
        storeClocks();
        const auto work = begin();
        const auto outer = work->mark();
        const auto inner = work->mark();
        work->products().find("CLOCK"_sku)->changeBatchQuantity("ship"_batch, 25_pieces);
        work->keep(inner);
        work->keep(outer);
        work->commit(step);
        QCOMPARE(m_storage->views().batch("ship"_batch)->quantity, Pieces(25));
    }

    void shouldRecallWhereALineStands()
    {
        storeClocks();
        store([](app::UnitOfWork &work) { // o2 finds nothing
            work.orders().add(Order("o2"_order, {})).place("CLOCK"_sku, 21_wanted, {}, 1);
            work.products().find("CLOCK"_sku)->allocate(demand(line("o2", "CLOCK", 21)), today);
        });
        const auto work = begin();
        auto *clock = work->products().find("CLOCK"_sku);
        work->products().recall(*clock, line("o1", "CLOCK", 4).id);
        work->products().recall(*clock, line("o2", "CLOCK", 21).id);
        QCOMPARE(clock->holderOf(line("o1", "CLOCK", 4).id), clock->find("here"_batch));
        QCOMPARE(clock->find("here"_batch)->allocated(), Pieces(4));
        clock->allocate(demand(line("o2", "CLOCK", 21)), today);
        QVERIFY(clock->takeEvents().empty()); // short it was, and short it is
        QCOMPARE(m_storage->views().line(line("o2", "CLOCK", 21).id)->state, app::LineState::Short);
    }

    void shouldRecallTheLinesThatGiveWayFirst()
    {
        // GIVEN a full batch whose lines differ in what they may claim
        store([](app::UnitOfWork &work) {
            auto &lamp = work.products().add(Product("LAMP"_sku));
            lamp.addBatch("b"_batch, 40_pieces, std::nullopt);
            const auto place = [&](const char *id, std::int64_t priority, std::optional<Date> needBy) {
                const Standing standing{Priority::of(priority).value(), needBy};
                work.orders()
                    .add(Order(OrderId::parse(id).value(), {}))
                    .place("LAMP"_sku, 10_wanted, standing, 1);
                lamp.allocate({line(id, "LAMP", 10), standing}, today);
            };
            place("urgent", 9, std::nullopt);
            place("early", 5, "2026-01-20"_day);
            place("late", 5, "2026-03-20"_day);
            place("whenever", 5, std::nullopt);
        });
        // WHEN it shrinks by 12 in a unit of work that knows just what it was told
        store([](app::UnitOfWork &work) {
            auto *lamp = work.products().findByBatch("b"_batch);
            work.products().recallGivingWay(*lamp, "b"_batch, 12);
            lamp->changeBatchQuantity("b"_batch, 28_pieces);
        });
        // THEN those that can wait gave way
        QCOMPARE(ordersIn("b"), (std::vector<std::string>{"urgent", "early"}));
        QCOMPARE(m_storage->views().batch("b"_batch)->allocated, Pieces(20));
        QCOMPARE(m_storage->views().line(line("late", "LAMP", 10).id)->state, app::LineState::Waiting);
    }

    void shouldQueueWhatIsUnservedInOrderOfService()
    {
        store([](app::UnitOfWork &work) {
            const auto place = [&](const char *id, std::int64_t priority, std::optional<Date> needBy) {
                const Standing standing{Priority::of(priority).value(), needBy};
                work.orders()
                    .add(Order(OrderId::parse(id).value(), {}))
                    .place("LAMP"_sku, 1_wanted, standing, 1);
            };
            place("low", 0, "2026-01-01"_day);
            place("late", 5, "2026-03-20"_day);
            place("whenever", 5, std::nullopt);
            place("whenever-2", 5, std::nullopt);
            place("early", 5, "2026-01-20"_day);
            place("urgent", 9, std::nullopt);
        });
        const auto work = begin();
        const auto queue = work->orders().unserved();
        QCOMPARE(queue->size(), 6);
        std::vector<std::string> orders;
        for (auto portion = queue->next(4); !portion.empty(); portion = queue->next(4))
            for (const auto &one : portion)
                orders.push_back(one.line.id.order.text());
        QCOMPARE(orders,
                 (std::vector<std::string>{"urgent", "early", "late", "whenever", "whenever-2", "low"}));
    }

    void shouldLeaveAllocatedLinesOutOfTheQueue()
    {
        storeClocks();
        QCOMPARE(begin()->orders().unserved()->size(), 0);
    }

    void shouldNeverCommitAPreview()
    {
        storeClocks();
        const auto work = begin(app::Intent::Preview);
        work->beginEarly();
        work->products().find("CLOCK"_sku)->changeBatchQuantity("here"_batch, 11_pieces);
        work->flush();
        QVERIFY_THROWS_EXCEPTION(std::logic_error, work->commit(step));
        QCOMPARE(m_storage->views().batch("here"_batch)->quantity, Pieces(10));
        // AND somebody else could write meanwhile
        store([](app::UnitOfWork &other) {
            other.products().find("CLOCK"_sku)->changeBatchQuantity("here"_batch, 12_pieces);
        });
    }

    void shouldDropWhatWasFlushedButNotCommitted()
    {
        storeClocks();
        {
            const auto work = begin();
            work->beginEarly();
            work->products().find("CLOCK"_sku)->changeBatchQuantity("here"_batch, 11_pieces);
            work->flush();
            work->products().find("CLOCK"_sku)->changeBatchQuantity("ship"_batch, 21_pieces);
        }
        QCOMPARE(m_storage->views().batch("here"_batch)->quantity, Pieces(10));
        QCOMPARE(m_storage->views().batch("ship"_batch)->quantity, Pieces(20));
    }

    void shouldCommitPortionsTogether()
    {
        storeClocks();
        store([](app::UnitOfWork &work) {
            work.beginEarly();
            work.products().find("CLOCK"_sku)->changeBatchQuantity("here"_batch, 11_pieces);
            work.flush();
            work.products().find("CLOCK"_sku)->changeBatchQuantity("ship"_batch, 21_pieces);
            work.products().find("CLOCK"_sku)->changeBatchQuantity("here"_batch, 12_pieces);
        });
        QCOMPARE(m_storage->views().batch("here"_batch)->quantity, Pieces(12));
        QCOMPARE(m_storage->views().batch("ship"_batch)->quantity, Pieces(21));
    }

    void shouldJournalEventsWithTheirStepAndCause()
    {
        store([](app::UnitOfWork &work) {
            const auto first = work.journal().append(BatchCreated{"b"_batch, "S"_sku, 3_pieces, std::nullopt},
                                                     std::nullopt);
            work.journal().append(OutOfStock{line("o1", "S", 4)}, first);
        });
        store([](app::UnitOfWork &work) {
            work.journal().append(OutOfStock{line("o2", "S", 4)}, std::nullopt);
        });
        const auto entries = m_storage->outbox().after(0, 10);
        QCOMPARE(entries.size(), std::size_t(3));
        QVERIFY(!entries[0].cause);
        QCOMPARE(entries[1].cause, std::optional(entries[0].id));
        QCOMPARE(entries[0].step, entries[1].step);
        QVERIFY(entries[1].step < entries[2].step);
        QCOMPARE(std::get<OutOfStock>(entries[2].event).line, line("o2", "S", 4));
        QCOMPARE(m_storage->outbox().after(entries[1].id, 10).size(), std::size_t(1));
        QCOMPARE(m_storage->outbox().after(0, 2).size(), std::size_t(2));
    }

    void shouldKeepACursorADestination()
    {
        store([](app::UnitOfWork &work) {
            work.journal().append(OutOfStock{line("o1", "S", 4)}, std::nullopt);
        });
        auto &outbox = m_storage->outbox();
        outbox.switchOn("redis"); // begins here: what was before waits for nobody
        const auto begun = outbox.cursor("redis");
        QVERIFY(outbox.after(begun, 10).empty());
        outbox.advance("redis", begun + 5);
        outbox.switchOn("redis");
        m_storage->reopen();
        QCOMPARE(m_storage->outbox().cursor("redis"), begun + 5);
    }

    void shouldDescribeAnSkuAndSayWhatItWas()
    {
        store([](app::UnitOfWork &work) {
            work.catalogue().describe("S"_sku, Label::parse("A clock").value());
            QCOMPARE(only<SkuDescribed>(work.takeEvents()).front().was, Label());
        });
        store([](app::UnitOfWork &work) {
            QCOMPARE(work.catalogue().description("S"_sku).text(), std::string("A clock"));
            work.catalogue().describe("S"_sku, Label::parse("An old clock").value());
            QCOMPARE(only<SkuDescribed>(work.takeEvents()).front().was.text(), std::string("A clock"));
        });
        QCOMPARE(begin()->catalogue().description("S"_sku).text(), std::string("An old clock"));
    }
};

QTEST_GUILESS_MAIN(UnitOfWorkContract)

#include "tst_unit_of_work_contract.moc"
