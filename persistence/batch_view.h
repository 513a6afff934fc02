#pragma once

#include "app/views.h"
#include "persistence/database.h"

namespace persistence {

/// Batches, to look at; their state is as of `today`.
class BatchView
{
public:
    BatchView(Database &database, std::function<model::Date()> today);

    std::optional<app::BatchRow> one(const model::BatchRef &reference) const;
    std::vector<app::BatchRow> ofSku(const model::Sku &sku) const;
    void list(const app::ListFilter &filter, const app::Sink<app::BatchRow> &sink) const;

private:
    Database &m_database;
    std::function<model::Date()> m_today;
};

} // namespace persistence
