#include "persistence/sql_skus.h"

#include <sqlite3.h>

namespace persistence {

namespace {

constexpr auto findSql = "SELECT id FROM skus WHERE code = ?1";
constexpr auto insertSql = "INSERT INTO skus (code) VALUES (?1)";

} // namespace

std::int64_t SqlSkus::keyOf(const model::Sku &sku)
{
    const auto known = m_keys.find(sku);
    if (known != m_keys.end())
        return known->second;
    auto found = m_database.query(findSql);
    auto key = std::int64_t(0);
    if (found.with(sku.text()).next()) {
        key = found.number(0);
    } else {
        m_database.query(insertSql).run(sku.text());
        key = sqlite3_last_insert_rowid(m_database.handle());
    }
    m_keys.emplace(sku, key);
    return key;
}

} // namespace persistence
