#include "ui/look/bar_cells.h"

#include "ui/look/bar_painter.h"

#include <cmath>

namespace ui {

BarCells::BarCells(const BatchBar &bar, double pixelsPerPiece, double pixelRatio)
{
    const auto edge = [&](qint64 sum) {
        return std::round(static_cast<double>(sum) * pixelsPerPiece * pixelRatio) / pixelRatio;
    };
    qint64 sum = 0;
    const auto add = [&](qint64 quantity, bool pinned, bool gained, qsizetype segment) {
        cells.append({edge(sum), edge(sum + quantity), pinned, gained, segment});
        sum += quantity;
    };
    for (qsizetype i = 0; i < bar.segments.size(); ++i)
        add(bar.segments[i].quantity, bar.segments[i].pinned, bar.segments[i].gained, i);
    if (bar.allocated > sum)
        add(bar.allocated - sum, false, false, -1);
    allocated = edge(sum);
    end = edge(std::max(bar.quantity, sum));
}

QList<double> barEdges(const BatchBar &bar, double pixelsPerPiece, double pixelRatio)
{
    const BarCells cut(bar, pixelsPerPiece, pixelRatio);
    QList<double> edges{0};
    for (const auto &cell : cut.cells)
        edges.append(cell.right);
    edges.append(cut.end);
    return edges;
}

std::optional<qsizetype> segmentAt(double x, double width, const BarScale &scale, const BatchBar &bar)
{
    const BarCells cut(bar, scale.pixelsPerPiece(width), 1);
    for (const auto &cell : cut.cells) {
        if (x >= cell.left && x < cell.right && cell.segment >= 0)
            return cell.segment;
    }
    return std::nullopt;
}

qint64 axisStep(double pixelsPerPiece)
{
    constexpr double least = 40;
    if (pixelsPerPiece <= 0)
        return 1;
    for (qint64 power = 1;; power *= 10) {
        for (const qint64 digit : {1, 2, 5}) {
            if (static_cast<double>(digit * power) * pixelsPerPiece >= least || power > 1'000'000'000)
                return digit * power;
        }
    }
}

} // namespace ui
