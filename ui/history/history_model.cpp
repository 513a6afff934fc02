#include "ui/history/history_model.h"

#include "ui/facts.h"
#include "ui/history/history_log.h"
#include "ui/splice.h"

#include <QDateTime>

#include <algorithm>

namespace ui {

namespace {

constexpr std::size_t mostAtOnce = 12; // lines of a step that opens by itself

QDateTime timeOf(const LoggedStep &step)
{
    return QDateTime::fromMSecsSinceEpoch(step.at.time_since_epoch().count());
}

} // namespace

HistoryModel::HistoryModel(HistoryLog &log, BoardKeeper &keeper, QObject *parent)
    : QAbstractTableModel(parent)
    , m_log(log)
    , m_keeper(keeper)
{
    connect(&log, &HistoryLog::changed, this, &HistoryModel::refresh);
}

const std::vector<StoryLine> &HistoryModel::story(const LoggedStep &step) const
{
    auto &told = m_stories[step.id];
    if (told.entries != step.entries.size())
        told = {step.entries.size(), storyOf(step.entries, dateOf(m_keeper.today()))};
    return told.lines;
}

bool HistoryModel::isOpen(const LoggedStep &step) const
{
    const auto lines = story(step).size(); // one stands beside the step's name
    return (lines > 1 && lines <= mostAtOnce) != m_toggled.contains(step.id);
}

std::vector<HistoryModel::Row> HistoryModel::rows() const
{
    std::vector<Row> rows;
    QDate day;
    for (const auto &step : m_log.steps()) {
        if (const auto itsDay = timeOf(*step).date(); itsDay != day) {
            day = itsDay;
            rows.push_back({Row::Kind::Day, day.toJulianDay(), step, 0});
        }
        rows.push_back({Row::Kind::Step, step->id, step, 0});
        if (!isOpen(*step))
            continue;
        if (!step->isWhole)
            rows.push_back({Row::Kind::More, step->id, step, 0});
        const auto &lines = story(*step);
        for (std::size_t line = 0; line < lines.size(); ++line)
            rows.push_back({Row::Kind::Line, lines[line].entry, step, line});
    }
    return rows;
}

void HistoryModel::refresh()
{
    if (std::exchange(m_generation, m_log.generation()) != m_generation)
        m_stories.clear();
    put(rows());
}

/// What stays at both ends stays; between them rows go and come.
void HistoryModel::put(std::vector<Row> now)
{
    const auto [first, gone, come]
        = spliceOf(m_rows, now, [](const Row &a, const Row &b) { return a.isSameAs(b); });
    if (gone > 0) {
        beginRemoveRows({}, first, first + gone - 1);
        m_rows.erase(m_rows.begin() + first, m_rows.begin() + first + gone);
        endRemoveRows();
    }
    if (come > 0) {
        beginInsertRows({}, first, first + come - 1);
        m_rows = std::move(now);
        endInsertRows();
    } else {
        m_rows = std::move(now);
    }
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

const LoggedStep *HistoryModel::stepAt(int row) const
{
    if (row < 0 || row >= rowCount() || rowAt(row).kind == Row::Kind::Day)
        return nullptr;
    return rowAt(row).step.get();
}

Subject HistoryModel::subjectAt(int row) const
{
    const auto *step = stepAt(row);
    if (!step || story(*step).empty())
        return {};
    const auto line = rowAt(row).kind == Row::Kind::Line ? rowAt(row).line : 0;
    return story(*step)[std::min(line, story(*step).size() - 1)].subject;
}

bool HistoryModel::isMore(int row) const
{
    return row >= 0 && row < rowCount() && rowAt(row).kind == Row::Kind::More;
}

bool HistoryModel::isOpen(int row) const
{
    return rowAt(row).kind == Row::Kind::Step && isOpen(*rowAt(row).step);
}

void HistoryModel::setOpen(int row, bool open)
{
    if (rowAt(row).kind != Row::Kind::Step || isOpen(row) == open)
        return;
    if (m_toggled.erase(rowAt(row).id) == 0)
        m_toggled.insert(rowAt(row).id);
    refresh();
}

int HistoryModel::firstStep() const
{
    const auto found = std::ranges::find(m_rows, Row::Kind::Step, &Row::kind);
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int HistoryModel::rowOfStep(std::int64_t step) const
{
    const auto found = std::ranges::find_if(
        m_rows, [&](const Row &row) { return row.kind == Row::Kind::Step && row.id == step; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

QDate HistoryModel::dayAt(int row) const
{
    return row < 0 || row >= rowCount() ? QDate() : timeOf(*rowAt(row).step).date();
}

bool HistoryModel::isDay(int row) const
{
    return row >= 0 && row < rowCount() && rowAt(row).kind == Row::Kind::Day;
}

bool HistoryModel::isOver(int row) const
{
    return dayAt(row).isValid() && dayAt(row) < dateOf(m_keeper.today());
}

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int HistoryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

bool HistoryModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_log.hasOlder();
}

void HistoryModel::fetchMore(const QModelIndex &)
{
    m_log.loadOlder();
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == Step ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case When: return tr("When");
    case What: return tr("What happened");
    case Who: return tr("Who");
    case Step: return tr("Step");
    default: return {};
    }
}

} // namespace ui
