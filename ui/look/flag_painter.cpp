#include "ui/look/flag_painter.h"

#include "ui/look/snap.h"
#include "ui/look/tokens.h"

#include <QPainter>

namespace ui {

void paintFlag(QPainter &painter, const QRectF &mast, const Tokens &tokens)
{
    const bool mirrored = painter.layoutDirection() == Qt::RightToLeft;
    const double x = mirrored ? mast.right() : mast.left();
    const auto at = [&](double dx, double dy) { return QPointF(x + (mirrored ? -dx : dx), mast.top() + dy); };
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(tokens.lateInk, 1, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    painter.setBrush(tokens.late);
    painter.drawPolygon(QPolygonF{at(1.5, 0.5), at(10.5, 0.5), at(8.5, 3.5), at(10.5, 6.5), at(1.5, 6.5)});
    painter.fillRect(Snap(painter).rect(mast), tokens.lateInk);
    painter.restore();
}

} // namespace ui
