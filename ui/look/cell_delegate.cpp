#include "ui/look/cell_delegate.h"

#include "ui/look/icon.h"
#include "ui/look/measures.h"
#include "ui/look/table_view.h"
#include "ui/look/tokens.h"

#include <QHeaderView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace ui {

namespace {

int edgeColumn(const QHeaderView &header, int from, int step)
{
    int visual = from;
    while (visual > 0 && visual < header.count() - 1 && header.isSectionHidden(header.logicalIndex(visual)))
        visual += step;
    if (visual == 0 && step > 0)
        while (visual < header.count() - 1 && header.isSectionHidden(header.logicalIndex(visual)))
            ++visual;
    return header.logicalIndex(visual);
}

RowState stateOf(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    RowState state;
    state.selected = option.state & QStyle::State_Selected;
    state.heading = index.data(GroundRole).toBool();
    state.changed = index.data(TriedRole).toBool();
    const auto *table = qobject_cast<const TableView *>(option.widget);
    if (!table) {
        state.hovered = option.state & QStyle::State_MouseOver;
        return state;
    }
    state.hovered = table->hoveredRow() == index.row();
    state.lit = table->litRow() == index.row() || table->targetRow() == index.row();
    state.trying = table->isTrying();
    state.focused = table->showsFocus() && table->currentIndex().row() == index.row();
    state.first = edgeColumn(*table->horizontalHeader(), 0, 1) == index.column();
    state.last = edgeColumn(*table->horizontalHeader(), table->horizontalHeader()->count() - 1, -1)
        == index.column();
    return state;
}

// From the row's first cell on across the others, each of which paints its part.
void paintBeneath(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                  const QString &text, int top)
{
    const auto *table = qobject_cast<const TableView *>(option.widget);
    QRect row = option.rect;
    const auto other = index.siblingAtColumn(index.column() == 0 ? 1 : 0);
    if (table && other.data(BeneathRole).isValid()) { // one line through all of the row
        row.setLeft(row.left() - table->columnViewportPosition(index.column()));
        row.setWidth(table->horizontalHeader()->length());
    }
    row.adjust(measures::cellPadding, 0, -measures::cellPadding, -4);
    row.setTop(top);
    painter.save();
    painter.setClipRect(option.rect, Qt::IntersectClip);
    painter.setFont(small(option.font));
    painter.setPen(tokens().text2);
    paintText(painter, row, Qt::AlignLeading | Qt::AlignVCenter, text, Cut::Right);
    painter.restore();
}

} // namespace

void CellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    const RowState state = stateOf(option, index);
    const Tokens &t = tokens();
    paintRowGround(*painter, option.rect, state, t);
    painter->setLayoutDirection(option.direction);
    painter->setFont(option.font);
    painter->setPen(t.text);
    const int padding = measures::cellPadding;
    if (const QString mark = index.data(MarkRole).toString(); !mark.isEmpty()) {
        const int left
            = option.direction == Qt::RightToLeft ? option.rect.right() - padding + 1 : option.rect.left();
        paintIcon(*painter, QRectF(left, option.rect.center().y() - 5.5, padding, padding), mark, t.text2);
    }
    QRect room = option.rect.adjusted(padding, 0, -padding, -1);
    if (const QVariant beneath = index.data(BeneathRole); beneath.isValid()) {
        const int lower = lineHeight(small(option.font));
        const int middle = room.top() + (room.height() + lineHeight(option.font) - lower) / 2;
        paintBeneath(*painter, option, index, beneath.toString(), middle);
        room.setTop(room.top() + 4);
        room.setBottom(middle);
    }
    if (room.width() > 0)
        paintContent(*painter, room, option, index);
    paintRowEdges(*painter, option.rect, state, t);
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int width = qCeil(contentWidth(option.font, index));
    return {width + 2 * measures::cellPadding, rowHeight(option.font, measures::lineRow)};
}

double CellDelegate::contentWidth(const QFont &font, const QModelIndex &index) const
{
    return textWidth(weighted(font, Weight::Subject), index.data().toString());
}

bool CellDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                             const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip)
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    QString tip = index.data(Qt::ToolTipRole).toString();
    const QString text = index.data().toString();
    if (tip.isEmpty() && textWidth(option.font, text) > option.rect.width() - 2 * measures::cellPadding)
        tip = text; // what the cell has no room for
    QToolTip::showText(event->globalPos(), tip, view, option.rect);
    return true;
}

} // namespace ui
