#include "tests/app/contract.h"

using namespace model;
using namespace support;

/// What every repository promises: one object an identity, lines recalled and queued as they stand.
class RepositoryContract : public Contract
{
    Q_OBJECT

private:
    std::vector<std::string> ordersIn(const char *batch)
    {
        std::vector<std::string> orders;
        for (const auto &held : m_storage->views().heldBy(BatchRef::parse(batch).value()))
            orders.push_back(held.order);
        return orders;
    }

private Q_SLOTS:
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
};

QTEST_GUILESS_MAIN(RepositoryContract)

#include "tst_repository_contract.moc"
