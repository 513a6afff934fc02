#pragma once

#include "model/order_repository.h"
#include "persistence/database.h"

namespace persistence {

/// The unserved lines in order of service: sorted once by their keys, fetched portion by portion, whatever is
/// written to them meanwhile.
class ServiceQueue final : public model::OrderRepository::Queue
{
public:
    ServiceQueue(Database &database, std::vector<model::Demand> unwritten); // those in order of placing

    std::int64_t size() const override { return static_cast<std::int64_t>(m_entries.size()); }
    std::vector<model::Demand> next(std::size_t most) override;

private:
    struct Entry
    {
        std::int64_t key; // below 0: that many-th of the unwritten
        std::int32_t priority;
        std::int32_t needBy;
    };
    static bool isBefore(const Entry &a, const Entry &b);
    void readStored();
    void addUnwritten();

    Database &m_database;
    std::vector<model::Demand> m_unwritten;
    std::vector<Entry> m_entries;
    std::size_t m_next = 0;
};

} // namespace persistence
