#pragma once

#include "app/views.h"
#include "persistence/database.h"

namespace persistence {

/// What happened, to look at.
class HistoryView
{
public:
    explicit HistoryView(Database &database);

    void list(const app::HistoryFilter &filter, const app::Sink<app::HistoryRow> &sink) const;
    void listBrokenPromises(model::Date from, model::Date to,
                            const app::Sink<app::BrokenPromiseRow> &sink) const;

private:
    Database &m_database;
};

} // namespace persistence
