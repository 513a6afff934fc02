#pragma once

#include "app/views.h"
#include "persistence/database.h"

namespace persistence {

/// Orders with the counts of their lines.
class OrderView
{
public:
    explicit OrderView(Database &database);

    std::optional<app::OrderRow> one(const model::OrderId &order) const;
    void list(const app::ListFilter &filter, const app::Sink<app::OrderRow> &sink) const;

private:
    Database &m_database;
};

} // namespace persistence
