#include "ui/look/snap.h"

#include <algorithm>
#include <cmath>

namespace ui {

Snap::Snap(const QPainter &painter)
    : m_toDevice(painter.deviceTransform())
{
}

double Snap::line(double width) const
{
    return std::max(1.0, std::round(width * ratio())) / ratio();
}

double Snap::x(double x) const
{
    return (std::round(x * m_toDevice.m11() + m_toDevice.dx()) - m_toDevice.dx()) / m_toDevice.m11();
}

double Snap::y(double y) const
{
    return (std::round(y * m_toDevice.m22() + m_toDevice.dy()) - m_toDevice.dy()) / m_toDevice.m22();
}

QRectF Snap::rect(const QRectF &rect) const
{
    return {QPointF(x(rect.left()), y(rect.top())), QPointF(x(rect.right()), y(rect.bottom()))};
}

QRectF Snap::inside(const QRectF &rect, double penWidth)
{
    const double half = penWidth / 2;
    return rect.adjusted(half, half, -half, -half);
}

} // namespace ui
