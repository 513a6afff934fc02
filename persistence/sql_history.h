#pragma once

#include "app/journal.h"
#include "persistence/database.h"

namespace persistence {

/// The steps and entries that are stored. Reads portion by portion, whatever is written meanwhile.
class SqlHistory final : public app::History
{
public:
    explicit SqlHistory(Database &database);

    std::optional<app::StepRow> step(std::int64_t id) const override;
    std::optional<app::StepRow> lastDone(const app::Caller *by) const override;
    std::optional<app::StepRow> lastUndone(const app::Caller &by) const override;
    void backwards(std::int64_t step, const Visit &visit) const override;
    std::int64_t entriesOf(std::int64_t step) const override;
    std::optional<app::JournalEntry> entry(std::int64_t id) const override;
    std::vector<app::StepRow> later(std::int64_t step, const model::LineId &line) const override;
    std::vector<app::StepRow> later(std::int64_t step, const model::BatchRef &batch) const override;
    std::optional<std::int64_t> decisionOn(const model::LineId &line) const override;

private:
    Database &m_database;
};

} // namespace persistence
