#include "ui/timeline/timeline_axis.h"

#include <algorithm>
#include <cmath>

namespace ui {

TimelineAxis::TimelineAxis(const QRectF &room, model::Date first, int days, bool mirrored)
    : m_room(room)
    , m_first(first)
    , m_days(std::max(1, days))
    , m_dayWidth(std::max(1.0, (room.width() - labelWidth - warehouseWidth - noDateWidth) / m_days))
    , m_mirrored(mirrored)
{
}

double TimelineAxis::place(double along) const
{
    return m_mirrored ? m_room.right() - along : m_room.left() + along;
}

QRectF TimelineAxis::column(double from, double width) const
{
    return {m_mirrored ? m_room.right() - from - width : m_room.left() + from, m_room.top(), width,
            m_room.height()};
}

double TimelineAxis::edge(model::Date day) const
{
    return place(labelWidth + warehouseWidth + static_cast<double>((day - m_first).count()) * m_dayWidth);
}

double TimelineAxis::middle(model::Date day) const
{
    return edge(day) + (m_mirrored ? -m_dayWidth : m_dayWidth) / 2;
}

bool TimelineAxis::shows(model::Date day) const
{
    return day >= m_first && day < m_first + std::chrono::days(m_days);
}

std::optional<model::Date> TimelineAxis::dayAt(double x) const
{
    const auto along = m_mirrored ? m_room.right() - x : x - m_room.left();
    const auto days = std::floor((along - labelWidth - warehouseWidth) / m_dayWidth);
    if (days < 0 || days >= m_days)
        return std::nullopt;
    return m_first + std::chrono::days(static_cast<int>(days));
}

QList<model::Date> TimelineAxis::ticks(double room) const
{
    int step = 1;
    for (const int each : {1, 2, 7, 14, 28}) {
        step = each;
        if (each * m_dayWidth >= room)
            break;
    }
    auto day = m_first;
    if (step >= 7) { // weeks begin on their Monday
        const auto past = std::chrono::weekday(day) - std::chrono::Monday;
        day += past.count() == 0 ? std::chrono::days(0) : std::chrono::days(7) - past;
    }
    QList<model::Date> ticks;
    for (; shows(day); day += std::chrono::days(step))
        ticks += day;
    return ticks;
}

} // namespace ui
