#pragma once

#include "ui/tour/tour.h"

#include <QString>

namespace ui {

struct TourText
{
    QString title;
    QString text;
};

/// What to do in a step, with the keys that do it.
struct TourKeys
{
    QString allocate;
    QString quantity;
    QString undo;
    QString palette;
    QString help;
};
TourText tourText(Tour::Step step, const TourKeys &keys);

} // namespace ui
