#pragma once

#include <QRectF>

class QPainter;

namespace ui {

struct Tokens;

/// The sign of what is overdue: a mast and, from its top to the reading side, a notched pennant. Amber,
/// outlined in ink so that it stands out from any ground.
void paintFlag(QPainter &painter, const QRectF &mast, const Tokens &tokens);

} // namespace ui
