#pragma once

#include "ui/look/bar_painter.h"
#include "ui/look/cell_delegate.h"

namespace ui {

/// A batch's bar (BarRole, ScaleRole) or an SKU's gauge (GaugeRole).
class BarDelegate : public CellDelegate
{
    Q_OBJECT

public:
    explicit BarDelegate(int barHeight, QObject *parent = nullptr);

    /// The segment under the point, by its line's key.
    static std::optional<qint64> keyAt(const QPoint &position, const QRect &cell, const QModelIndex &index,
                                       Qt::LayoutDirection direction);
    static QRect roomIn(const QRect &cell);

    void setHovered(std::optional<qint64> key) { m_light.hovered = key; } // then update the view
    void setSelected(const QList<qint64> &keys) { m_light.selected = keys; }
    const BarLight &light() const { return m_light; }
    void setTarget(int row) { m_target = row; } // that would take what is being carried; -1: none

protected:
    void paintContent(QPainter &painter, const QRect &room, const QStyleOptionViewItem &option,
                      const QModelIndex &index) const override;

private:
    int m_barHeight;
    BarLight m_light;
    int m_target = -1;
};

} // namespace ui
