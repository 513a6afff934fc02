#include "tests/app/outbox_desk.h"

using namespace model;
using namespace support;

/// A buyer hears once of each shortage, in one message a gesture.
class NoticesTest : public OutboxDesk
{
    Q_OBJECT

private Q_SLOTS:
    void shouldTellOfAShortageOnceUntilItIsOver()
    {
        auto deliveries = this->deliveries();
        goShort("S", {"o1", "o2"});
        goShort("S", {"o3"}); // it is known by now
        deliveries.deliver();
        QCOMPARE(m_notifications.sent.size(), std::size_t(1));
        QCOMPARE(m_notifications.sent[0].to, std::string("stock@made.com"));
        QCOMPARE(m_notifications.sent[0].subject, std::string("Out of stock for S"));
        release("S", "o1");
        release("S", "o2");
        goShort("S", {"o4"}); // o3 is short still
        deliveries.deliver();
        QCOMPARE(m_notifications.sent.size(), std::size_t(1));
        release("S", "o3");
        release("S", "o4");
        goShort("S", {"o5"});
        QCOMPARE(standing("mail").waiting, 2);
        deliveries.deliver();
        QCOMPARE(m_notifications.sent.size(), std::size_t(3));
        QCOMPARE(m_notifications.sent[1].subject, std::string("No longer out of stock: S"));
        QCOMPARE(m_notifications.sent[1].body, std::string("No longer out of stock: S\n"));
        QCOMPARE(m_notifications.sent[2].subject, std::string("Out of stock for S"));
        QVERIFY(m_notifications.sent[0].id != m_notifications.sent[2].id);
    }

    void shouldTellWhatRecoveredBesideWhatFellShort()
    {
        auto deliveries = this->deliveries();
        goShort("S", {"o1"});
        goShort("T", {"t1"});
        const auto work = m_storage->begin()(today, app::Intent::Change);
        for (const auto *sku : {"S", "T"}) {
            auto &product = *work->products().find(Sku::parse(sku).value());
            product.addBatch(BatchRef::parse(std::string("b-") + sku).value(), 9_pieces, std::nullopt);
            const auto *order = sku[0] == 'S' ? "o1" : "t1";
            work->products().recall(product, line(order, sku, 9).id);
            product.allocate(demand(line(order, sku, 9)), today);
        }
        auto &missing = work->products().add(Product("U"_sku));
        work->orders().add(Order("u1"_order, {})).place("U"_sku, 9_wanted, {}, 1);
        missing.allocate(demand(line("u1", "U", 9)), today);
        for (const auto &event : work->takeEvents())
            work->journal().append(event, std::nullopt);
        work->commit(step);
        deliveries.deliver();
        QCOMPARE(m_notifications.sent.size(), std::size_t(3));
        QCOMPARE(m_notifications.sent[2].subject, std::string("Out of stock for U"));
        QCOMPARE(m_notifications.sent[2].body,
                 std::string("Out of stock for U\n"
                             "  Short: order u1, line 1, 9 pieces\n"
                             "  Nothing is on its way.\n"
                             "\n"
                             "No longer out of stock: S\n"
                             "No longer out of stock: T\n"));
    }

    void shouldTellOfAShortageThatWasOverBeforeTheMailWent()
    {
        auto deliveries = this->deliveries();
        goShort("S", {"o1"});
        release("S", "o1");
        goShort("S", {"o2"});
        deliveries.deliver();
        QCOMPARE(m_notifications.sent.size(), std::size_t(3)); // and that it was over
    }

    void shouldSendOneMessageAGesture()
    {
        auto deliveries = this->deliveries();
        const auto work = m_storage->begin()(today, app::Intent::Change);
        for (const auto *sku : {"S", "T", "U"}) {
            auto &product = work->products().add(Product(Sku::parse(sku).value()));
            product.addBatch(BatchRef::parse(std::string("ship-") + sku).value(), 4_pieces, "2026-02-01"_day);
            work->orders().add(Order(OrderId::parse(sku).value(), {})).place(product.sku(), 9_wanted, {}, 1);
            product.allocate(demand(line(sku, sku, 9)), today);
        }
        for (const auto &event : work->takeEvents())
            work->journal().append(event, std::nullopt);
        work->commit(step);
        QCOMPARE(standing("mail").waiting, 1);
        deliveries.deliver();
        QCOMPARE(m_notifications.sent.size(), std::size_t(1));
        QCOMPARE(m_notifications.sent[0].subject, std::string("Out of stock: S and 2 more"));
        QCOMPARE(m_notifications.sent[0].body,
                 std::string("Out of stock for S\n"
                             "  Short: order S, line 1, 9 pieces\n"
                             "  Arrives 2026-02-01: ship-S, 4 in batch, 4 free\n"
                             "\n"
                             "Out of stock for T\n"
                             "  Short: order T, line 1, 9 pieces\n"
                             "  Arrives 2026-02-01: ship-T, 4 in batch, 4 free\n"
                             "\n"
                             "Out of stock for U\n"
                             "  Short: order U, line 1, 9 pieces\n"
                             "  Arrives 2026-02-01: ship-U, 4 in batch, 4 free\n"));
    }

    void shouldGoOnAfterARecoveryThatNobodyWantsToHearOf()
    {
        auto deliveries = this->deliveries();
        goShort("S", {"o1", "o2"});
        deliveries.deliver();
        m_notifications.refused = {"No longer out of stock: S"};
        const auto work = m_storage->begin()(today, app::Intent::Change);
        auto &product = *work->products().find("S"_sku);
        product.addBatch("b"_batch, 18_pieces, std::nullopt);
        for (const auto *order : {"o1", "o2"}) { // the ending lies behind the one entry that is told
            work->products().recall(product, line(order, "S", 9).id);
            product.allocate(demand(line(order, "S", 9)), today);
        }
        for (const auto &event : work->takeEvents())
            work->journal().append(event, std::nullopt);
        work->commit(step);
        for (int i = 0; i < 5; ++i)
            deliveries.deliver();
        QCOMPARE(standing("mail").setAside, 1);
        QCOMPARE(standing("mail").waiting, 0);
        goShort("T", {"t1"});
        deliveries.deliver();
        QCOMPARE(m_notifications.sent.back().subject, std::string("Out of stock for T"));
    }

    void shouldSetAMessageAsideThatNobodyWants()
    {
        auto deliveries = this->deliveries();
        m_notifications.refused = {"Out of stock for S"};
        goShort("S", {"o1"});
        goShort("T", {"o2"});
        for (int i = 0; i < 5; ++i)
            deliveries.deliver();
        QCOMPARE(m_notifications.sent.size(), std::size_t(1)); // the rest went on
        QCOMPARE(m_notifications.sent[0].subject, std::string("Out of stock for T"));
        QCOMPARE(standing("mail").setAside, 1);
        m_notifications.refused.clear();
        QCOMPARE(m_storage->outbox().tryAgain("mail"), 1);
        deliveries.deliver();
        QCOMPARE(m_notifications.sent.size(), std::size_t(2));
        QCOMPARE(m_notifications.sent[1].subject, std::string("Out of stock for S"));
        QCOMPARE(standing("mail").setAside, 0);
    }
};

QTEST_GUILESS_MAIN(NoticesTest)

#include "tst_notices.moc"
