#pragma once

#include "app/views.h"
#include "persistence/database.h"

namespace persistence {

/// Order lines, to look at.
class LineView
{
public:
    explicit LineView(Database &database);

    std::optional<app::LineRow> one(const model::LineId &line) const;
    std::vector<app::LineRow> ofOrder(const model::OrderId &order) const;
    std::vector<app::LineRow> heldBy(const model::BatchRef &batch) const;
    void list(const app::ListFilter &filter, const app::Sink<app::LineRow> &sink) const;
    void listShortages(const app::ListFilter &filter, const app::Sink<app::ShortageRow> &sink) const;

private:
    Database &m_database;
};

} // namespace persistence
