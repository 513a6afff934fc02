#pragma once

#include "ui/look/roles.h"

#include <QFont>
#include <QRectF>
#include <QString>

class QPainter;

namespace ui {

QFont weighted(QFont font, Weight weight);
QFont small(const QFont &font); // headers, captions, notes: 0.85 of the base, never under 8 pt
QFont figure(const QFont &font); // equation, tiles, empty title: 1.7 of the base, 600

enum class Cut { Never, Right }; // identifiers, dates and numbers are never cut

/// One line of text, centred in height. Digits stand in cells of the widest where the font's digits differ in
/// width.
void paintText(QPainter &painter, const QRectF &room, Qt::Alignment alignment, const QString &text,
               Cut cut = Cut::Never);
double textWidth(const QFont &font, const QString &text);

int lineHeight(const QFont &font);
int rowHeight(const QFont &font, int least); // max(least, line + 8)

} // namespace ui
