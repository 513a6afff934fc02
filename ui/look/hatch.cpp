#include "ui/look/hatch.h"

#include "ui/look/snap.h"
#include "ui/look/tokens.h"

#include <QPainter>
#include <QPixmapCache>

#include <cmath>
#include <numbers>

namespace ui {

namespace {

struct Pattern
{
    double period; // at right angles to the stripes
    double width;
    int angle; // 45 rises to the right, -45 falls, 90 is upright
    QColor stripe;
    QColor ground;
};

Pattern patternOf(Hatch hatch, const Tokens &t)
{
    switch (hatch) {
    case Hatch::IncomingAllocated: return {6, 3, 45, t.allocated, t.allocatedTint};
    case Hatch::IncomingFree: {
        QColor line = t.freeLine;
        line.setAlphaF(t.highContrast ? 1.0F : 0.62F);
        return {6, 1.2, 45, line, t.surface};
    }
    case Hatch::Short: return {4, 2, -45, t.shortage, t.shortageTint};
    case Hatch::Hold: return {4, 1.2, 90, t.hold, t.surface};
    }
    return {};
}

/// A side of whole pixels that holds a whole number of periods, as nearly as may be.
struct Tiling
{
    int pixels;
    int periods;
};

Tiling tilingOf(double period)
{
    Tiling best{qRound(period), 1};
    double leastError = 1;
    for (int periods = 1; periods <= 6; ++periods) {
        const double exact = period * periods;
        const double error = std::abs(exact - std::round(exact)) / exact;
        if (error < leastError - 1e-9) {
            leastError = error;
            best = {qRound(exact), periods};
        }
    }
    return best;
}

QPixmap tileOf(const Pattern &pattern, double ratio)
{
    const double along = pattern.angle == 90 ? 1 : std::numbers::sqrt2; // the period as met along the bar
    const auto [side, periods] = tilingOf(pattern.period * along * ratio);
    const double step = static_cast<double>(side) / periods;
    QPixmap tile(side, side);
    tile.fill(pattern.ground);
    QPainter painter(&tile);
    painter.setRenderHint(QPainter::Antialiasing, pattern.angle != 90);
    painter.setPen(Qt::NoPen);
    painter.setBrush(pattern.stripe);
    const double width = step * pattern.width / pattern.period;
    for (int i = -periods; i <= 2 * periods; ++i) {
        const double left = i * step;
        if (pattern.angle == 90) {
            painter.drawRect(QRectF(left + step / 2, 0, std::max(1.0, std::round(width)), side));
            continue;
        }
        const double rise = pattern.angle > 0 ? side : -side;
        painter.drawPolygon(QPolygonF{QPointF(left + rise, 0), QPointF(left + rise + width, 0),
                                      QPointF(left + width, side), QPointF(left, side)});
    }
    return tile;
}

} // namespace

QBrush hatchBrush(Hatch hatch, const Tokens &tokens, double pixelRatio)
{
    const Pattern pattern = patternOf(hatch, tokens);
    const QString key = QStringLiteral("hatch/%1/%2/%3/%4")
                            .arg(static_cast<int>(hatch))
                            .arg(pattern.stripe.rgba())
                            .arg(pattern.ground.rgba())
                            .arg(pixelRatio);
    QPixmap tile;
    if (!QPixmapCache::find(key, &tile)) {
        tile = tileOf(pattern, pixelRatio);
        QPixmapCache::insert(key, tile);
    }
    return QBrush(tile);
}

void fillHatch(QPainter &painter, const QRectF &area, const QPointF &origin, Hatch hatch,
               const Tokens &tokens)
{
    const Snap snap(painter);
    QBrush brush = hatchBrush(hatch, tokens, snap.ratio());
    brush.setTransform(
        QTransform::fromTranslate(snap.x(origin.x()), snap.y(origin.y())).scale(snap.pixel(), snap.pixel()));
    painter.fillRect(area, brush);
}

} // namespace ui
