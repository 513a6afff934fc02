#pragma once

#include "app/unit_of_work.h"
#include "persistence/database.h"
#include "persistence/raised_events.h"
#include "persistence/sql_skus.h"

namespace persistence {

/// What SKUs are called.
class SqlCatalogue final : public app::Catalogue
{
public:
    SqlCatalogue(Database &database, SqlSkus &skus, RaisedEvents &events);

    model::Label description(const model::Sku &sku) override;
    void describe(const model::Sku &sku, const model::Label &description) override;

    std::size_t size() const { return m_changes.size(); } // of what is not stored yet
    void cutTo(std::size_t size);
    void write();
    void forget();

private:
    struct Change
    {
        model::Sku sku;
        model::Label was;
        model::Label description;
    };

    Database &m_database;
    SqlSkus &m_skus;
    RaisedEvents &m_events;
    std::vector<Change> m_changes;
    std::unordered_map<model::Sku, model::Label> m_latest; // of those in m_changes
};

} // namespace persistence
