#include "persistence/sql_catalogue.h"

#include "persistence/stored_values.h"

namespace persistence {

namespace {

constexpr auto findSql = "SELECT description FROM skus WHERE code = ?1";
constexpr auto updateSql = "UPDATE skus SET description = ?2 WHERE id = ?1";

} // namespace

SqlCatalogue::SqlCatalogue(Database &database, SqlSkus &skus, RaisedEvents &events)
    : m_database(database)
    , m_skus(skus)
    , m_events(events)
{
}

model::Label SqlCatalogue::description(const model::Sku &sku)
{
    if (const auto latest = m_latest.find(sku); latest != m_latest.end())
        return latest->second;
    auto row = m_database.query(findSql);
    return row.with(sku.text()).next() ? nameAt<model::Label>(row, 0) : model::Label();
}

void SqlCatalogue::describe(const model::Sku &sku, const model::Label &description)
{
    auto was = this->description(sku);
    if (was == description)
        return;
    m_events.raise(model::SkuDescribed{sku, was, description});
    m_latest.insert_or_assign(sku, description);
    m_changes.push_back({sku, std::move(was), description});
}

void SqlCatalogue::cutTo(std::size_t size)
{
    for (; m_changes.size() > size; m_changes.pop_back())
        m_latest.insert_or_assign(m_changes.back().sku, m_changes.back().was);
}

void SqlCatalogue::write()
{
    auto update = m_database.query(updateSql);
    for (const auto &change : m_changes)
        update.run(m_skus.keyOf(change.sku), change.description.text());
    forget();
}

void SqlCatalogue::forget()
{
    m_changes.clear();
    m_latest.clear();
}

} // namespace persistence
