#include "ui/look/text_painter.h"

#include "ui/look/digit_cells.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QStyle>

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

constexpr double leastPoints = 8;

QFont scaled(QFont font, double factor)
{
    if (font.pointSizeF() > 0)
        font.setPointSizeF(std::max(leastPoints, font.pointSizeF() * factor));
    else
        font.setPixelSize(qRound(font.pixelSize() * factor));
    return font;
}

} // namespace

QFont weighted(QFont font, Weight weight)
{
    font.setWeight(weight == Weight::Subject      ? QFont::DemiBold
                       : weight == Weight::Strong ? QFont::Medium
                                                  : QFont::Normal);
    return font;
}

QFont small(const QFont &font)
{
    return scaled(font, 0.85);
}

QFont figure(const QFont &font)
{
    return weighted(scaled(font, 1.7), Weight::Subject);
}

double textWidth(const QFont &font, const QString &text)
{
    if (const auto celled = inDigitCells(font, text))
        return celled->width;
    return QFontMetricsF(font).horizontalAdvance(text);
}

void paintText(QPainter &painter, const QRectF &room, Qt::Alignment alignment, const QString &text, Cut cut)
{
    const QFont &font = painter.font();
    const QFontMetricsF metrics(font);
    auto celled = inDigitCells(font, text);
    double width = celled ? celled->width : metrics.horizontalAdvance(text);
    QString shown = text;
    if (cut == Cut::Right && width > room.width()) {
        shown = metrics.elidedText(text, Qt::ElideRight, room.width());
        celled = std::nullopt;
        width = metrics.horizontalAdvance(shown);
    }
    const auto side = QStyle::visualAlignment(painter.layoutDirection(), alignment);
    double left = room.left();
    if (side & Qt::AlignRight)
        left = room.right() - width;
    else if (side & Qt::AlignHCenter)
        left = room.left() + (room.width() - width) / 2;
    const double baseline = room.top() + (room.height() - metrics.height()) / 2 + metrics.ascent();
    const QPointF origin(left, std::round(baseline));
    if (celled)
        painter.drawGlyphRun(origin, celled->glyphs);
    else if (painter.layoutDirection() == Qt::LayoutDirectionAuto)
        painter.drawText(origin, shown);
    else { // where the text stands is settled; which way it runs is its own affair
        const auto direction = painter.layoutDirection();
        painter.setLayoutDirection(Qt::LayoutDirectionAuto);
        painter.drawText(origin, shown);
        painter.setLayoutDirection(direction);
    }
}

int lineHeight(const QFont &font)
{
    return qCeil(QFontMetricsF(font).height());
}

int rowHeight(const QFont &font, int least)
{
    return std::max(least, lineHeight(font) + 8);
}

} // namespace ui
