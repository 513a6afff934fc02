#include "ui/look/table_header.h"

#include "ui/look/bar_painter.h"
#include "ui/look/figures.h"
#include "ui/look/icon.h"
#include "ui/look/measures.h"
#include "ui/look/roles.h"
#include "ui/look/snap.h"
#include "ui/look/text_painter.h"
#include "ui/look/tokens.h"

#include <QPainter>

#include <algorithm>

namespace ui {

namespace {

void paintAxis(QPainter &painter, const QRectF &room, const BarScale &scale)
{
    const double pixelsPerPiece = scale.pixelsPerPiece(room.width());
    const qint64 step = axisStep(pixelsPerPiece);
    const bool mirrored = painter.layoutDirection() == Qt::RightToLeft;
    for (qint64 at = 0; pixelsPerPiece > 0; at += step) {
        const double along = static_cast<double>(at) * pixelsPerPiece;
        if (along > room.width())
            return;
        const auto number = numberText(at);
        const auto half = textWidth(painter.font(), number) / 2; // within its column, the last one too
        const double x = std::max(room.left() - measures::cellPadding + half,
                                  std::min(room.right() + measures::cellPadding - half,
                                           mirrored ? room.right() - along : room.left() + along));
        paintText(painter, QRectF(x - 40, room.top(), 80, room.height()), Qt::AlignHCenter, number);
    }
}

} // namespace

TableHeader::TableHeader(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(true);
    setHighlightSections(false);
    setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    setMinimumSectionSize(40);
    setTextElideMode(Qt::ElideRight);
}

QSize TableHeader::sizeHint() const
{
    return {QHeaderView::sizeHint().width(),
            std::max(measures::headerHeight, lineHeight(small(font())) + 12)};
}

void TableHeader::paintSection(QPainter *painter, const QRect &section, int logicalIndex) const
{
    const bool isSorted = isSortIndicatorShown() && sortIndicatorSection() == logicalIndex;
    painter->save();
    painter->setLayoutDirection(layoutDirection());
    painter->setFont(font());
    paintColumnHead(*painter, section, *model(), logicalIndex,
                    isSorted ? std::optional(sortIndicatorOrder()) : std::nullopt);
    painter->restore();
}

void paintColumnHead(QPainter &painter, const QRect &section, const QAbstractItemModel &model, int column,
                     std::optional<Qt::SortOrder> sorted)
{
    const Tokens &t = tokens();
    const Snap snap(painter);
    const QFont base = painter.font();
    painter.save();
    painter.fillRect(section, t.head);
    painter.fillRect(
        QRectF(section.left(), section.bottom() + 1 - snap.line(1), section.width(), snap.line(1)),
        t.paneLine);
    painter.setFont(weighted(small(base), Weight::Strong));
    painter.setPen(t.text2);
    const QRectF room = section.adjusted(measures::cellPadding, 0, -measures::cellPadding, -1);
    const auto header = [&](int role) { return model.headerData(column, Qt::Horizontal, role); };
    if (const QVariant scale = header(ScaleRole); scale.canConvert<BarScale>()) {
        painter.setFont(small(base));
        paintAxis(painter, room, scale.value<BarScale>());
        painter.restore();
        return;
    }
    const QVariant aligned = header(Qt::TextAlignmentRole);
    const auto alignment
        = aligned.isValid() ? Qt::Alignment(aligned.toInt()) : Qt::AlignLeading | Qt::AlignVCenter;
    const QString text = header(Qt::DisplayRole).toString();
    const double arrow = sorted ? 14 : 0;
    const auto side = QStyle::visualAlignment(painter.layoutDirection(), alignment);
    const bool atRight = side & Qt::AlignRight;
    const double width = std::min(textWidth(painter.font(), text), room.width() - arrow);
    const QRectF textRoom = atRight ? room.adjusted(0, 0, -arrow, 0) : room;
    paintText(
        painter,
        QRectF(textRoom.left(), textRoom.top(), atRight ? textRoom.width() : width + 0.5, textRoom.height()),
        atRight ? Qt::AlignRight | Qt::AlignAbsolute : Qt::AlignLeft | Qt::AlignAbsolute, text, Cut::Right);
    if (sorted) {
        const double x = atRight ? room.right() - 12 : room.left() + width + 2;
        painter.translate(x + 6, room.center().y() + 0.5);
        painter.rotate(*sorted == Qt::AscendingOrder ? -90 : 90); // our arrow points right
        paintIcon(painter, QRectF(-6, -6, 12, 12), QStringLiteral("arrow"), t.text2);
    }
    painter.restore();
}

} // namespace ui
