#pragma once

#include "ui/look/row_painter.h"
#include "ui/look/text_painter.h"

#include <QStyledItemDelegate>

namespace ui {

/// A table cell: row ground, content, left mark, rule and focus. One subclass for each kind of column.
class CellDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const final;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const final;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

protected:
    /// Within the cell's padding.
    virtual void paintContent(QPainter &painter, const QRect &room, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const
        = 0;
    virtual double contentWidth(const QFont &font, const QModelIndex &index) const; // uncut
};

} // namespace ui
