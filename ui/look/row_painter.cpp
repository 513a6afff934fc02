#include "ui/look/row_painter.h"

#include "ui/look/snap.h"
#include "ui/look/tokens.h"

#include <QPainter>

namespace ui {

void paintRowGround(QPainter &painter, const QRect &cell, const RowState &state, const Tokens &tokens)
{
    const QColor &ground = state.selected ? tokens.selection
        : state.hovered || state.lit      ? tokens.hover
        : state.heading                   ? tokens.head
        : state.trying || state.changed   ? tokens.trying
                                          : tokens.surface;
    painter.fillRect(cell, ground);
}

void paintRowEdges(QPainter &painter, const QRect &cell, const RowState &state, const Tokens &tokens)
{
    const Snap snap(painter);
    const QRectF box = snap.rect(cell);
    const bool mirrored = painter.layoutDirection() == Qt::RightToLeft;
    const auto atStart = [&](double width) {
        return QRectF(mirrored ? box.right() - width : box.left(), box.top(), width, box.height());
    };
    const auto atEnd = [&](double width) {
        return QRectF(mirrored ? box.left() : box.right() - width, box.top(), width, box.height());
    };
    const double rule = snap.line(1);
    painter.fillRect(QRectF(box.left(), box.bottom() - rule, box.width(), rule), tokens.rowRule);
    if (state.first && state.selected)
        painter.fillRect(atStart(snap.line(3)), tokens.accentInk);
    else if (state.first && state.lit)
        painter.fillRect(atStart(snap.line(2)), tokens.accentInk);
    else if (state.first && state.changed)
        for (double top = box.top() + 2; top < box.bottom() - 4; top += 5) // dashed: not yet
            painter.fillRect(QRectF(atStart(snap.line(2)).left(), top, snap.line(2), 3), tokens.accentInk);
    if (!state.focused)
        return;
    const double ring = snap.line(tokens.focusWidth);
    painter.fillRect(QRectF(box.left(), box.top(), box.width(), ring), tokens.accentInk);
    painter.fillRect(QRectF(box.left(), box.bottom() - ring, box.width(), ring), tokens.accentInk);
    if (state.first)
        painter.fillRect(atStart(ring), tokens.accentInk);
    if (state.last)
        painter.fillRect(atEnd(ring), tokens.accentInk);
}

} // namespace ui
