#include "tests/app/contract.h"

using namespace model;
using namespace support;

/// Of two units of work that read the same, only one may commit.
class ConflictContract : public Contract
{
    Q_OBJECT

private Q_SLOTS:
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
};

QTEST_GUILESS_MAIN(ConflictContract)

#include "tst_conflict_contract.moc"
