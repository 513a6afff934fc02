#include "ui/history/history_log.h"

#include <algorithm>

namespace ui {

namespace {

std::shared_ptr<LoggedStep> begun(const app::HistoryRow &entry)
{
    return std::make_shared<LoggedStep>(LoggedStep{.id = entry.step,
                                                   .at = entry.at,
                                                   .actor = entry.actor,
                                                   .via = entry.via,
                                                   .command = entry.command,
                                                   .takesBack = entry.takesBack,
                                                   .stands = entry.stands,
                                                   .isWhole = true,
                                                   .entries = {}});
}

bool isFull(const std::vector<app::HistoryRow> &rows)
{
    return std::ssize(rows) >= HistoryLog::pageSize;
}

/// Adds entries, the newest first, behind those that are known.
void append(HistoryLog::Steps &steps, const std::vector<app::HistoryRow> &rows)
{
    for (const auto &entry : rows) {
        if (steps.empty() || steps.back()->id != entry.step)
            steps.push_back(begun(entry));
        auto &entries = steps.back()->entries;
        entries.insert(entries.begin(), entry);
    }
}

} // namespace

HistoryLog::HistoryLog(Gateway &gateway, QObject *parent)
    : QObject(parent)
    , m_gateway(gateway)
{
    m_filter.limit = pageSize;
}

void HistoryLog::setFilter(const app::HistoryFilter &filter)
{
    m_filter = filter;
    m_filter.limit = pageSize;
    load();
}

void HistoryLog::ask(const app::HistoryFilter &filter, void (HistoryLog::*take)(const Rows &))
{
    const auto asked = ++m_asked;
    m_isAsking = true;
    m_gateway.history(filter, this, [this, asked, take](const HistoryAnswer &answer) {
        if (asked != m_asked)
            return; // a newer one is on its way
        m_isAsking = false;
        if (!answer) {
            Q_EMIT failed(answer.error());
            return;
        }
        (this->*take)(*answer);
        Q_EMIT changed();
        if (std::exchange(m_isBehind, false))
            catchUp();
    });
}

void HistoryLog::load()
{
    m_isBehind = false;
    ask(m_filter, &HistoryLog::takeAll);
}

void HistoryLog::catchUp()
{
    if (!m_isLoaded)
        return load();
    if (m_isAsking) {
        m_isBehind = true;
        return;
    }
    auto filter = m_filter;
    filter.after = m_newest;
    ask(filter, &HistoryLog::takeNew);
}

void HistoryLog::loadOlder()
{
    if (!hasOlder() || m_isAsking || m_steps.empty())
        return;
    auto filter = m_filter;
    auto &last = *m_steps.back();
    if (std::ssize(last.entries) >= pageSize) { // it would bury what was done before it
        last.isWhole = false;
        filter.beforeStep = last.id;
    } else {
        filter.before = last.entries.front().id;
    }
    ask(filter, &HistoryLog::takeOlder);
}

void HistoryLog::loadMoreOf(std::int64_t step)
{
    const auto *known = find(step);
    if (!known || m_isAsking)
        return;
    auto filter = m_filter;
    filter.step = step;
    filter.before = known->entries.front().id;
    m_moreOf = step;
    ask(filter, &HistoryLog::takeMore);
}

void HistoryLog::takeAll(const Rows &rows)
{
    m_steps.clear();
    ++m_generation;
    append(m_steps, rows);
    m_newest = rows.empty() ? 0 : rows.front().id;
    m_hasOlder = isFull(rows);
    m_isLoaded = true;
}

void HistoryLog::takeOlder(const Rows &rows)
{
    append(m_steps, rows);
    m_hasOlder = isFull(rows);
}

void HistoryLog::takeNew(const Rows &rows)
{
    if (isFull(rows)) // there may be a gap
        return takeAll(rows);
    if (rows.empty())
        return;
    m_newest = rows.front().id;
    Steps news;
    append(news, rows);
    for (auto step = news.rbegin(); step != news.rend(); ++step) {
        if ((*step)->takesBack != 0)
            markTakenBack((*step)->takesBack, true);
    }
    m_steps.insert(m_steps.begin(), news.begin(), news.end());
}

void HistoryLog::takeMore(const Rows &rows)
{
    auto *step = find(m_moreOf);
    if (!step)
        return;
    step->isWhole = !isFull(rows);
    step->entries.insert(step->entries.begin(), rows.rbegin(), rows.rend());
}

void HistoryLog::markTakenBack(std::int64_t id, bool isTakenBack)
{
    auto *step = find(id);
    if (!step)
        return;
    step->stands = !isTakenBack;
    if (step->takesBack != 0) // whoever takes back an undoing does the thing again
        markTakenBack(step->takesBack, !isTakenBack);
}

LoggedStep *HistoryLog::find(std::int64_t id) const
{
    const auto found = std::ranges::find_if(m_steps, [&](const auto &step) { return step->id == id; });
    return found == m_steps.end() ? nullptr : found->get();
}

} // namespace ui
