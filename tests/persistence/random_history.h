#pragma once

#include "app/command_names.h"
#include "app/message_bus.h"
#include "tests/support/sqlite_fixture.h"

#include <random>

namespace support {

/// A warehouse in which, by chance, everything happens that can be commanded.
class RandomHistory
{
public:
    RandomHistory(SqliteFixture &storage, unsigned seed);

    app::Command command(); // by chance; many are refused
    app::Command takeBackAnyStep();
    app::Outcome happen(const app::Command &command);
    app::Outcome happen() { return happen(command()); }
    std::string latestStep() { return m_storage.ask("SELECT ifnull(max(id), 0) FROM steps"); }
    void nextDay() { m_today += std::chrono::days(1); }
    model::Date today() const { return m_today; }
    app::MessageBus &bus() { return m_bus; }
    const app::Caller &caller() const { return m_caller; }

private:
    std::int64_t upTo(std::int64_t most)
    {
        return std::uniform_int_distribution<std::int64_t>(0, most)(m_random);
    }
    model::Sku sku();
    model::BatchRef batch();
    model::OrderId order();
    model::LineId line();
    model::LineQuantity wanted(std::int64_t most = 12);
    std::optional<model::Date> date();
    app::Command aboutBatches();
    app::Command aboutOrders();
    app::Command aboutAllocation();

    SqliteFixture &m_storage;
    std::minstd_rand m_random;
    model::Date m_today;
    app::Caller m_caller{"ana", "desktop"};
    app::MessageBus m_bus;
};

/// Every record that a journal accounts for, as text.
std::string recordsOf(SqliteFixture &storage);
std::string recordsOf(persistence::Database &database);

} // namespace support
