#pragma once

#include "tests/support/builders.h"
#include "tests/support/deliveries.h"
#include "tests/support/storages.h"

namespace support {

inline const auto today = "2026-01-15"_day;
inline const app::Step step{"ana", "test", "ByHand", app::Instant(today), today};

inline model::Allocated allocated(const char *order)
{
    return {line(order, "S", 2), "b"_batch, std::nullopt, today, {}};
}

/// A desk whose journal is delivered, on each kind of storage in turn.
class OutboxDesk : public QObject
{
    Q_OBJECT

protected:
    void journal(const std::vector<model::Event> &events);
    void goShort(const char *sku, std::initializer_list<const char *> orders); // 9 pieces each
    void release(const char *sku, const char *order); // its line is short no more
    Deliveries deliveries() { return {*m_storage, m_publisher, m_notifications}; }
    app::DestinationRow standing(const std::string &destination) const;

    std::unique_ptr<StorageFixture> m_storage;
    FakePublisher m_publisher;
    FakeNotifications m_notifications;

private Q_SLOTS:
    void initTestCase_data() { addStorages(); }
    void init();
};

} // namespace support
