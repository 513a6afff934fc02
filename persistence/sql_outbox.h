#pragma once

#include "app/outbox.h"
#include "persistence/database.h"

namespace persistence {

/// What was delivered and what was not, on the writing connection.
class SqlOutbox final : public app::Outbox
{
public:
    explicit SqlOutbox(Database &database)
        : m_database(database)
    {
    }

    void switchOn(const std::string &destination, app::Feed feed) override;
    void advance(const std::string &destination, std::int64_t delivered) override;
    void fail(const std::string &destination, const app::DeliveryFailure &failure) override;
    void setAside(const std::string &destination, const app::SetAside &parcel) override;
    void settle(const std::string &destination, std::int64_t first) override;
    std::int64_t tryAgain(const std::string &destination) override;

private:
    Database &m_database;
};

} // namespace persistence
