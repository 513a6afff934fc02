#pragma once

#include "model/date.h"

#include <QList>
#include <QRectF>

#include <optional>

namespace ui {

/// Where days lie: between what is in the warehouse, which has none, and what is wanted on no day.
/// Mirrored where reading goes from right to left.
class TimelineAxis
{
public:
    TimelineAxis(const QRectF &room, model::Date first, int days, bool mirrored);

    double dayWidth() const { return m_dayWidth; }
    double middle(model::Date day) const;
    double edge(model::Date day) const; // where it begins
    double warehouse() const { return place(labelWidth + warehouseWidth / 2); }
    double noDate() const { return place(m_room.width() - noDateWidth / 2); }
    QRectF warehouseColumn() const { return column(labelWidth, warehouseWidth); }
    QRectF noDateColumn() const { return column(m_room.width() - noDateWidth, noDateWidth); }
    QRectF dayColumns() const { return column(labelWidth + warehouseWidth, m_dayWidth * m_days); }
    QRectF labels() const { return column(0, labelWidth); }
    bool shows(model::Date day) const;
    std::optional<model::Date> dayAt(double x) const; // none: beside the days

    /// The days to name, so far apart that each has its room.
    QList<model::Date> ticks(double room) const;

    static constexpr double labelWidth = 68;
    static constexpr double warehouseWidth = 92;
    static constexpr double noDateWidth = 56;

private:
    double place(double along) const;
    QRectF column(double from, double width) const;

    QRectF m_room;
    model::Date m_first;
    int m_days;
    double m_dayWidth;
    bool m_mirrored;
};

} // namespace ui
