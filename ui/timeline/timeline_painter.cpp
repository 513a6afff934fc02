#include "ui/timeline/timeline_painter.h"

#include "ui/facts.h"
#include "ui/look/figures.h"
#include "ui/look/measures.h"
#include "ui/look/snap.h"
#include "ui/look/style_parts.h"
#include "ui/look/text_painter.h"
#include "ui/look/tokens.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace ui {

namespace {

struct TimelinePainter
{
    Q_DECLARE_TR_FUNCTIONS(TimelinePainter)
};

void paintDayName(QPainter &painter, const QRectF &header, double middle, const QString &name,
                  const QColor &ink)
{
    painter.setPen(ink);
    const auto width = textWidth(painter.font(), name);
    const auto left = std::max(header.left() + 4, std::min(middle - width / 2, header.right() - width - 4));
    paintText(painter, QRectF(left, header.top(), width, header.height()), Qt::AlignLeading, name);
}

/// A name on a ground of its own: today, or the day that something is dragged to.
QRectF paintDayBox(QPainter &painter, const QRectF &header, double middle, const QString &name,
                   const QColor &ink, const QColor &ground, const QColor &border)
{
    const auto width = textWidth(painter.font(), name) + 14;
    const auto height = header.height() - 6;
    const auto left = std::clamp(middle - width / 2, header.left(), header.right() - width);
    const QRectF box(left, header.center().y() - height / 2, width, height);
    paintBox(painter, Snap(painter).rect(box), 4, ground, border);
    painter.setPen(ink);
    paintText(painter, box, Qt::AlignHCenter, name);
    return box;
}

} // namespace

void paintTimelineAxis(QPainter &painter, const TimelineLayout &layout, const TimelineScene &scene,
                       const Tokens &t)
{
    const Snap snap(painter);
    const auto base = painter.font();
    const auto &axis = layout.axis();
    const auto header = layout.header();
    const auto today = dateOf(scene.now.today);
    painter.fillRect(header, t.head);
    painter.fillRect(QRectF(header.left(), header.bottom() - 1, header.width(), snap.line(1)), t.paneLine);
    painter.setFont(weighted(small(base), Weight::Strong));

    const auto dashed = [&](double x) {
        painter.setPen(QPen(t.buttonBorder, snap.line(1), Qt::DotLine));
        painter.drawLine(QPointF(snap.x(x), header.bottom()), QPointF(snap.x(x), layout.room().bottom() - 8));
    };
    QList<QRectF> taken;
    if (axis.shows(scene.now.today)) {
        dashed(axis.edge(scene.now.today));
        taken += paintDayBox(painter, header, axis.middle(scene.now.today), TimelinePainter::tr("Today"),
                             t.text, t.surface, t.fieldBorder);
    }
    for (const auto &supply : scene.shown().supplies) {
        if (supply.index == scene.selected && supply.day && axis.shows(*supply.day)
            && movedFrom(scene, supply))
            taken += paintDayBox(painter, header, axis.middle(*supply.day),
                                 dateText(dateOf(supply.day), today), t.onAccent, t.accentFill, t.accentFill);
    }
    const auto days = axis.dayColumns();
    dashed(axis.noDateColumn().left() < days.left() ? axis.noDateColumn().right()
                                                    : axis.noDateColumn().left());
    for (const auto day : axis.ticks(80)) {
        const auto name = dateText(dateOf(day), today);
        const auto middle = axis.middle(day);
        if (t.highContrast) // a whole line would run through the words
            dashed(middle);
        else
            painter.fillRect(QRectF(snap.x(middle), header.bottom(), snap.line(1),
                                    layout.room().bottom() - 8 - header.bottom()),
                             t.rowRule);
        const auto half = textWidth(painter.font(), name) / 2 + 4;
        const QRectF room(middle - half, header.top(), 2 * half, header.height());
        const auto isFree
            = std::ranges::none_of(taken, [&](const QRectF &box) { return box.intersects(room); });
        if (isFree && room.left() >= days.left() && room.right() <= days.right())
            paintDayName(painter, header, middle, name, t.text2);
    }
    const auto here = TimelinePainter::tr("In warehouse");
    const auto half = textWidth(painter.font(), here) / 2 + 5;
    auto middle = axis.warehouse();
    for (const auto &box : taken) { // today's box reaches over
        if (box.left() < middle + half && box.right() > middle)
            middle = box.left() - half;
        else if (box.right() > middle - half && box.left() < middle)
            middle = box.right() + half;
    }
    paintDayName(painter, header, middle, here, t.text2);
    paintDayName(painter, header, axis.noDate(), TimelinePainter::tr("No date"), t.text2);

    painter.setFont(small(base));
    painter.setPen(t.text2);
    const auto beside = [&](double top, const QString &text) {
        const auto room = axis.labels().adjusted(measures::cellPadding, 0, 0, 0);
        paintText(painter, QRectF(room.left(), top, room.width(), lineHeight(painter.font())),
                  Qt::AlignLeading, text, Cut::Right);
    };
    beside(layout.upperLine() - lineHeight(painter.font()), TimelinePainter::tr("Batches"));
    beside(layout.lowerLine() + 2, TimelinePainter::tr("Need by"));
    beside(layout.band().top(), TimelinePainter::tr("Running"));
    beside(layout.band().top() + lineHeight(painter.font()), TimelinePainter::tr("free"));
    painter.setFont(base);
    for (const auto y : {layout.upperLine(), layout.lowerLine()})
        painter.fillRect(QRectF(axis.warehouseColumn().united(days).left(), snap.y(y),
                                axis.warehouseColumn().width() + days.width() + TimelineAxis::noDateWidth,
                                snap.line(1)),
                         t.fieldBorder);
}

