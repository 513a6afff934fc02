#pragma once

#include <QAbstractItemDelegate>
#include <QIcon>

namespace ui {

/// One view in the rail: icon, text and, where there is something to do, a count.
class RailDelegate : public QAbstractItemDelegate
{
    Q_OBJECT

public:
    enum Role { IconNameRole = Qt::UserRole + 1, CountRole, AlarmRole };

    using QAbstractItemDelegate::QAbstractItemDelegate;

    static QIcon collapseIcon();
    static int widthFor(const QString &text, qint64 count, const QFont &font); // of a row
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace ui
