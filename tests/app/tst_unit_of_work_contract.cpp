#include "app/event_codec.h"
#include "tests/app/contract.h"

using namespace model;
using namespace support;

/// What every unit of work promises, whatever it stores in.
class UnitOfWorkContract : public Contract
{
    Q_OBJECT

private Q_SLOTS:
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
        work->allocationsView().add(line("o2", "LAMP", 1), "lamp"_batch, 0);
        work->journal().append(OutOfStock{line("o2", "LAMP", 1)}, std::nullopt);
        work->rollBackTo(mark);

        QCOMPARE(work->products().find("CLOCK"_sku), clock); // what was handed out stays good
        QCOMPARE(clock->find("ship"_batch)->quantity(), Pieces(25));
        QVERIFY(work->takeEvents().empty());
        work->commit(step);
        QCOMPARE(m_storage->views().batch("ship"_batch)->quantity, Pieces(25));
        QVERIFY(!m_storage->views().batch("lamp"_batch));
        QVERIFY(m_storage->views().allocations("o2"_order).empty());
        QVERIFY(journal().empty());
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
        const auto entries = journal();
        QCOMPARE(entries.size(), std::size_t(3));
        QVERIFY(!entries[0].cause);
        QCOMPARE(entries[1].cause, std::optional(entries[0].id));
        QCOMPARE(entries[0].step, entries[1].step);
        QVERIFY(entries[1].step < entries[2].step);
        QCOMPARE(entries[2].type, std::string("OutOfStock"));
        QCOMPARE(std::get<OutOfStock>(app::decodeEvent(entries[2].type, entries[2].payload)).line,
                 line("o2", "S", 4));
        QCOMPARE(journal(2).size(), std::size_t(2));
        m_storage->outbox().advance("all", entries[1].id);
        QCOMPARE(journal().size(), std::size_t(1));
    }

    void shouldKeepACursorADestination()
    {
        store([](app::UnitOfWork &work) {
            work.journal().append(OutOfStock{line("o1", "S", 4)}, std::nullopt);
        });
        auto &outbox = m_storage->outbox();
        outbox.switchOn("redis", app::Feed::Events); // begins here: what was before waits for nobody
        const auto begun = m_storage->outboxView().next("redis", 10);
        QVERIFY(begun.entries.empty());
        outbox.advance("redis", begun.upTo + 5);
        outbox.switchOn("redis", app::Feed::Events);
        outbox.advance("redis", begun.upTo + 4); // never back
        m_storage->reopen();
        QCOMPARE(m_storage->outboxView().next("redis", 10).upTo, begun.upTo + 5);
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
