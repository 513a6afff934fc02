#pragma once

#include "tests/support/builders.h"
#include "tests/support/storages.h"

namespace support {

inline const auto today = "2026-01-15"_day;
inline const app::Step step{"ana", "test", "ByHand", app::Instant(today), today};

/// What every storage promises is tested on each of them in turn.
class Contract : public QObject
{
    Q_OBJECT

protected:
    std::unique_ptr<app::UnitOfWork> begin(app::Intent intent = app::Intent::Change)
    {
        return m_storage->begin()(today, intent);
    }
    void store(const std::function<void(app::UnitOfWork &)> &change);
    std::vector<app::HistoryRow> journal(std::size_t most = 10) const
    {
        return m_storage->outboxView().next("all", most).entries;
    }
    void storeClocks(); // CLOCK: 10 here, 20 expected; o1 holds 4 of the first

    std::unique_ptr<StorageFixture> m_storage;

private Q_SLOTS:
    void initTestCase_data()
    {
        addStorages();
        QTest::newRow("in CSV files") << QStringLiteral("csv");
    }
    void init();
};

} // namespace support
