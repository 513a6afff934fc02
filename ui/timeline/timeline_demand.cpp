#include "ui/timeline/timeline_painter.h"

#include "ui/look/figures.h"
#include "ui/look/hatch.h"
#include "ui/look/snap.h"
#include "ui/look/text_painter.h"
#include "ui/look/tokens.h"

#include <QPainter>

#include <algorithm>

namespace ui {

namespace {

constexpr double pinEdge = 2;
constexpr double cutFrom = 4; // px: lower blocks are not cut from their neighbours

void paintBlock(QPainter &painter, const QRectF &box, const app::Timeline &timeline,
                const app::TimelineDemand &demand, double lowerLine, const Tokens &t)
{
    const Snap snap(painter);
    const auto line = snap.line(1);
    const auto inner = box.height() >= cutFrom ? box.adjusted(0, line, 0, 0) : box;
    const QPointF origin(box.left(), lowerLine);
    if (demand.supply < 0) {
        const auto isShort = demand.state == app::LineState::Short;
        if (isShort)
            painter.fillRect(inner, t.shortageTint);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(isShort ? QPen(t.shortage, line) : QPen(t.text3, line, Qt::CustomDashLine));
        if (!isShort) {
            auto pen = painter.pen();
            pen.setDashPattern({3, 2});
            painter.setPen(pen);
        }
        painter.drawRoundedRect(Snap::inside(inner, line), 2, 2);
        return;
    }
    const auto &supply = timeline.supplies[static_cast<std::size_t>(demand.supply)];
    if (demand.daysLate > 0)
        fillHatch(painter, inner, origin, Hatch::Short, t);
    else if (supply.day)
        fillHatch(painter, inner, origin, Hatch::IncomingAllocated, t);
    else
        painter.fillRect(inner, t.allocated);
    if (demand.pinned && box.width() > 3 * pinEdge) {
        painter.fillRect(QRectF(inner.left(), inner.top(), pinEdge, inner.height()), t.pinEdge);
        painter.fillRect(QRectF(inner.right() - pinEdge, inner.top(), pinEdge, inner.height()), t.pinEdge);
    }
    if (demand.daysLate > 0 && inner.height() >= cutFrom) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(t.shortage, line));
        painter.drawRect(Snap::inside(inner, line));
    }
}

} // namespace

void paintTimelineDemand(QPainter &painter, const TimelineLayout &layout, const TimelineScene &scene,
                         const Tokens &t)
{
    const auto &timeline = scene.shown();
    const Snap snap(painter);
    for (const auto &block : layout.blocks())
        paintBlock(painter, block.box, timeline, timeline.demands[block.demand], layout.lowerLine(), t);
    const auto base = painter.font();
    painter.setFont(small(base));
    std::vector<QRectF> taken;
    for (const auto &stack : layout.stacks())
        taken.push_back(stack.box);
    for (const auto &stack : layout.stacks()) {
        for (int i = 0; stack.isCut && i < 3; ++i) // there is more: three dots beneath
            painter.fillRect(snap.rect({stack.box.left() + 1 + 5 * i, stack.box.bottom() + 3, 2, 2}),
                             t.text3);
        const auto sum = numberText(qint64(stack.sum));
        const auto width = textWidth(painter.font(), sum);
        const QRectF room(stack.box.center().x() - width / 2, stack.box.bottom() + (stack.isCut ? 7 : 1),
                          width, lineHeight(painter.font()));
        if (std::ranges::any_of(taken, [&](const QRectF &box) { return box.intersects(room); }))
            continue; // the table tells it
        taken.push_back(room.adjusted(-2, 0, 2, 0));
        painter.setPen(t.text2);
        paintText(painter, room, Qt::AlignLeading, sum);
    }
    painter.setFont(base);
    for (const auto &block : layout.blocks()) {
        if (timeline.demands[block.demand].line != scene.litLine)
            continue;
        const auto ring = block.box.adjusted(-2, -1, 2, 2);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(t.surface, 4.5));
        painter.drawRoundedRect(ring, 3, 3);
        painter.setPen(QPen(t.accentInk, t.focusWidth));
        painter.drawRoundedRect(ring, 3, 3);
    }
}

} // namespace ui
