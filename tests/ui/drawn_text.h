#pragma once

#include <QRectF>
#include <QString>

#include <vector>

class QWidget;

namespace support {

/// A run of text as a widget and what is in it paint it, where it stands in the widget.
struct DrawnText
{
    QString text;
    QRectF place;
};

/// Everything that is painted as text, also by delegates and styles: what a person would read.
std::vector<DrawnText> drawnTexts(QWidget &widget);

} // namespace support
