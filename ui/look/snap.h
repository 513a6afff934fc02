#pragma once

#include <QPainter>
#include <QRectF>
#include <QTransform>

namespace ui {

/// Edges that fall on whole device pixels, whatever the scale.
class Snap
{
public:
    explicit Snap(const QPainter &painter);

    double ratio() const { return m_toDevice.m11(); }
    double pixel() const { return 1 / m_toDevice.m11(); }
    double line(double width) const; // whole pixels, at least one
    double x(double x) const;
    double y(double y) const;
    QRectF rect(const QRectF &rect) const;

    /// Where a pen of this width has to run so that its outer edge fills the rectangle.
    static QRectF inside(const QRectF &rect, double penWidth);

private:
    QTransform m_toDevice;
};

} // namespace ui
