#pragma once

#include "app/views.h"
#include "model/events.h"
#include "persistence/database.h"
#include "persistence/text_filter.h"

#include <utility>

namespace persistence {

/// What happened, to look at.
class HistoryView
{
public:
    explicit HistoryView(Database &database);

    void list(const app::HistoryFilter &filter, const app::Sink<app::HistoryRow> &sink) const;
    void feed(std::int64_t after, std::int64_t limit, const app::Sink<app::HistoryRow> &sink) const;
    void listBrokenPromises(model::Date from, model::Date to,
                            const app::Sink<app::BrokenPromiseRow> &sink) const;

private:
    std::pair<std::int64_t, std::int64_t> spanOf(const app::HistoryFilter &filter) const;
    bool isKept(const model::PromiseSlipped &slip) const;
    bool matches(const TextFilter &text, const app::HistoryRow &row) const;

    Database &m_database;
};

} // namespace persistence
