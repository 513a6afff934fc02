#pragma once

#include "app/outbox.h"
#include "persistence/database.h"

namespace persistence {

/// What waits for whom, on any connection.
class SqlOutboxReader final : public app::OutboxView
{
public:
    explicit SqlOutboxReader(Database &database)
        : m_database(database)
    {
    }

    std::vector<app::DestinationRow> destinations() const override;
    std::int64_t cursor(const std::string &destination) const override;
    app::Portion after(const std::string &destination, std::int64_t entry, std::size_t most) const override;
    std::vector<app::SetAside> setAside(const std::string &destination) const override;
    int refusals(const std::string &destination, std::int64_t first) const override;

private:
    app::Portion shortagesAfter(std::int64_t id) const;

    Database &m_database;
};

} // namespace persistence
