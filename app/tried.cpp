#include "app/tried.h"

#include "app/batch_rows.h"

#include <algorithm>

namespace app {

namespace {

void add(SkuRow &sums, const BatchRow &batch, int sign)
{
    (batch.isHere() ? sums.inWarehouse : sums.incoming) += sign * batch.quantity;
    sums.onHold += batch.state == BatchState::OnHold ? sign * batch.quantity : 0;
    sums.allocated += sign * batch.allocated;
}

void add(SkuRow &sums, const LineRow &line, int sign)
{
    sums.waiting += line.state == LineState::Waiting ? sign * line.quantity : 0;
    sums.shortPieces += line.state == LineState::Short ? sign * line.quantity : 0;
}

/// What comes back to where it was did not move.
void cancelOut(TriedBatch &batch)
{
    std::erase_if(batch.gained, [&](const TriedPiece &gained) {
        const auto isSame = [&](const TriedPiece &lost) {
            return lost.line == gained.line && lost.quantity == gained.quantity;
        };
        const auto lost = std::ranges::find_if(batch.lost, isSame);
        if (lost == batch.lost.end())
            return false;
        batch.lost.erase(lost);
        return true;
    });
}

} // namespace

/// Applies events to copies of the records they speak of.
class TrialTally
{
public:
    TrialTally(const Board &board, model::Date today, Tried &tried)
        : m_board(board)
        , m_today(today)
        , m_tried(tried)
    {
    }

    void operator()(const model::BatchQuantityChanged &event)
    {
        change(event.batch, [&](BatchRow &row) { row.quantity = event.quantity.value(); });
    }
    void operator()(const model::BatchEtaChanged &event)
    {
        change(event.batch, [&](BatchRow &row) { row.eta = event.eta; });
    }
    void operator()(const model::BatchArrivalChanged &event)
    {
        change(event.batch, [&](BatchRow &row) { row.arrived = event.arrived; });
    }
    void operator()(const model::BatchHoldChanged &event)
    {
        change(event.batch, [&](BatchRow &row) {
            row.state = event.hold.onHold ? BatchState::OnHold : BatchState::InWarehouse;
            row.note = event.hold.note.text();
        });
    }
    void operator()(const model::Allocated &event)
    {
        if (auto *batch = batchNamed(event.batch)) {
            batch->row.allocated += event.line.quantity.value();
            batch->gained.push_back({rowOf(event.line), event.line.quantity.value()});
        }
        change(event.line, [&](LineRow &row) {
            row.state = LineState::Allocated;
            row.batch = event.batch.text();
            row.promised = event.promised;
            row.pinned = event.pinned;
        });
    }
    void operator()(const model::Deallocated &event)
    {
        if (auto *batch = batchNamed(event.batch)) {
            batch->row.allocated -= event.line.quantity.value();
            batch->lost.push_back({rowOf(event.line), event.line.quantity.value()});
        }
        change(event.line, [&](LineRow &row) {
            row.state = event.now ? LineState::Short : LineState::Waiting;
            row.batch.clear();
            row.eta.reset();
            row.promised.reset();
        });
    }
    void operator()(const model::OutOfStock &event)
    {
        change(event.line, [](LineRow &row) { row.state = LineState::Short; });
    }
    void operator()(const model::ShortageLifted &event)
    {
        change(event.line, [](LineRow &row) { row.state = LineState::Waiting; });
    }
    void operator()(const model::LineCancelled &event)
    {
        change(event.line, [](LineRow &row) { row.state = LineState::Cancelled; });
    }
    void operator()(const model::LineReinstated &event)
    {
        change(event.line, [](LineRow &row) { row.state = LineState::Waiting; });
    }
    void operator()(const model::LineQuantityChanged &event)
    {
        const auto more = event.line.quantity.value() - event.was.value();
        const auto row = rowOf(event.line);
        change(event.line, [&](LineRow &line) { line.quantity = event.line.quantity.value(); });
        resize(row, more);
    }
    void operator()(const model::LineSplit &event)
    {
        change(event.line, [&](LineRow &line) { line.quantity = event.kept.value(); });
        resize(rowOf(event.line), event.kept.value() - event.line.quantity.value());
    }
    void operator()(const model::LineMerged &event)
    {
        change(event.line, [&](LineRow &line) { line.quantity = event.line.quantity.value(); });
        resize(rowOf(event.line), event.line.quantity.value() - event.kept.value());
    }
    void operator()(const model::LineStandingChanged &event)
    {
        change(event.line, [&](LineRow &row) {
            row.needBy = event.standing.needBy;
            row.priority = event.standing.priority.value();
        });
    }
    void operator()(const model::LinePinChanged &event)
    {
        change(event.line, [&](LineRow &row) { row.pinned = event.pin.pinned; });
    }
    // What comes new, or goes, stands in no row yet, or in none any more.
    void operator()(const model::BatchCreated &) { }
    void operator()(const model::BatchRemoved &) { }
    void operator()(const model::OrderPlaced &) { }
    void operator()(const model::OrderLinesRemoved &) { }
    void operator()(const model::PromiseSlipped &) { } // told by the ETA of its batch
    void operator()(const model::SkuDescribed &) { }
    void operator()(const model::ReallocationFailed &) { }

