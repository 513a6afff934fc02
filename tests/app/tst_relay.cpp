#include "tests/app/outbox_desk.h"

using namespace model;
using namespace support;
using std::chrono::milliseconds;

namespace {

/// Refuses what is done by the orders it is told.
class PickyCourier final : public app::Courier
{
public:
    void deliver(std::span<const app::HistoryRow> entries) override
    {
        ++calls;
        for (std::size_t i = 0; i < entries.size(); ++i) {
            for (const auto &order : refused)
                if (entries[i].payload.find('"' + order + '"') != std::string::npos)
                    throw app::DeliveryRefused("we do not want " + order, i, 1);
            delivered.push_back(entries[i].id);
        }
    }

    int calls = 0;
    std::set<std::string> refused;
    std::vector<std::int64_t> delivered;
};

/// Cannot store what was delivered, for a while.
class FullOutbox final : public app::Outbox
{
public:
    explicit FullOutbox(app::Outbox &outbox)
        : m_outbox(outbox)
    {
    }

    void switchOn(const std::string &destination, app::Feed feed) override
    {
        m_outbox.switchOn(destination, feed);
    }
    void advance(const std::string &destination, std::int64_t delivered) override
    {
        if (isFull)
            throw std::runtime_error("the disk is full");
        m_outbox.advance(destination, delivered);
    }
    void fail(const std::string &destination, const app::DeliveryFailure &failure) override
    {
        m_outbox.fail(destination, failure);
    }
    void setAside(const std::string &destination, const app::SetAside &parcel) override
    {
        m_outbox.setAside(destination, parcel);
    }
    void settle(const std::string &destination, std::int64_t first) override
    {
        m_outbox.settle(destination, first);
    }
    std::int64_t tryAgain(const std::string &destination) override { return m_outbox.tryAgain(destination); }

    bool isFull = true;

private:
    app::Outbox &m_outbox;
};

} // namespace

class RelayTest : public OutboxDesk
{
    Q_OBJECT

private:
    PickyCourier m_courier;
    double m_chance = 0;
    bool m_isWanted = true;
    std::vector<std::string> m_points;

    app::Relay relayToPicky()
    {
        m_storage->outbox().switchOn("picky", app::Feed::Events);
        return {"picky",
                m_storage->outboxView(),
                m_storage->outbox(),
                m_courier,
                {[] { return app::Instant(today); }, [this] { return m_chance; },
                 [this] { return m_isWanted; },
                 [this](std::string_view point) { m_points.emplace_back(point); }},
                {.first = milliseconds(100), .longest = milliseconds(1000), .refusals = 3, .portion = 4}};
    }

private Q_SLOTS:
    void shouldNotDeliverAgainWhatOnlyCouldNotBeStored()
    {
        FullOutbox outbox(m_storage->outbox());
        m_storage->outbox().switchOn("picky", app::Feed::Events);
        app::Relay relay("picky", m_storage->outboxView(), outbox, m_courier,
                         {[] { return app::Instant(today); }, [] { return 0.0; }});
        goShort("S", {"o1"});
        for (int i = 0; i < 3; ++i)
            QVERIFY_EXCEPTION_THROWN(relay.deliver(), std::runtime_error);
        QCOMPARE(m_courier.calls, 1);
        outbox.isFull = false;
        relay.deliver();
        QCOMPARE(m_courier.calls, 1);
        QCOMPARE(standing("picky").waiting, 0);
    }

    void cleanup()
    {
        m_courier = {};
        m_chance = 0;
        m_isWanted = true;
        m_points.clear();
    }

    void shouldBeginWhereADestinationWasSwitchedOn()
    {
        journal({allocated("before")});
        auto deliveries = this->deliveries();
        deliveries.deliver();
        QVERIFY(m_publisher.published.empty());
        journal({allocated("after")});
        deliveries.deliver();
        QCOMPARE(m_publisher.published.size(), std::size_t(1));
        QCOMPARE(m_publisher.published.front().second,
                 std::string(R"({"orderid":"after","sku":"S","qty":2,"batchref":"b"})"));
    }

    void shouldAnnounceEveryEventWithItsPlaceAndForm()
    {
        auto deliveries = this->deliveries();
        journal({LineCancelled{line("o1", "S", 2)}, allocated("o2")});
        deliveries.deliver();
        QCOMPARE(m_publisher.events.size(), std::size_t(2));
        QVERIFY(m_publisher.events[0].id < m_publisher.events[1].id);
        QCOMPARE(m_publisher.events[0].type, std::string("LineCancelled"));
        QVERIFY(m_publisher.events[0].schema > 0);
        QCOMPARE(m_publisher.events[0].actor, std::string("ana"));
        QCOMPARE(m_publisher.published.size(), std::size_t(1));
    }

    void shouldKeepWhatCouldNotBeDeliveredAndTheOrder()
    {
        auto deliveries = this->deliveries();
        m_publisher.isDown = true;
        journal({allocated("o1")});
        deliveries.deliver();
        journal({allocated("o2")});
        goShort("T", {"o3"});
        deliveries.deliver();
        QCOMPARE(standing("redis").failing->why, std::string("the broker is away"));
        QVERIFY(standing("redis").waiting > 2);
        QCOMPARE(m_notifications.sent.size(), std::size_t(1)); // the other destination is not held up
        QVERIFY(!standing("mail").failing);
        m_publisher.isDown = false;
        deliveries.deliver();
        QCOMPARE(m_publisher.published.size(), std::size_t(2));
        QVERIFY(m_publisher.published[0].second.find("o1") != std::string::npos);
        QVERIFY(!standing("redis").failing);
        QCOMPARE(standing("redis").waiting, 0);
        deliveries.deliver();
        QCOMPARE(m_publisher.published.size(), std::size_t(2)); // and not twice
    }

