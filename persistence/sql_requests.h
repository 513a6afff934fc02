#pragma once

#include "app/clock.h"
#include "app/requests.h"
#include "persistence/database.h"

namespace persistence {

/// Requests that were done, remembered for 90 days.
class SqlRequests final : public app::Requests
{
public:
    explicit SqlRequests(Database &database);

    std::optional<std::string> digestOf(const app::Request &request) override;
    void remember(const app::Request &request) override { m_done = request; }

    void write(app::Instant at); // within a transaction; throws app::StaleAggregate where another was faster
    void forget() { m_done.reset(); }

private:
    Database &m_database;
    std::optional<app::Request> m_done;
};

} // namespace persistence