    void finish()
    {
        for (auto &[index, batch] : m_tried.m_batches) {
            cancelOut(batch);
            for (auto &piece : batch.lost) {
                const auto *line = m_tried.line(piece.line);
                piece.becomesShort = line && line->state == LineState::Short;
            }
            add(m_tried.m_sums[batch.row.sku], m_board.batch(index), -1);
            add(m_tried.m_sums[batch.row.sku], batch.row, 1);
        }
        followEtas();
        std::erase_if(m_tried.m_lines,
                      [this](const auto &one) { return app::rowOf(m_board.line(one.first)) == one.second; });
        std::erase_if(m_tried.m_batches, [this](const auto &one) {
            const auto &[index, batch] = one;
            return m_board.batch(index) == batch.row && batch.gained.empty() && batch.lost.empty();
        });
        for (const auto &[row, line] : m_tried.m_lines) {
            add(m_tried.m_sums[line.sku], app::rowOf(m_board.line(row)), -1);
            add(m_tried.m_sums[line.sku], line, 1);
        }
    }

private:
    std::int32_t rowOf(const model::OrderLine &line) const
    {
        return m_board.findLine(line.id.order.text(), line.id.number.value());
    }

    TriedBatch *batchNamed(const model::BatchRef &reference)
    {
        const auto index = m_board.findBatch(reference.text());
        if (index == Board::none)
            return nullptr;
        const auto [place, isNew] = m_tried.m_batches.try_emplace(index);
        if (isNew)
            place->second.row = m_board.batch(index);
        return &place->second;
    }

    template <class Change> void change(const model::BatchRef &reference, const Change &how)
    {
        auto *batch = batchNamed(reference);
        if (!batch)
            return;
        how(batch->row);
        batch->row.state = stateOf(batch->row, m_today);
    }

    template <class Change> void change(const model::OrderLine &line, const Change &how)
    {
        const auto row = rowOf(line);
        if (row == Board::none)
            return;
        const auto [place, isNew] = m_tried.m_lines.try_emplace(row);
        if (isNew)
            place->second = app::rowOf(m_board.line(row));
        how(place->second);
    }

    /// A line that keeps its batch takes more of it, or less.
    void resize(std::int32_t row, model::Pieces more)
    {
        const auto *line = m_tried.line(row);
        if (!line || line->state != LineState::Allocated)
            return;
        auto *batch = batchNamed(model::BatchRef::parse(line->batch).value());
        if (!batch)
            return;
        batch->row.allocated += more;
        (more > 0 ? batch->gained : batch->lost).push_back({row, std::abs(more)});
    }

    /// Every line waits for its batch to the day it then comes.
    void followEtas()
    {
        for (const auto &[index, batch] : m_tried.m_batches) {
            if (batch.row.eta != m_board.batch(index).eta)
                for (const auto row : m_board.linesHeldBy(index))
                    m_tried.m_lines.try_emplace(row, app::rowOf(m_board.line(row)));
        }
        for (auto &[row, line] : m_tried.m_lines) {
            const auto index = line.batch.empty() ? Board::none : m_board.findBatch(line.batch);
            const auto *as = m_tried.batch(index);
            if (index != Board::none)
                line.eta = as ? as->row.eta : m_board.batch(index).eta;
        }
    }

    const Board &m_board;
    model::Date m_today;
    Tried &m_tried;
};

Tried::Tried(const Board &board, std::span<const model::Event> events, model::Date today)
{
    TrialTally tally(board, today, *this);
    for (const auto &event : events)
        std::visit(tally, event);
    tally.finish();
}

const TriedBatch *Tried::batch(std::int32_t index) const
{
    const auto found = m_batches.find(index);
    return found == m_batches.end() ? nullptr : &found->second;
}

const LineRow *Tried::line(std::int32_t row) const
{
    const auto found = m_lines.find(row);
    return found == m_lines.end() ? nullptr : &found->second;
}

SkuRow Tried::sku(const Board &board, std::int32_t index) const
{
    auto row = board.sku(index);
    if (const auto found = m_sums.find(row.sku); found != m_sums.end()) {
        const auto &more = found->second;
        row.inWarehouse += more.inWarehouse;
        row.incoming += more.incoming;
        row.onHold += more.onHold;
        row.allocated += more.allocated;
        row.waiting += more.waiting;
        row.shortPieces += more.shortPieces;
    }
    return row;
}

} // namespace app
