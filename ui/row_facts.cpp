#include "ui/row_facts.h"

#include "ui/facts.h"
#include "ui/look/figures.h"

#include <QCoreApplication>

#include <algorithm>

namespace ui {

namespace {

struct RowFacts
{
    Q_DECLARE_TR_FUNCTIONS(RowFacts)
};

bool isOverdue(const app::BatchRow &batch)
{
    return batch.state == app::BatchState::Overdue;
}

int daysBetween(model::Date from, model::Date to)
{
    return static_cast<int>((to - from).count());
}

} // namespace

Pill pillOf(const app::Board &board, std::int32_t line)
{
    switch (board.stateOf(line)) {
    case app::LineState::Waiting: return Pill::Waiting;
    case app::LineState::Short: return Pill::Short;
    case app::LineState::Cancelled: return Pill::Cancelled;
    case app::LineState::Allocated: break;
    }
    const auto batch = board.batchOf(line);
    return batch != app::Board::none && !board.batch(batch).isHere() ? Pill::AllocatedIncoming
                                                                     : Pill::Allocated;
}

Pill pillOf(app::BatchState state)
{
    switch (state) {
    case app::BatchState::InWarehouse: return Pill::InWarehouse;
    case app::BatchState::Expected: return Pill::Expected;
    case app::BatchState::Overdue: return Pill::Overdue;
    case app::BatchState::OnHold: return Pill::OnHold;
    case app::BatchState::Empty: return Pill::Empty;
    }
    return Pill::None;
}

Remark remarkOnPromise(const app::Board &board, const app::BoardLine &line)
{
    if (line.batchIndex != app::Board::none && isOverdue(board.batch(line.batchIndex)))
        return {RowFacts::tr("overdue"), Tone::Late};
    if (!line.promised || !line.needBy || *line.promised <= *line.needBy)
        return {};
    return {RowFacts::tr("%Ln d late", nullptr, daysBetween(*line.needBy, *line.promised)), Tone::Short};
}

Remark remarkOnEta(const app::BatchRow &batch, model::Date today)
{
    if (isOverdue(batch))
        return {RowFacts::tr("%Ln d overdue", nullptr, daysBetween(*batch.eta, today)), Tone::Second};
    if (batch.isHere() || !batch.firstEta || batch.eta == batch.firstEta)
        return {};
    const auto slip = daysBetween(*batch.firstEta, *batch.eta);
    return {RowFacts::tr("%1 d").arg((slip > 0 ? QStringLiteral("+") : QString()) + numberText(slip)),
            slip > 0 ? Tone::Late : Tone::Free};
}

QString etaText(const app::BatchRow &batch, model::Date today)
{
    return batch.isHere() ? RowFacts::tr("In warehouse") : dateText(dateOf(batch.eta), dateOf(today));
}

BatchBar blockOf(const app::BatchRow &batch)
{
    return {.reference = text(batch.batch),
            .supply = batch.isHere() ? BatchBar::Supply::Here
                : isOverdue(batch)   ? BatchBar::Supply::Overdue
                                     : BatchBar::Supply::Incoming,
            .eta = dateOf(batch.isHere() ? std::nullopt : batch.eta),
            .onHold = batch.state == app::BatchState::OnHold,
            .quantity = batch.quantity,
            .allocated = batch.allocated,
            .beyond = 0,
            .segments = {}};
}

BatchBar barOf(const app::Board &board, std::int32_t batch, std::span<const std::int32_t> lines)
{
    auto bar = blockOf(board.batch(batch));
    for (const auto line : lines) {
        if (board.batchOf(line) != batch)
            continue;
        const auto held = board.line(line);
        bar.segments.push_back({.key = line, .quantity = held.quantity, .pinned = held.pinned});
    }
    std::ranges::stable_partition(bar.segments, &BatchSegment::pinned);
    return bar;
}

BarScale scaleOf(const app::Board &board, std::int32_t sku)
{
    BarScale scale;
    for (const auto batch : board.batchesOf(sku))
        scale.largest = std::max(scale.largest, qint64(board.batch(batch).quantity));
    return scale;
}

Gauge gaugeOf(const app::Board &board, std::int32_t sku)
{
    const auto &row = board.sku(sku);
    Gauge gauge{.here = row.inWarehouse,
                .hereAllocated = 0,
                .incoming = row.incoming,
                .incomingAllocated = 0,
                .beyond = row.shortPieces,
                .mostBeyond = 0};
    for (const auto batch : board.batchesOf(sku)) {
        const auto &supply = board.batch(batch);
        (supply.isHere() ? gauge.hereAllocated : gauge.incomingAllocated) += supply.allocated;
    }
    return gauge;
}

Equation equationOf(const app::SkuRow &sku)
{
    return {.sku = text(sku.sku),
            .description = text(sku.description),
            .here = sku.inWarehouse,
            .incoming = sku.incoming,
            .allocated = sku.allocated,
            .onHold = sku.onHold,
            .waiting = sku.waiting,
            .shortOf = sku.shortPieces};
}

} // namespace ui
