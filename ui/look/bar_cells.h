#pragma once

#include "ui/look/batch_bar.h"

#include <QList>

namespace ui {

/// The allocated part of a bar, cut at whole device pixels: cell i lies between the rounded sums before and
/// after it, so that however many cells there are, the last one ends where the sum does.
struct BarCells
{
    struct Cell
    {
        double left;
        double right;
        bool pinned;
        bool gained;
        qsizetype segment; // -1: lines that are not loaded
    };

    BarCells(const BatchBar &bar, double pixelsPerPiece, double pixelRatio);

    QList<Cell> cells;
    double allocated = 0; // where the free part begins
    double end = 0;
};

} // namespace ui
