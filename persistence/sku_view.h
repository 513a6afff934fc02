#pragma once

#include "app/views.h"
#include "persistence/database.h"

namespace persistence {

/// What we have, expect and owe of each SKU.
class SkuView
{
public:
    explicit SkuView(Database &database);

    std::optional<app::SkuRow> one(const model::Sku &sku) const;
    void list(const app::ListFilter &filter, const app::Sink<app::SkuRow> &sink) const;

private:
    Database &m_database;
};

} // namespace persistence
