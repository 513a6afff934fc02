#include "ui/desk/line_selection.h"

#include "ui/desk/lines_model.h"
#include "ui/look/table_view.h"

#include <QItemSelectionModel>
#include <QScrollBar>

#include <algorithm>

namespace ui {

LineSelection::LineSelection(TableView &table, LinesModel &model, BoardKeeper &keeper)
    : QObject(&table)
    , m_table(table)
    , m_model(model)
    , m_keeper(keeper)
{
    connect(&model, &LinesModel::modelAboutToBeReset, this, &LineSelection::save);
    connect(&model, &LinesModel::modelReset, this, &LineSelection::restore);
    const auto tell = [this] {
        m_read.reset();
        if (!m_isRestoring)
            Q_EMIT changed();
    };
    connect(table.selectionModel(), &QItemSelectionModel::selectionChanged, this, tell);
    connect(table.selectionModel(), &QItemSelectionModel::currentRowChanged, this, tell);
}

const std::vector<std::int32_t> &LineSelection::lines() const
{
    if (m_read)
        return *m_read;
    std::vector<std::pair<int, int>> ranges;
    for (const auto &range : m_table.selectionModel()->selection())
        ranges.emplace_back(range.top(), range.bottom());
    std::ranges::sort(ranges);
    auto &lines = m_read.emplace();
    int next = 0;
    for (const auto &[top, bottom] : ranges) {
        for (auto row = std::max(top, next); row <= bottom; ++row)
            lines.push_back(m_model.lineAt(row));
        next = std::max(next, bottom + 1);
    }
    return lines;
}

std::int32_t LineSelection::current() const
{
    const auto index = m_table.currentIndex();
    return index.isValid() ? m_model.lineAt(index.row()) : app::Board::none;
}

void LineSelection::select(std::span<const std::int32_t> lines)
{
    m_isRestoring = true;
    mark(lines);
    const auto row = lines.empty() ? -1 : m_model.rowOf(lines.front());
    if (row >= 0) {
        const auto index = m_model.index(row, 0);
        m_table.selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
        m_table.scrollTo(index);
    }
    m_read.reset();
    m_isRestoring = false;
    Q_EMIT changed();
}

void LineSelection::mark(std::span<const std::int32_t> lines)
{
    std::vector<int> rows;
    for (const auto line : lines) {
        if (const auto row = m_model.rowOf(line); row >= 0)
            rows.push_back(row);
    }
    std::ranges::sort(rows);
    QItemSelection selection;
    for (std::size_t i = 0; i < rows.size();) {
        auto end = i + 1;
        while (end < rows.size() && rows[end] == rows[end - 1] + 1)
            ++end;
        selection.append(
            {m_model.index(rows[i], 0), m_model.index(rows[end - 1], LinesModel::ColumnCount - 1)});
        i = end;
    }
    m_table.selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
}

void LineSelection::save()
{
    m_lines = lines();
    m_current = current();
    const auto top = m_table.rowAt(0);
    const auto isAtTop = m_table.verticalScrollBar()->value() == 0;
    m_top = isAtTop || top < 0 ? app::Board::none : m_model.lineAt(top);
}

void LineSelection::restore()
{
    m_isRestoring = true;
    m_read.reset();
    for (auto &line : m_lines)
        line = m_keeper.lineNow(line);
    mark(m_lines);
    if (const auto row = m_model.rowOf(m_keeper.lineNow(m_current)); row >= 0)
        m_table.selectionModel()->setCurrentIndex(m_model.index(row, 0), QItemSelectionModel::NoUpdate);
    if (const auto row = m_model.rowOf(m_keeper.lineNow(m_top)); row >= 0)
        m_table.scrollTo(m_model.index(row, 0), QAbstractItemView::PositionAtTop);
    else
        m_table.scrollToTop();
    m_lines.clear();
    m_read.reset();
    m_isRestoring = false;
    Q_EMIT changed();
}

} // namespace ui
