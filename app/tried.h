#pragma once

#include "app/board.h"
#include "model/events.h"

#include <map>
#include <span>

namespace app {

/// Pieces that come to a batch, or leave it.
struct TriedPiece
{
    std::int32_t line = Board::none; // row of the board; none: the line is not there yet
    model::Pieces quantity = 0;
    bool becomesShort = false; // of what leaves: nothing else takes it
};

/// A batch as it would stand.
struct TriedBatch
{
    BatchRow row;
    std::vector<TriedPiece> gained;
    std::vector<TriedPiece> lost;
};

/// What the events of a trial would make of the board: only the records that would differ.
class Tried
{
public:
    Tried() = default;
    Tried(const Board &board, std::span<const model::Event> events, model::Date today);

    bool isEmpty() const { return m_batches.empty() && m_lines.empty(); }
    const TriedBatch *batch(std::int32_t index) const; // nullptr: as it is, like the next one
    const LineRow *line(std::int32_t row) const;
    SkuRow sku(const Board &board, std::int32_t index) const; // as it is where nothing of it differs
    const std::map<std::int32_t, LineRow> &lines() const { return m_lines; }

private:
    friend class TrialTally;

    std::map<std::int32_t, TriedBatch> m_batches;
    std::map<std::int32_t, LineRow> m_lines;
    std::map<std::string, SkuRow> m_sums; // what each SKU would have more, or less
};

} // namespace app
