#include "ui/look/bar_delegate.h"

#include "ui/look/measures.h"
#include "ui/look/roles.h"
#include "ui/look/snap.h"
#include "ui/look/tokens.h"

#include <QPainter>

namespace ui {

namespace {

BarScale scaleOf(const QModelIndex &index, const BatchBar &bar)
{
    const QVariant scale = index.data(ScaleRole);
    return scale.canConvert<BarScale>() ? scale.value<BarScale>() : BarScale{bar.quantity, bar.beyond};
}

// Only under an axis: without its numbers the lines would say nothing.
void paintGrid(QPainter &painter, const QRect &cell, const QRectF &room, const BarScale &scale)
{
    const double pixelsPerPiece = scale.pixelsPerPiece(room.width());
    const qint64 step = axisStep(pixelsPerPiece);
    const Snap snap(painter);
    const bool mirrored = painter.layoutDirection() == Qt::RightToLeft;
    for (qint64 at = step; pixelsPerPiece > 0; at += step) {
        const double along = static_cast<double>(at) * pixelsPerPiece;
        if (along > room.width())
            return;
        const double x = snap.x(mirrored ? room.right() - along : room.left() + along);
        painter.fillRect(QRectF(x, cell.top(), snap.line(1), cell.height()), tokens().rowRule);
    }
}

} // namespace

BarDelegate::BarDelegate(int barHeight, QObject *parent)
    : CellDelegate(parent)
    , m_barHeight(barHeight)
{
}

QRect BarDelegate::roomIn(const QRect &cell)
{
    return cell.adjusted(measures::cellPadding, 0, -measures::cellPadding, -1);
}

std::optional<qint64> BarDelegate::keyAt(const QPoint &position, const QRect &cell, const QModelIndex &index,
                                         Qt::LayoutDirection direction)
{
    const QVariant data = index.data(BarRole);
    if (!data.canConvert<BatchBar>())
        return std::nullopt;
    const auto bar = data.value<BatchBar>();
    const QRect room = roomIn(cell);
    const int x = direction == Qt::RightToLeft ? room.right() + 1 - position.x() : position.x() - room.left();
    const auto segment = segmentAt(x + 0.5, room.width(), scaleOf(index, bar), bar);
    return segment ? std::optional(bar.segments[*segment].key) : std::nullopt;
}

void BarDelegate::paintContent(QPainter &painter, const QRect &room, const QStyleOptionViewItem &option,
                               const QModelIndex &index) const
{
    const QVariant axis = index.model()->headerData(index.column(), Qt::Horizontal, ScaleRole);
    if (axis.canConvert<BarScale>())
        paintGrid(painter, option.rect, room, axis.value<BarScale>());
    if (const QVariant data = index.data(BarRole); data.canConvert<BatchBar>()) {
        const auto bar = data.value<BatchBar>();
        const QRectF at(room.left(), room.top() + (room.height() - m_barHeight) / 2.0, room.width(),
                        m_barHeight);
        auto light = m_light;
        light.isTarget = index.row() == m_target;
        paintBatchBar(painter, at, scaleOf(index, bar), bar, tokens(), light);
    } else if (const QVariant gauge = index.data(GaugeRole); gauge.canConvert<Gauge>()) {
        paintGauge(painter, room, gauge.value<Gauge>(), tokens());
    }
}

} // namespace ui
