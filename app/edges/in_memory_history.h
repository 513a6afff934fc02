#pragma once

#include "app/edges/in_memory_data.h"

namespace edges {

/// The journal of everything that was committed.
class InMemoryHistory final : public app::History
{
public:
    explicit InMemoryHistory(const InMemoryData &data)
        : m_data(data)
    {
    }

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
    using Touches = std::function<bool(const model::Event &)>;
    std::vector<app::StepRow> later(std::int64_t step, const Touches &touches) const;

    const InMemoryData &m_data;
};

} // namespace edges
