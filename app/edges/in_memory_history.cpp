#include "app/edges/in_memory_history.h"

#include "app/event_subjects.h"

#include <algorithm>
#include <ranges>

namespace edges {

namespace {

bool isOf(const app::Step &step, const app::Caller &caller)
{
    return step.actor == caller.actor && step.via == caller.via;
}

app::JournalEntry withItsDecision(app::JournalEntry entry)
{
    if (auto *allocated = std::get_if<model::Allocated>(&entry.event); allocated && allocated->decided == 0)
        allocated->decided = entry.id;
    else if (auto *none = std::get_if<model::OutOfStock>(&entry.event); none && none->decided == 0)
        none->decided = entry.id;
    return entry;
}

bool touchesLine(const model::Event &event, const model::LineId &line)
{
    const auto lines = app::linesOf(event);
    return std::ranges::find(lines, line) != lines.end();
}

} // namespace

std::optional<app::StepRow> InMemoryHistory::step(std::int64_t id) const
{
    if (id < 1 || id > std::ssize(m_data.steps))
        return std::nullopt;
    return app::StepRow{id, m_data.steps[static_cast<std::size_t>(id - 1)], m_data.stands(id)};
}

std::optional<app::StepRow> InMemoryHistory::lastDone(const app::Caller *by) const
{
    for (auto id = std::ssize(m_data.steps); id > 0; --id) {
        const auto row = *step(id);
        if (row.standing && row.step.takesBack == 0 && (!by || isOf(row.step, *by)))
            return row;
    }
    return std::nullopt;
}

std::optional<app::StepRow> InMemoryHistory::lastUndone(const app::Caller &by) const
{
    for (auto id = std::ssize(m_data.steps); id > 0; --id) {
        const auto row = *step(id);
        if (!isOf(row.step, by))
            continue;
        if (row.step.takesBack == 0)
            return std::nullopt; // something new was done since
        const auto isUndoing = step(row.step.takesBack)->step.takesBack == 0;
        if (isUndoing && row.standing)
            return row;
    }
    return std::nullopt;
}

void InMemoryHistory::backwards(std::int64_t step, const Visit &visit) const
{
    for (const auto &entry : m_data.journal | std::views::reverse)
        if (entry.step == step && !visit(withItsDecision(entry)))
            return;
}

std::int64_t InMemoryHistory::entriesOf(std::int64_t step) const
{
    return std::ranges::count(m_data.journal, step, &app::JournalEntry::step);
}

std::optional<app::JournalEntry> InMemoryHistory::entry(std::int64_t id) const
{
    if (id < 1 || id > std::ssize(m_data.journal))
        return std::nullopt;
    return withItsDecision(m_data.journal[static_cast<std::size_t>(id - 1)]);
}

std::vector<app::StepRow> InMemoryHistory::later(std::int64_t step, const Touches &touches) const
{
    std::vector<app::StepRow> rows;
    for (const auto &entry : m_data.journal | std::views::reverse) {
        if (entry.step <= step || (!rows.empty() && rows.back().id == entry.step) || !touches(entry.event))
            continue;
        const auto row = *this->step(entry.step);
        if (row.standing)
            rows.push_back(row);
    }
    return rows;
}

std::vector<app::StepRow> InMemoryHistory::later(std::int64_t step, const model::LineId &line) const
{
    return later(step, [&](const model::Event &event) { return touchesLine(event, line); });
}

std::vector<app::StepRow> InMemoryHistory::later(std::int64_t step, const model::BatchRef &batch) const
{
    return later(step, [&](const model::Event &event) {
        const auto *touched = app::batchOf(event);
        return touched && *touched == batch;
    });
}

std::optional<std::int64_t> InMemoryHistory::decisionOn(const model::LineId &line) const
{
    if (const auto held = m_data.held.find(line); held != m_data.held.end() && held->second.decided != 0)
        return held->second.decided;
    if (const auto none = m_data.shortLines.find(line); none != m_data.shortLines.end() && none->second != 0)
        return none->second;
    return std::nullopt;
}

} // namespace edges
