#pragma once

#include <QBrush>
#include <QPointF>

class QPainter;

namespace ui {

struct Tokens;

enum class Hatch { IncomingAllocated, IncomingFree, Short, Hold };

/// Fills with a tile cached per theme and pixel ratio; its origin is the bar's left.
QBrush hatchBrush(Hatch hatch, const Tokens &tokens, double pixelRatio);
void fillHatch(QPainter &painter, const QRectF &area, const QPointF &origin, Hatch hatch,
               const Tokens &tokens);

} // namespace ui
