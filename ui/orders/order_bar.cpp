#include "ui/orders/order_bar.h"

#include "ui/look/figures.h"
#include "ui/look/hatch.h"
#include "ui/look/measures.h"
#include "ui/look/snap.h"
#include "ui/look/tokens.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPainterPath>

namespace ui {

namespace {

struct OrderBars
{
    Q_DECLARE_TR_FUNCTIONS(OrderBars)
};

constexpr double barHeight = 8;

/// Solid from the warehouse, hatched from what is expected, empty for what waits; what is short at the end.
void paintBar(QPainter &painter, const QRectF &room, const OrderBar &bar)
{
    const Tokens &t = tokens();
    const Snap snap(painter);
    const bool mirrored = painter.layoutDirection() == Qt::RightToLeft;
    const QRectF box = snap.rect({room.left(), room.center().y() - barHeight / 2, room.width(), barHeight});
    const auto edge = [&](qint64 pieces) {
        const auto all = static_cast<double>(std::max<qint64>(bar.pieces, 1));
        return std::round(static_cast<double>(pieces) / all * box.width() * snap.ratio()) / snap.ratio();
    };
    const auto span = [&](double from, double to) {
        return QRectF(mirrored ? box.right() - to : box.left() + from, box.top(), to - from, box.height());
    };
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath outline;
    outline.addRoundedRect(box, measures::barRadius, measures::barRadius);
    painter.save();
    painter.setClipPath(outline, Qt::IntersectClip);
    painter.fillRect(box, t.surface);
    painter.fillRect(span(0, edge(bar.here)), t.allocated);
    fillHatch(painter, span(edge(bar.here), edge(bar.here + bar.incoming)), box.topLeft(),
              Hatch::IncomingAllocated, t);
    if (bar.shortOf > 0) {
        const auto from = std::min(edge(bar.pieces - bar.shortOf), box.width() - 4);
        painter.fillRect(span(from, box.width()), t.shortageTint);
        fillHatch(painter, span(from, box.width()), box.topLeft(), Hatch::Short, t);
        painter.fillRect(span(from - snap.line(1), from), t.surface);
    }
    painter.restore();
    painter.setPen(QPen(t.dark ? t.fieldBorder : t.hold, snap.line(1)));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(Snap::inside(box, snap.line(1)), measures::barRadius, measures::barRadius);
    painter.restore();
}

} // namespace

QString accessibleSentence(const OrderBar &bar)
{
    QStringList parts{OrderBars::tr("%Ln pieces", nullptr, static_cast<int>(bar.pieces))};
    if (bar.here > 0)
        parts += OrderBars::tr("%1 from the warehouse").arg(numberText(bar.here));
    if (bar.incoming > 0)
        parts += OrderBars::tr("%1 from what is expected").arg(numberText(bar.incoming));
    if (bar.shortOf > 0)
        parts += OrderBars::tr("%1 short").arg(numberText(bar.shortOf));
    if (const auto waiting = bar.pieces - bar.here - bar.incoming - bar.shortOf; waiting > 0)
        parts += OrderBars::tr("%1 waiting").arg(numberText(waiting));
    return parts.join(QStringLiteral(", "));
}

void OrderBarDelegate::paintContent(QPainter &painter, const QRect &room, const QStyleOptionViewItem &option,
                                    const QModelIndex &index) const
{
    const QVariant bar = index.data(OrderBarRole);
    if (!bar.canConvert<OrderBar>())
        return PillDelegate::paintContent(painter, room, option, index);
    if (bar.value<OrderBar>().pieces > 0)
        paintBar(painter, room, bar.value<OrderBar>());
}

} // namespace ui