void paintTimelineThreads(QPainter &painter, const TimelineLayout &layout, const TimelineScene &scene,
                          const Tokens &t)
{
    const auto &timeline = scene.shown();
    const auto isLit = [&](const TimelineLayout::Thread &thread) {
        const auto batch = timeline.supplies[thread.supply].index;
        if (batch == scene.litBatch || batch == scene.selected)
            return true;
        for (auto i = thread.first; i <= thread.last; ++i) {
            const auto &demand = timeline.demands[i];
            if (demand.line == scene.litLine && demand.supply == static_cast<std::int32_t>(thread.supply))
                return true;
        }
        return false;
    };
    const auto top = layout.upperLine() + 1;
    const auto bottom = layout.lowerLine();
    const auto draw = [&](const TimelineLayout::Thread &thread, const QPen &pen) {
        QPainterPath path(QPointF(thread.from, top));
        const auto middle = (top + bottom) / 2;
        path.cubicTo(QPointF(thread.from, middle + 6), QPointF(thread.to, middle - 6),
                     QPointF(thread.to, bottom));
        painter.setBrush(Qt::NoBrush);
        painter.setPen(pen);
        painter.drawPath(path);
    };
    const auto isCrowded = layout.threads().size() > 150;
    auto quiet = t.hold;
    quiet.setAlphaF(isCrowded ? 0.35F : 0.8F);
    auto late = t.shortage;
    late.setAlphaF(isCrowded ? 0.5F : 1.0F);
    for (const auto &thread : layout.threads()) { // what matters more lies above
        if (!thread.isLate && !isLit(thread))
            draw(thread, QPen(quiet, 1));
    }
    for (const auto &thread : layout.threads()) {
        if (!thread.isLate && isLit(thread))
            draw(thread, QPen(t.accentInk, 1.2));
    }
    for (const auto &thread : layout.threads()) {
        if (thread.isLate)
            draw(thread, isLit(thread) ? QPen(t.shortage, 2.4) : QPen(late, isCrowded ? 1 : 1.8));
    }
}

void paintTimeline(QPainter &painter, const QRectF &room, const TimelineScene &scene, const app::Board &board,
                   const Tokens &tokens)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(room, tokens.surface);
    const TimelineLayout layout(room, scene, painter.font(), painter.layoutDirection() == Qt::RightToLeft);
    paintTimelineAxis(painter, layout, scene, tokens);
    paintTimelineBand(painter, layout, scene, tokens);
    paintTimelineThreads(painter, layout, scene, tokens);
    paintTimelineDemand(painter, layout, scene, tokens);
    paintTimelineSupply(painter, layout, scene, board, tokens);
    paintTimelineLabels(painter, layout, scene, tokens);
    painter.restore();
}

} // namespace ui
