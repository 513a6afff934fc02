#include "app/relay.h"
#include "tests/support/builders.h"
#include "tests/support/fake_outside_world.h"
#include "tests/support/storages.h"

using namespace model;
using namespace support;

namespace {

const auto today = "2026-01-15"_day;
const app::Step step{"ana", "test", "ByHand", app::Instant(today), today};

Allocated allocated(const char *order)
{
    return {line(order, "S", 2), "b"_batch, std::nullopt, today, {}};
}

} // namespace

class RelayTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<StorageFixture> m_storage;
    FakePublisher m_publisher;
    FakeNotifications m_notifications;
    QStringList m_failures;

    void journal(const std::vector<Event> &events)
    {
        const auto work = m_storage->begin()(today, app::Intent::Change);
        for (const auto &event : events)
            work->journal().append(event, std::nullopt);
        work->commit(step);
    }

    app::Relay relay()
    {
        app::Relay relay(m_storage->outbox(), [this](const std::string &destination, std::string_view) {
            m_failures << QString::fromStdString(destination);
        });
        relay.publishTo(m_publisher);
        relay.notify(m_notifications, "stock@made.com");
        return relay;
    }

private Q_SLOTS:
    void initTestCase_data() { addStorages(); }
    void init()
    {
        QFETCH_GLOBAL(QString, storage);
        m_storage = storageOf(storage, today);
        m_publisher = {};
        m_notifications = {};
        m_failures.clear();
    }

    void shouldBeginWhereADestinationWasSwitchedOn()
    {
        journal({allocated("before")});
        auto relay = this->relay();
        relay.deliver();
        QVERIFY(m_publisher.published.empty());
        journal({allocated("after")});
        relay.deliver();
        QCOMPARE(m_publisher.published.size(), std::size_t(1));
        QCOMPARE(m_publisher.published.front().second,
                 std::string(R"({"orderid":"after","sku":"S","qty":2,"batchref":"b"})"));
    }

    void shouldKeepWhatCouldNotBeDeliveredAndTheOrder()
    {
        auto relay = this->relay();
        m_publisher.isDown = true;
        journal({allocated("o1")});
        relay.deliver();
        journal({allocated("o2"), OutOfStock{line("o3", "S", 9)}});
        relay.deliver();
        QCOMPARE(m_failures.count(QStringLiteral("redis")), 2);
        QCOMPARE(m_notifications.sent.size(), std::size_t(1)); // the other destination is not held up
        m_publisher.isDown = false;
        relay.deliver();
        QCOMPARE(m_publisher.published.size(), std::size_t(2));
        QVERIFY(m_publisher.published[0].second.find("o1") != std::string::npos);
        relay.deliver();
        QCOMPARE(m_publisher.published.size(), std::size_t(2)); // and not twice
    }

    void shouldSayOnceAGestureThatAnSkuIsOut()
    {
        auto relay = this->relay();
        journal(
            {OutOfStock{line("o1", "S", 9)}, OutOfStock{line("o2", "S", 8)}, OutOfStock{line("o2", "T", 8)}});
        relay.deliver();
        QCOMPARE(m_notifications.sent.size(), std::size_t(2));
        QCOMPARE(m_notifications.sent[0].first, std::string("stock@made.com"));
        QCOMPARE(m_notifications.sent[0].second, std::string("Out of stock for S"));
        QCOMPARE(m_notifications.sent[1].second, std::string("Out of stock for T"));
    }

    void shouldGoOnAfterARestart()
    {
        {
            auto relay = this->relay();
            journal({allocated("o1")});
            relay.deliver();
            journal({allocated("o2")});
        }
        m_storage->reopen();
        relay().deliver();
        QCOMPARE(m_publisher.published.size(), std::size_t(2));
    }

    void shouldDeliverMoreThanItReadsAtOnce()
    {
        auto relay = this->relay();
        for (int i = 0; i < 1203; ++i)
            journal({allocated("o1")});
        relay.deliver();
        QCOMPARE(m_publisher.published.size(), std::size_t(1203));
    }
};

QTEST_GUILESS_MAIN(RelayTest)

#include "tst_relay.moc"
