#include "ui/print/timeline_printout.h"

#include "ui/look/tokens.h"
#include "ui/print/list_printout.h"
#include "ui/timeline/timeline_painter.h"

#include <QPainter>

namespace ui {

TimelinePrintout::TimelinePrintout(TimelineScene scene, const app::Board &board)
    : m_scene(std::move(scene))
    , m_board(board)
{
    m_scene.selected = app::Board::none; // paper points at nothing
    m_scene.litBatch = app::Board::none;
    m_scene.litLine = app::Board::none;
    m_scene.hasFocus = false;
}

int TimelinePrintout::divide(const QSizeF &page)
{
    m_page = page;
    return 1;
}

void TimelinePrintout::paint(QPainter &painter, int /*page*/) const
{
    painter.setFont(paperFont());
    paintTimeline(painter, QRectF(QPointF(), m_page), m_scene, m_board, tokens());
}

} // namespace ui
