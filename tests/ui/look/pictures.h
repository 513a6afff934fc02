#pragma once

#include "ui/look/bar_painter.h"
#include "ui/look/tokens.h"

#include <QImage>
#include <QPainter>
#include <QSet>

/// What a painter leaves on a ground of its own.
template <class Paint> QImage painted(const QSize &size, double ratio, Paint paint)
{
    QImage image(size * ratio, QImage::Format_RGB32);
    image.setDevicePixelRatio(ratio);
    image.fill(ui::tokens().surface);
    QPainter painter(&image);
    paint(painter);
    return image;
}

inline int coloursIn(const QImage &image)
{
    QSet<QRgb> colours;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            colours.insert(image.pixel(x, y));
    }
    return static_cast<int>(colours.size());
}

/// How many of the picture's pixels are of this colour.
inline int countOf(const QColor &colour, const QImage &image)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            count += image.pixel(x, y) == colour.rgb() ? 1 : 0;
    }
    return count;
}
