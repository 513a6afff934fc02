#pragma once

#include <QRectF>

class QFont;
class QModelIndex;
class QPainter;

namespace ui {

// What a cell shows of a trial. Solid is saved, dashed is not yet.

void paintDashes(QPainter &painter, const QRectF &box, double radius);

/// What stood there before, struck, in front of the text. Answers the width it took.
double paintWas(QPainter &painter, const QRectF &room, const QModelIndex &index, const QFont &font);
double wasWidth(const QModelIndex &index, const QFont &font);

/// Before a number that would change: what it was, struck, or by how much it differs.
double beforeWidth(const QModelIndex &index, const QFont &font);
void paintBefore(QPainter &painter, const QRectF &room, const QModelIndex &index, double taken);

} // namespace ui
