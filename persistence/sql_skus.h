#pragma once

#include "model/identifier.h"
#include "persistence/database.h"

#include <unordered_map>

namespace persistence {

/// The keys of SKUs, for the tables that speak of them. An SKU is stored when it is first named.
class SqlSkus
{
public:
    explicit SqlSkus(Database &database)
        : m_database(database)
    {
    }

    std::int64_t keyOf(const model::Sku &sku); // within a transaction
    void forget() { m_keys.clear(); }

private:
    Database &m_database;
    std::unordered_map<model::Sku, std::int64_t> m_keys;
};

} // namespace persistence
