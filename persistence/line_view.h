#pragma once

#include "app/views.h"
#include "persistence/database.h"

#include <functional>

namespace persistence {

/// Order lines, to look at.
class LineView
{
public:
    LineView(Database &database, std::function<model::Date()> today);

    std::optional<app::LineRow> one(const model::LineId &line) const;
    std::vector<app::LineRow> ofOrder(const model::OrderId &order) const;
    std::vector<app::LineRow> heldBy(const model::BatchRef &batch) const;
    void list(const app::ListFilter &filter, const app::Sink<app::LineRow> &sink) const;
    void listOverdue(model::Date from, model::Date to, const app::Sink<app::BrokenPromiseRow> &sink) const;
    std::vector<app::LineRow> first(std::int64_t most) const; // by need-by, none last
    void listShortages(const app::ListFilter &filter, const app::Sink<app::ShortageRow> &sink) const;

private:
    void listEvery(const app::Sink<app::LineRow> &sink) const;

    Database &m_database;
    std::function<model::Date()> m_today;
};

} // namespace persistence
