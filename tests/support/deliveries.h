#pragma once

#include "app/relay.h"
#include "tests/support/fake_outside_world.h"
#include "tests/support/storage_fixture.h"

namespace support {

/// The destinations of the book, switched on: a broker and a buyer's mail.
class Deliveries
{
public:
    Deliveries(StorageFixture &storage, FakePublisher &publisher, FakeNotifications &notifications)
        : m_announcing(publisher)
        , m_notifying(notifications, "stock@made.com",
                      [&storage](const model::Sku &sku) { return storage.views().batchesOf(sku); })
    {
        storage.outbox().switchOn("redis", app::Feed::Events);
        storage.outbox().switchOn("mail", app::Feed::Shortages);
        const app::RelaySurroundings surroundings{[] { return app::Instant(); }, [] { return 0.0; }};
        m_redis.emplace("redis", storage.outboxView(), storage.outbox(), m_announcing, surroundings);
        m_mail.emplace("mail", storage.outboxView(), storage.outbox(), m_notifying, surroundings);
    }

    void deliver()
    {
        m_redis->deliver();
        m_mail->deliver();
    }

private:
    app::AnnouncingCourier m_announcing;
    app::NotifyingCourier m_notifying;
    std::optional<app::Relay> m_redis;
    std::optional<app::Relay> m_mail;
};

} // namespace support
