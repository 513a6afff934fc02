#include "ui/desk/desk_view.h"

#include "ui/desk/batches_model.h"
#include "ui/desk/line_selection.h"
#include "ui/desk/lines_model.h"
#include "ui/facts.h"
#include "ui/look/table_view.h"
#include "ui/trying/line_drag.h"

#include <QItemSelectionModel>

#include <array>

// What lights up with what, and what a trial brushes.

namespace ui {

void DeskView::connectBrushing()
{
    connect(m_linesTable, &TableView::rowHovered, this, [this](int row) {
        const auto line = row < 0 ? std::nullopt : std::optional<qint64>(m_lines->lineAt(row));
        m_batchesTable->setLitSegment(line);
        Q_EMIT lineLit(line);
    });
    connect(m_batchesTable, &TableView::segmentHovered, this,
            [this](const QModelIndex &, std::optional<qint64> key) {
                m_linesTable->setLitRow(key ? m_lines->rowOf(static_cast<std::int32_t>(*key)) : -1);
                Q_EMIT lineLit(key);
            });
    const auto followBatch = [this] {
        m_isAboutBatch = m_batchesTable->currentIndex().isValid();
        Q_EMIT selectionChanged();
    };
    connect(m_batchesTable, &QAbstractItemView::clicked, this, followBatch);
    connect(m_batchesTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this, followBatch] {
                if (m_batchesTable->hasFocus())
                    followBatch();
            });
    connect(m_batchesTable, &QAbstractItemView::doubleClicked, this, [this](const QModelIndex &index) {
        Q_EMIT batchActivated(text(m_keeper.board().batch(m_batches->batchAt(index.row())).batch));
    });
}

/// A part of a bar is a line: clicked, it shows its kind; carried to another batch, it is tried there.
void DeskView::connectBars()
{
    connect(m_batchesTable, &TableView::segmentClicked, this, [this](const QModelIndex &index, qint64 key) {
        const auto line = static_cast<std::int32_t>(key);
        const auto &board = m_keeper.board();
        if (line == app::Board::none)
            return; // of a trial, and not there yet
        showLinesOf(text(board.batch(m_batches->batchAt(index.row())).batch),
                    board.line(line).pinned ? Held::Pinned : Held::Allocated);
        m_selection->select(std::array{line});
    });
    if (m_keeper.isPast())
        return;
    auto *drag
        = new LineDrag(m_keeper, *m_batchesTable, [this](int row) { return m_batches->batchAt(row); }, this);
    drag->carryFrom(
        *m_linesTable, [this](int row) { return m_lines->lineAt(row); },
        [this] { return m_selection->lines(); });
    connect(drag, &LineDrag::dropped, this, &View::moveTried);
}

void DeskView::lightLine(std::optional<qint64> line)
{
    m_linesTable->setLitRow(line ? m_lines->rowOf(static_cast<std::int32_t>(*line)) : -1);
    m_batchesTable->setLitSegment(line);
}

void DeskView::showTrial(const app::Tried *tried)
{
    m_tried = tried;
    m_lines->setTried(tried);
    m_batches->setTried(tried);
    followSelection();
}

} // namespace ui
