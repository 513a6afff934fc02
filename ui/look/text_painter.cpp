#include "ui/look/text_painter.h"

#include <QFontMetricsF>
#include <QHash>
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

/// The width of the widest digit where a font's digits differ, else 0.
double digitCell(const QFont &font)
{
    static QHash<QFont, double> cells;
    if (const auto known = cells.constFind(font); known != cells.cend())
        return *known;
    const QFontMetricsF metrics(font);
    double least = metrics.horizontalAdvance(QLatin1Char('0'));
    double most = least;
    for (char16_t digit = u'1'; digit <= u'9'; ++digit) {
        const double advance = metrics.horizontalAdvance(QChar(digit));
        least = std::min(least, advance);
        most = std::max(most, advance);
    }
    return *cells.insert(font, most - least > 0.01 ? most : 0);
}

bool isDigit(QChar c)
{
    return c >= QLatin1Char('0') && c <= QLatin1Char('9');
}

/// Walks over the text: single digits, and the runs between them. Answers the width of all.
template <class Visit> double walk(const QFont &font, const QString &text, double cell, Visit visit)
{
    const QFontMetricsF metrics(font);
    double x = 0;
    for (qsizetype from = 0; from < text.size();) {
        qsizetype to = from + 1;
        if (isDigit(text[from])) {
            visit(QString(text[from]), x + (cell - metrics.horizontalAdvance(text[from])) / 2);
            x += cell;
        } else {
            while (to < text.size() && !isDigit(text[to]))
                ++to;
            const QString run = text.sliced(from, to - from);
            visit(run, x);
            x += metrics.horizontalAdvance(run);
        }
        from = to;
    }
    return x;
}

} // namespace

QFont weighted(QFont font, Weight weight)
{
    font.setWeight(weight == Weight::Subject      ? QFont::DemiBold
                       : weight == Weight::Strong ? QFont::Medium
                                                  : QFont::Normal);
    return font;
}

QFont small(QFont font)
{
    return scaled(std::move(font), 0.85);
}

QFont figure(QFont font)
{
    return weighted(scaled(std::move(font), 1.7), Weight::Subject);
}

double textWidth(const QFont &font, const QString &text)
{
    const double cell = digitCell(font);
    if (cell == 0)
        return QFontMetricsF(font).horizontalAdvance(text);
    return walk(font, text, cell, [](const QString &, double) { });
}

void paintText(QPainter &painter, const QRectF &room, Qt::Alignment alignment, const QString &text, Cut cut)
{
    const QFont font = painter.font();
    const QFontMetricsF metrics(font);
    double width = textWidth(font, text);
    QString shown = text;
    if (cut == Cut::Right && width > room.width()) {
        shown = metrics.elidedText(text, Qt::ElideRight, room.width());
        width = textWidth(font, shown);
    }
    const auto side = QStyle::visualAlignment(painter.layoutDirection(), alignment);
    double left = room.left();
    if (side & Qt::AlignRight)
        left = room.right() - width;
    else if (side & Qt::AlignHCenter)
        left = room.left() + (room.width() - width) / 2;
    const double baseline = room.top() + (room.height() - metrics.height()) / 2 + metrics.ascent();
    const QPointF origin(left, std::round(baseline));
    if (const double cell = digitCell(font); cell == 0 || shown.isRightToLeft())
        painter.drawText(origin, shown);
    else
        walk(font, shown, cell,
             [&](const QString &run, double x) { painter.drawText(origin + QPointF(x, 0), run); });
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
