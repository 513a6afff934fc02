#include "persistence/sql_history.h"

#include "app/event_subjects.h"
#include "model/inverse.h"
#include "persistence/stored_entry.h"
#include "persistence/stored_values.h"

#include <algorithm>

namespace persistence {

namespace {

// The view tells of each step whether it stands, and whether it undid another.
constexpr auto stepSql = R"(
    SELECT id, actor, via, command, at, day, takes_back, stands FROM step_rows WHERE id = ?1)";
constexpr auto lastDoneSql = R"(
    SELECT id, actor, via, command, at, day, takes_back, stands FROM step_rows
    WHERE takes_back IS NULL AND stands AND (?1 IS NULL OR (actor = ?1 AND via = ?2))
      AND (SELECT schema FROM journal WHERE journal.id = first_entry) >= 2
    ORDER BY id DESC LIMIT 1)";
constexpr auto lastUndoneSql = R"(
    SELECT id, actor, via, command, at, day, takes_back, stands FROM step_rows
    WHERE undoes AND stands AND actor = ?1 AND via = ?2
      AND id > ifnull((SELECT max(id) FROM steps WHERE takes_back IS NULL AND actor = ?1 AND via = ?2), 0)
    ORDER BY id DESC LIMIT 1)";

constexpr auto countSql = R"(
    SELECT count(*) FROM steps s JOIN journal j ON j.id BETWEEN s.first_entry AND s.last_entry WHERE s.id = ?1)";
constexpr auto spanSql = "SELECT first_entry, last_entry FROM steps WHERE id = ?1";
constexpr auto backwardsSql = R"(
    SELECT id, step_id, cause, type, payload FROM journal WHERE id BETWEEN ?1 AND ?2 ORDER BY id DESC LIMIT ?3)";
constexpr auto entrySql = "SELECT id, step_id, cause, type, payload FROM journal WHERE id = ?1";

constexpr auto laterOfOrderSql = R"(
    SELECT j.id, j.step_id, j.cause, j.type, j.payload
    FROM journal j
    WHERE j.id > (SELECT last_entry FROM steps WHERE id = ?1) AND j.order_id = ?2)";
constexpr auto laterOfBatchSql = R"(
    SELECT j.id, j.step_id, j.cause, j.type, j.payload
    FROM journal j
    WHERE j.id > (SELECT last_entry FROM steps WHERE id = ?1) AND j.batch = ?2)";

constexpr auto decisionSql = R"(
    SELECT l.decided FROM orders o JOIN order_lines l ON l.order_id = o.id WHERE o.reference = ?1 AND l.number = ?2)";

constexpr std::int64_t portion = 500; // entries

app::StepRow stepAt(const Query &row)
{
    return {.id = row.number(0),
            .step = {.actor = std::string(row.text(1)),
                     .via = std::string(row.text(2)),
                     .command = std::string(row.text(3)),
                     .at = instantAt(row, 4),
                     .day = dateAt(row, 5).value_or(model::Date()),
                     .takesBack = row.number(6)},
            .standing = row.number(7) != 0};
}

std::optional<app::StepRow> firstStep(Query &row)
{
    return row.next() ? std::optional(stepAt(row)) : std::nullopt;
}

bool isOf(const model::Event &event, const model::LineId &line)
{
    const auto isAmong = [&](const std::vector<model::OrderPlaced::Line> &lines) {
        return std::ranges::any_of(lines, [&](const auto &one) { return one.line.id == line; });
    };
    if (const auto *one = app::lineOf(event); one && one->id == line)
        return true;
    if (const auto *placed = std::get_if<model::OrderPlaced>(&event))
        return isAmong(placed->lines);
    if (const auto *removed = std::get_if<model::OrderLinesRemoved>(&event))
        return isAmong(removed->lines);
    if (const auto *split = std::get_if<model::LineSplit>(&event))
        return isAmong(split->parts);
    if (const auto *merged = std::get_if<model::LineMerged>(&event))
        return isAmong(merged->parts);
    return false;
}

/// The steps of those entries that changed something and are asked for; what was taken back does not count.
template <class IsAsked>
std::vector<app::StepRow> stepsOf(Query &row, const app::History &history, const IsAsked &isAsked)
{
    std::vector<app::StepRow> steps;
    for (std::int64_t known = 0; row.next();) {
        const auto id = row.number(1);
        if (id == known)
            continue;
        const auto event = entryAt(row).event;
        if (!model::inverseOf(event) || !isAsked(event))
            continue; // it told people something and changed nothing
        known = id;
        auto step = history.step(id);
        if (step && step->standing)
            steps.push_back(*std::move(step));
    }
    std::ranges::reverse(steps);
    return steps;
}

} // namespace

SqlHistory::SqlHistory(Database &database)
    : m_database(database)
{
}

std::optional<app::StepRow> SqlHistory::step(std::int64_t id) const
{
    auto row = m_database.query(stepSql);
    return firstStep(row.with(id));
}

std::optional<app::StepRow> SqlHistory::lastDone(const app::Caller *by) const
{
    auto row = m_database.query(lastDoneSql);
    return by ? firstStep(row.with(by->actor, by->via)) : firstStep(row.with(std::nullopt, std::nullopt));
}

std::optional<app::StepRow> SqlHistory::lastUndone(const app::Caller &by) const
{
    auto row = m_database.query(lastUndoneSql);
    return firstStep(row.with(by.actor, by.via));
}

void SqlHistory::backwards(std::int64_t step, const Visit &visit) const
{
    auto span = m_database.query(spanSql);
    if (!span.with(step).next() || !span.maybe(0))
        return;
    const auto first = span.number(0);
    for (auto last = span.number(1); last >= first;) {
        std::vector<app::JournalEntry> entries;
        auto row = m_database.query(backwardsSql);
        for (row.with(first, last, portion); row.next();)
            entries.push_back(decidedAt(entryAt(row)));
        if (entries.empty())
            return;
        last = entries.back().id - 1;
        for (const auto &entry : entries)
            if (!visit(entry))
                return;
    }
}

std::int64_t SqlHistory::entriesOf(std::int64_t step) const
{
    auto row = m_database.query(countSql);
    row.with(step).next();
    return row.number(0);
}

std::optional<app::JournalEntry> SqlHistory::entry(std::int64_t id) const
{
    auto row = m_database.query(entrySql);
    return row.with(id).next() ? std::optional(decidedAt(entryAt(row))) : std::nullopt;
}

std::vector<app::StepRow> SqlHistory::later(std::int64_t step, const model::LineId &line) const
{
    auto row = m_database.query(laterOfOrderSql);
    return stepsOf(row.with(step, line.order.text()), *this,
                   [&](const model::Event &event) { return isOf(event, line); });
}

std::vector<app::StepRow> SqlHistory::later(std::int64_t step, const model::BatchRef &batch) const
{
    auto row = m_database.query(laterOfBatchSql);
    return stepsOf(row.with(step, batch.text()), *this, [](const model::Event &) { return true; });
}

std::optional<std::int64_t> SqlHistory::decisionOn(const model::LineId &line) const
{
    auto row = m_database.query(decisionSql);
    if (!row.with(line.order.text(), line.number.value()).next() || row.number(0) == 0)
        return std::nullopt;
    return row.number(0);
}

} // namespace persistence
