#pragma once

#include "app/journal.h"
#include "persistence/database.h"

namespace persistence {

/// The journal as an outbox, and the cursors of its destinations.
class SqlOutbox final : public app::Outbox
{
public:
    explicit SqlOutbox(Database &database);

    void switchOn(const std::string &destination) override;
    std::int64_t cursor(const std::string &destination) const override;
    void advance(const std::string &destination, std::int64_t delivered) override;
    std::vector<app::JournalEntry> after(std::int64_t id, std::size_t most) const override;

private:
    Database &m_database;
};

} // namespace persistence
