#pragma once

#include "ui/look/batch_bar.h"

#include <QRectF>

#include <optional>

class QPainter;

namespace ui {

struct Tokens;

/// What of a bar is lit: by line keys.
struct BarLight
{
    std::optional<qint64> hovered;
    QList<qint64> selected;
    bool isTarget = false; // of what is being carried
};

/// Paints the bar from the left of the room it is given, as high as the room. Mirrored where the painter's
/// layout direction is right to left.
void paintBatchBar(QPainter &painter, const QRectF &room, const BarScale &scale, const BatchBar &bar,
                   const Tokens &tokens, const BarLight &light = {});

/// The segment under x (from the room's left): its index, or none over free stock, the frame or beyond.
std::optional<qsizetype> segmentAt(double x, double width, const BarScale &scale, const BatchBar &bar);

/// The edges of the cells in whole device pixels from the bar's left: 0, after each segment, and the bar's
/// end.
QList<double> barEdges(const BatchBar &bar, double pixelsPerPiece, double pixelRatio = 1);

/// 6 px high, centred in the room.
void paintGauge(QPainter &painter, const QRectF &room, const Gauge &gauge, const Tokens &tokens);

/// Distance of the axis' grid lines in pieces: 1, 2 or 5 × 10ⁿ, at least 40 px apart.
qint64 axisStep(double pixelsPerPiece);

} // namespace ui
