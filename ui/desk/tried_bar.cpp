#include "ui/desk/tried_bar.h"

#include <algorithm>

namespace ui {

BatchBar triedBar(BatchBar bar, const app::TriedBatch &as)
{
    const auto before = bar.free();
    const auto had = bar.quantity;
    for (const auto &piece : as.lost) {
        bar.segments.removeIf([&](const BatchSegment &segment) { return segment.key == piece.line; });
        (piece.becomesShort ? bar.beyond : bar.moves) += piece.quantity;
    }
    for (const auto &piece : as.gained)
        bar.segments.push_back(
            {.key = piece.line, .quantity = piece.quantity, .pinned = false, .gained = true});
    bar.quantity = as.row.quantity;
    bar.allocated = as.row.allocated;
    if (bar.quantity < had)
        bar.lostFree = std::max<qint64>(0, before - bar.free());
    else
        bar.moves = bar.beyond = 0; // the batch keeps its size: they leave room, and nothing lies beyond it
    return bar;
}

} // namespace ui
