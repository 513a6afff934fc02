#include "ui/trying/line_drag.h"

#include "ui/facts.h"
#include "ui/look/figures.h"
#include "ui/look/table_view.h"
#include "ui/trying/carried_line.h"
#include "ui/words.h"

#include <QApplication>
#include <QMouseEvent>
#include <QScrollBar>

#include <algorithm>
#include <utility>

namespace ui {

namespace {

constexpr int edge = 14; // px, within which a table scrolls

} // namespace

LineDrag::LineDrag(const BoardKeeper &keeper, TableView &batches, AtRow batchAt, QObject *parent)
    : QObject(parent)
    , m_keeper(keeper)
    , m_batches(batches)
    , m_batchAt(std::move(batchAt))
{
    watch(batches);
    connect(&keeper, &BoardKeeper::replaced, this, &LineDrag::end); // every row is another one
}

void LineDrag::carryFrom(TableView &lines, AtRow lineAt, std::function<Lines()> selected)
{
    m_lines = &lines;
    m_lineAt = std::move(lineAt);
    m_selected = std::move(selected);
    watch(lines);
}

void LineDrag::watch(TableView &table)
{
    table.installEventFilter(this); // for Esc
    table.viewport()->installEventFilter(this);
}

bool LineDrag::eventFilter(QObject *watched, QEvent *event)
{
    const auto isViewport = watched == m_batches.viewport() || (m_lines && watched == m_lines->viewport());
    switch (event->type()) {
    case QEvent::MouseButtonPress:
        if (isViewport)
            press(watched, *static_cast<QMouseEvent *>(event));
        return false; // the row is selected as ever
    case QEvent::MouseMove: return isViewport && carry(*static_cast<QMouseEvent *>(event));
    case QEvent::MouseButtonRelease: return isViewport && drop();
    case QEvent::KeyPress:
        if (!m_carried || static_cast<QKeyEvent *>(event)->key() != Qt::Key_Escape)
            return false;
        end();
        m_isPutBack = true;
        return true;
    case QEvent::Hide: end(); return false;
    default: return false;
    }
}

std::int32_t LineDrag::lineAt(const QObject *viewport, const QPoint &position) const
{
    if (viewport == m_batches.viewport())
        return static_cast<std::int32_t>(m_batches.segmentAt(position).value_or(app::Board::none));
    const auto index = m_lines->indexAt(position);
    return index.isValid() ? m_lineAt(index.row()) : app::Board::none;
}

int LineDrag::targetRowAt(const QPoint &pointer) const
{
    const auto *viewport = m_batches.viewport();
    const auto position = viewport->mapFromGlobal(pointer);
    return viewport->rect().contains(position) ? m_batches.indexAt(position).row() : -1;
}

/// It alone, or everything that is selected with it, as an action would touch it.
LineDrag::Lines LineDrag::takenWith(std::int32_t line) const
{
    const auto &board = m_keeper.board();
    if (line < 0 || board.stateOf(line) == app::LineState::Cancelled)
        return {};
    auto lines = m_selected ? m_selected() : Lines();
    if (std::ranges::find(lines, line) == lines.end())
        return {line};
    std::erase_if(lines, [&](auto each) { return board.stateOf(each) == app::LineState::Cancelled; });
    return lines;
}

LineDrag::Place LineDrag::placeOf(std::int32_t batch) const
{
    const auto &board = m_keeper.board();
    if (batch == app::Board::none)
        return Place::Elsewhere;
    const auto sku = board.findSku(board.batch(batch).sku);
    if (!std::ranges::all_of(m_inHand, [&](auto line) { return board.skuOf(line) == sku; }))
        return Place::OtherSku;
    return std::ranges::all_of(m_inHand, [&](auto line) { return board.batchOf(line) == batch; })
        ? Place::Home
        : Place::Target;
}

void LineDrag::press(const QObject *viewport, const QMouseEvent &event)
{
    end();
    m_isPutBack = false;
    if (event.button() != Qt::LeftButton || event.modifiers() != Qt::NoModifier)
        return; // with Shift or Ctrl rows are selected
    m_inHand = takenWith(lineAt(viewport, event.position().toPoint()));
    m_from = event.globalPosition().toPoint();
}

bool LineDrag::carry(const QMouseEvent &event)
{
    if (m_inHand.empty())
        return false;
    const auto pointer = event.globalPosition().toPoint();
    if (!m_carried) {
        if ((pointer - m_from).manhattanLength() < QApplication::startDragDistance())
            return true;
        m_carried = new CarriedLine(m_batches.window());
        QGuiApplication::setOverrideCursor(Qt::ClosedHandCursor);
    }
    scrollAt(pointer);
    follow(pointer);
    return true;
}

void LineDrag::scrollAt(const QPoint &pointer)
{
    const auto *viewport = m_batches.viewport();
    const auto position = viewport->mapFromGlobal(pointer);
    if (!viewport->rect().contains(position))
        return;
    auto *bar = m_batches.verticalScrollBar();
    if (position.y() < edge)
        bar->setValue(bar->value() - bar->singleStep());
    else if (position.y() > viewport->height() - edge)
        bar->setValue(bar->value() + bar->singleStep());
}

QString LineDrag::sentenceAt(Place place, std::int32_t batch) const
{
    const auto &board = m_keeper.board();
    const auto to = batch == app::Board::none ? QString() : text(board.batch(batch).batch);
    if (place == Place::OtherSku) { // the first that asks for something else
        const auto sku = board.findSku(board.batch(batch).sku);
        const auto other
            = std::ranges::find_if(m_inHand, [&](auto each) { return board.skuOf(each) != sku; });
        const auto line = board.line(*other);
        return tr("%1 asks for %2").arg(lineName(line.order, line.line), text(line.sku));
    }
    if (m_inHand.size() > 1) {
        const auto count = static_cast<int>(m_inHand.size());
        return place == Place::Target ? tr("Try %Ln lines in %1", nullptr, count).arg(to)
            : place == Place::Home
            ? tr("%Ln lines are in %1 already", nullptr, count).arg(to)
            : tr("%Ln lines, %1", nullptr, count).arg(piecesText(board.piecesOf(m_inHand)));
    }
    const auto line = board.line(m_inHand.front());
    const auto name = lineName(line.order, line.line);
    return place == Place::Target ? tr("Try %1 in %2").arg(name, to)
        : place == Place::Home    ? tr("%1 is in %2 already").arg(name, to)
                                  : tr("%1, %2 × %3").arg(name, numberText(line.quantity), text(line.sku));
}

void LineDrag::follow(const QPoint &pointer)
{
    const auto row = targetRowAt(pointer);
    const auto batch = row < 0 ? app::Board::none : m_batchAt(row);
    const auto place = placeOf(batch);
    m_target = place == Place::Target ? batch : app::Board::none;
    m_batches.setTargetRow(place == Place::Target ? row : -1);
    QGuiApplication::changeOverrideCursor(place == Place::Target          ? Qt::DragMoveCursor
                                              : place == Place::Elsewhere ? Qt::ClosedHandCursor
                                                                          : Qt::ForbiddenCursor);
    m_carried->show(sentenceAt(place, batch), m_batches.window()->mapFromGlobal(pointer));
}

bool LineDrag::drop()
{
    if (std::exchange(m_isPutBack, false))
        return true;
    if (!m_carried) {
        m_inHand.clear();
        return false; // it was a click
    }
    const auto lines = m_inHand;
    const auto target = m_target;
    end();
    if (target != app::Board::none)
        Q_EMIT dropped(lines, text(m_keeper.board().batch(target).batch));
    return true;
}

void LineDrag::end()
{
    m_inHand.clear();
    m_target = app::Board::none;
    if (!m_carried)
        return;
    delete m_carried;
    m_batches.setTargetRow(-1);
    QGuiApplication::restoreOverrideCursor();
}

} // namespace ui
