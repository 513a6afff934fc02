#include "ui/timeline/timeline_chart.h"

#include "ui/facts.h"
#include "ui/timeline/timeline_words.h"

#include <QApplication>
#include <QHelpEvent>
#include <QScrollBar>
#include <QToolTip>

#include <array>

// The timeline under mouse and keyboard.

namespace ui {

namespace {

constexpr std::array zooms = {14, 42, 92}; // days

int nextZoom(int days, int step)
{
    const auto now = std::ranges::find(zooms, days) - zooms.begin();
    return zooms[static_cast<std::size_t>(std::clamp<std::ptrdiff_t>(now + step, 0, std::ssize(zooms) - 1))];
}

} // namespace

void TimelineChart::keyPressEvent(QKeyEvent *event)
{
    m_scene.hasFocus = true;
    const auto isShift = event->modifiers() & Qt::ShiftModifier;
    const auto later = isRightToLeft() ? Qt::Key_Left : Qt::Key_Right;
    const auto *supply = supplyInHand();
    auto *bar = horizontalScrollBar();
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right: {
        const auto step = event->key() == later ? 1 : -1;
        if (isShift || !supply || !supply->day)
            bar->setValue(bar->value() + step * (isShift ? 7 : 1));
        else
            tryDay(*supply->day + std::chrono::days(step));
        return;
    }
    case Qt::Key_Down: stepThrough(1); return;
    case Qt::Key_Up: stepThrough(-1); return;
    case Qt::Key_PageDown: bar->setValue(bar->value() + bar->pageStep()); return;
    case Qt::Key_PageUp: bar->setValue(bar->value() - bar->pageStep()); return;
    case Qt::Key_Home: goToToday(); return;
    case Qt::Key_End: bar->setValue(bar->maximum()); return;
    case Qt::Key_Plus:
    case Qt::Key_Equal: Q_EMIT zoomed(nextZoom(days(), -1)); return;
    case Qt::Key_Minus: Q_EMIT zoomed(nextZoom(days(), 1)); return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_scene.tried)
            Q_EMIT applyAsked();
        else if (m_line != app::Board::none)
            Q_EMIT lineActivated(m_line);
        else if (supply)
            Q_EMIT batchActivated(text(supply->batch.batch));
        return;
    default: QAbstractScrollArea::keyPressEvent(event);
    }
}

void TimelineChart::wheelEvent(QWheelEvent *event)
{
    const auto turned = event->angleDelta().y() != 0 ? event->angleDelta().y() : event->angleDelta().x();
    if (event->modifiers() & Qt::ControlModifier)
        Q_EMIT zoomed(nextZoom(days(), turned > 0 ? -1 : 1));
    else
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() - turned / 60);
    event->accept();
}

void TimelineChart::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_scene.hasFocus = false;
    const auto item = itemAt(event->position());
    if (item < 0)
        return;
    chooseItem(item);
    if (item < static_cast<int>(m_scene.shown().supplies.size()))
        m_pressed = event->position();
}

void TimelineChart::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_pressed) {
        point(event->position());
        return;
    }
    const auto distance = (event->position() - *m_pressed).manhattanLength();
    if (!m_dragged && distance < QApplication::startDragDistance())
        return;
    viewport()->setCursor(Qt::SizeHorCursor);
    if (const auto day = layout().axis().dayAt(event->position().x()); day && m_dragged != day) {
        m_dragged = day;
        tryDay(*day);
    }
}

void TimelineChart::mouseReleaseEvent(QMouseEvent *event)
{
    m_pressed.reset();
    m_dragged.reset();
    viewport()->unsetCursor();
    point(event->position());
}

void TimelineChart::mouseDoubleClickEvent(QMouseEvent *event)
{
    const auto item = itemAt(event->position());
    const auto &timeline = m_scene.shown();
    const auto supplies = static_cast<int>(timeline.supplies.size());
    if (item >= supplies)
        Q_EMIT lineActivated(timeline.demands[static_cast<std::size_t>(item - supplies)].line);
    else if (item >= 0)
        Q_EMIT batchActivated(text(timeline.supplies[static_cast<std::size_t>(item)].batch.batch));
}

/// What lies under the pointer lights up, here and elsewhere.
void TimelineChart::point(const QPointF &position)
{
    const auto item = itemAt(position);
    const auto &timeline = m_scene.shown();
    const auto supplies = static_cast<int>(timeline.supplies.size());
    const auto *supply
        = item < 0 || item >= supplies ? nullptr : &timeline.supplies[static_cast<std::size_t>(item)];
    const auto batch = supply ? supply->index : app::Board::none;
    const auto line = item < supplies ? app::Board::none
                                      : timeline.demands[static_cast<std::size_t>(item - supplies)].line;
    viewport()->setCursor(supply && supply->day ? Qt::SizeHorCursor
                              : item >= 0       ? Qt::PointingHandCursor
                                                : Qt::ArrowCursor);
    if (batch == m_scene.litBatch && line == m_scene.litLine)
        return;
    m_scene.litBatch = batch;
    light(line);
    viewport()->update();
    Q_EMIT lineLit(line == app::Board::none ? std::nullopt : std::optional<qint64>(line));
}

bool TimelineChart::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Leave && !m_pressed)
        point(QPointF(-1, -1));
    if (event->type() != QEvent::ToolTip)
        return QAbstractScrollArea::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    if (const auto item = itemAt(help->pos()); item >= 0)
        QToolTip::showText(help->globalPos(), itemText(item), viewport());
    else
        QToolTip::hideText();
    return true;
}

} // namespace ui
