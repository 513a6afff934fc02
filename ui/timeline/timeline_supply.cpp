#include "ui/timeline/timeline_painter.h"

#include "ui/facts.h"
#include "ui/look/bar_cells.h"
#include "ui/look/flag_painter.h"
#include "ui/look/hatch.h"
#include "ui/look/measures.h"
#include "ui/look/snap.h"
#include "ui/look/text_painter.h"
#include "ui/look/tokens.h"
#include "ui/timeline/timeline_words.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPainterPath>

namespace ui {

namespace {

struct TimelineSupplyPainter
{
    Q_DECLARE_TR_FUNCTIONS(TimelineSupplyPainter)
};

/// A batch's bar on end: pinned at the foot, free at the top.
void paintPost(QPainter &painter, const QRectF &box, const BatchBar &bar, double pixelsPerPiece,
               const Tokens &t)
{
    const Snap snap(painter);
    const auto isHere = bar.supply == BatchBar::Supply::Here;
    const auto line = snap.line(1);
    const auto part = [&](double from, double to) {
        return QRectF(box.left(), box.bottom() - std::min(to, box.height()), box.width(),
                      std::min(to, box.height()) - std::min(from, box.height()));
    };
    QPainterPath frame;
    frame.addRoundedRect(box, measures::barRadius, measures::barRadius);
    painter.save();
    painter.setClipPath(frame, Qt::IntersectClip);
    if (bar.onHold)
        fillHatch(painter, box, box.bottomLeft(), Hatch::Hold, t);
    else if (isHere)
        painter.fillRect(box, t.freeTint);
    else
        fillHatch(painter, box, box.bottomLeft(), Hatch::IncomingFree, t);
    const BarCells cut(bar, pixelsPerPiece, snap.ratio());
    const auto allocated = part(0, cut.allocated);
    if (isHere)
        painter.fillRect(allocated, t.allocated);
    else
        fillHatch(painter, allocated, box.bottomLeft(), Hatch::IncomingAllocated, t);
    for (const auto &cell : cut.cells) {
        const auto area = part(cell.left, cell.right);
        if (cell.pinned) {
            painter.fillRect(QRectF(area.left(), area.top(), 2.5, area.height()), t.pinEdge);
            painter.fillRect(QRectF(area.right() - 2.5, area.top(), 2.5, area.height()), t.pinEdge);
        }
        if (area.height() >= 4 && cell.right < cut.end)
            painter.fillRect(QRectF(area.left(), area.top(), area.width(), line), t.surface);
    }
    painter.restore();
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(bar.onHold ? t.hold : t.barFrame, line));
    const auto radius = measures::barRadius - line / 2;
    painter.drawRoundedRect(Snap::inside(box, line), radius, radius);
    if (bar.supply == BatchBar::Supply::Overdue)
        paintFlag(painter, QRectF(box.left(), box.top() - 16, 2, box.height() + 16), t);
}

QPen dashed(const Tokens &t)
{
    QPen pen(t.accentInk, 1.5, Qt::CustomDashLine);
    pen.setDashPattern({2, 4.0 / 3});
    return pen;
}

/// Where it stood, paler, and an arrow from there with the days between.
void paintMove(QPainter &painter, const QRectF &was, const QRectF &now, const BatchBar &bar,
               std::int64_t days, double pixelsPerPiece, const Tokens &t)
{
    painter.save();
    painter.setOpacity(0.28);
    paintPost(painter, was, bar, pixelsPerPiece, t);
    painter.restore();
    painter.setBrush(Qt::NoBrush);
    painter.setPen(dashed(t));
    painter.drawRoundedRect(now.adjusted(-3, -3, 3, 3), 4, 4);
    const auto forward = now.center().x() > was.center().x();
    const auto from = forward ? was.right() + 4 : was.left() - 4;
    const auto to = forward ? now.left() - 7 : now.right() + 7;
    if (forward ? to - from < 12 : from - to < 12)
        return;
    const auto y = std::max(now.top() + 14, was.top() + 14);
    painter.drawLine(QPointF(from, y), QPointF(to, y));
    painter.setPen(QPen(t.accentInk, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const auto back = forward ? -5.0 : 5.0;
    painter.drawPolyline(QPolygonF{{to + back, y - 4}, {to, y}, {to + back, y + 4}});
    const auto base = painter.font();
    painter.setFont(weighted(small(base), Weight::Subject));
    const auto text = days > 0 ? TimelineSupplyPainter::tr("+%Ln days", nullptr, static_cast<int>(days))
                               : TimelineSupplyPainter::tr("−%Ln days", nullptr, static_cast<int>(-days));
    const auto width = textWidth(painter.font(), text);
    const QRectF room((from + to) / 2 - width / 2, y - lineHeight(painter.font()) - 2, width,
                      lineHeight(painter.font()));
    if (width < std::abs(to - from)) {
        painter.fillRect(room.adjusted(-2, 0, 2, 0), t.surface);
        painter.setPen(t.accentInk);
        paintText(painter, room, Qt::AlignLeading, text);
    }
    painter.setFont(base);
}

} // namespace

void paintTimelineSupply(QPainter &painter, const TimelineLayout &layout, const TimelineScene &scene,
                         const app::Board &board, const Tokens &t)
{
    const auto &timeline = scene.shown();
    const auto bars = barsOf(timeline, board);
    for (const auto &post : layout.posts()) {
        const auto &supply = timeline.supplies[post.supply];
        const auto &bar = bars[post.supply];
        if (const auto *before = movedFrom(scene, supply)) {
            const auto days = supply.day && before->day ? (*supply.day - *before->day).count() : 0;
            paintMove(painter, layout.postOf(*before), post.box, bar, days, layout.pixelsPerPiece(), t);
        }
        paintPost(painter, post.box, bar, layout.pixelsPerPiece(), t);
        const auto isPointedAt = supply.index == scene.litBatch;
        if (!isPointedAt && (supply.index != scene.selected || movedFrom(scene, supply)))
            continue;
        const auto ring = post.box.adjusted(-3, -3, 3, 3);
        painter.setBrush(Qt::NoBrush);
        if (isPointedAt || scene.hasFocus) {
            painter.setPen(QPen(t.surface, 4.5));
            painter.drawRoundedRect(ring, 4, 4);
        }
        painter.setPen(QPen(t.accentInk, isPointedAt || scene.hasFocus ? t.focusWidth : 1));
        painter.drawRoundedRect(ring, 4, 4);
    }
}

} // namespace ui