    void shouldNeverSetAsideWhatOnlyFoundTheDestinationAway()
    {
        auto deliveries = this->deliveries();
        m_publisher.isDown = true;
        journal({allocated("o1")});
        for (int i = 0; i < 200; ++i)
            deliveries.deliver();
        QCOMPARE(standing("redis").setAside, 0);
        QCOMPARE(standing("redis").waiting, 1);
        m_publisher.isDown = false;
        deliveries.deliver();
        QCOMPARE(m_publisher.published.size(), std::size_t(1));
    }

    void shouldSetOneEventAsideAndDeliverAllAroundIt()
    {
        auto relay = relayToPicky();
        m_courier.refused = {"bad"};
        journal({allocated("o1"), allocated("o2"), allocated("bad"), allocated("o3"), allocated("o4")});
        QCOMPARE(relay.deliver(), milliseconds(100)); // it is tried again
        QCOMPARE(m_courier.delivered.size(), std::size_t(2));
        QCOMPARE(standing("picky").waiting, 3);
        QVERIFY(standing("picky").failing->refused);
        QCOMPARE(relay.deliver(), milliseconds(200));
        QCOMPARE(relay.deliver(), std::nullopt);
        QCOMPARE(m_courier.delivered.size(), std::size_t(4));
        const auto aside = m_storage->outboxView().setAside("picky");
        QCOMPARE(aside.size(), std::size_t(1));
        QCOMPARE(aside[0].why, std::string("we do not want bad"));
        QCOMPARE(m_storage->outboxView().contents("picky", aside[0]).entries.size(), std::size_t(1));
        m_storage->outbox().tryAgain("picky");
        QCOMPARE(relay.deliver(), std::nullopt); // it is refused once more, and set aside at once
        QCOMPARE(standing("picky").setAside, 1);
        QVERIFY(!m_storage->outboxView().setAside("picky")[0].again);
        m_storage->outbox().settle("picky", aside[0].first); // given up
        QCOMPARE(standing("picky").setAside, 0);
    }

    void shouldRememberRefusalsOverARestart()
    {
        m_courier.refused = {"bad"};
        relayToPicky();
        journal({allocated("bad"), allocated("o1")});
        for (int i = 0; i < 3; ++i) {
            auto relay = relayToPicky();
            relay.deliver();
            m_storage->reopen();
        }
        QCOMPARE(m_courier.delivered.size(), std::size_t(1));
        QCOMPARE(standing("picky").setAside, 1);
    }

    void shouldWaitLongerEachTimeAndNeverTooLong()
    {
        auto deliveries = this->deliveries();
        m_storage->outbox().switchOn("picky", app::Feed::Events);
        app::AnnouncingCourier courier(m_publisher);
        app::Relay relay("picky", m_storage->outboxView(), m_storage->outbox(), courier,
                         {[] { return app::Instant(today); }, [this] { return m_chance; }},
                         {.first = milliseconds(100), .longest = milliseconds(1000)});
        m_publisher.isDown = true;
        journal({allocated("o1")});
        for (const auto expected : {100, 200, 400, 800, 1000, 1000})
            QCOMPARE(relay.deliver(), milliseconds(expected));
        m_chance = 1;
        QCOMPARE(relay.deliver(), milliseconds(500)); // at most half of it is left out
        m_publisher.isDown = false;
        QCOMPARE(relay.deliver(), std::nullopt);
        m_publisher.isDown = true;
        m_chance = 0;
        journal({allocated("o2")});
        QCOMPARE(relay.deliver(), milliseconds(100)); // from the beginning again
    }

    void shouldKeepTheLatestFailuresOnly()
    {
        auto relay = relayToPicky();
        for (int i = 1; i <= 250; ++i)
            m_storage->outbox().fail("picky", {i, app::Instant(today), true, "no"});
        QCOMPARE(m_storage->outboxView().refusals("picky", 150), 0);
        QCOMPARE(m_storage->outboxView().refusals("picky", 151), 1);
        QCOMPARE(m_storage->outboxView().refusals("picky", 250), 1);
    }

    void shouldGoOnAfterARestart()
    {
        {
            auto deliveries = this->deliveries();
            journal({allocated("o1")});
            deliveries.deliver();
            journal({allocated("o2")});
        }
        m_storage->reopen();
        deliveries().deliver();
        QCOMPARE(m_publisher.published.size(), std::size_t(2));
    }

    void shouldDeliverMoreThanItReadsAtOnceAndPassEveryPoint()
    {
        auto relay = relayToPicky();
        for (int i = 0; i < 10; ++i)
            journal({allocated("o1")});
        relay.deliver();
        QCOMPARE(m_courier.delivered.size(), std::size_t(10));
        QVERIFY(std::ranges::is_sorted(m_courier.delivered));
        QCOMPARE(m_courier.calls, 3);
        const std::vector<std::string> once{"read", "delivered", "marked"};
        QVERIFY(std::equal(once.begin(), once.end(), m_points.begin()));
    }

    void shouldEndWhenItIsNotWantedAnyMore()
    {
        auto relay = relayToPicky();
        journal({allocated("o1")});
        m_isWanted = false;
        QCOMPARE(relay.deliver(), std::nullopt);
        QVERIFY(m_courier.delivered.empty());
    }
};

QTEST_GUILESS_MAIN(RelayTest)

#include "tst_relay.moc"
