#include "app/tidings.h"

#include <algorithm>
#include <utility>

namespace app {

namespace {

using namespace model;

std::int64_t daysLater(const PromiseSlipped &slip)
{
    return slip.now ? (*slip.now - slip.promised).count() : 0;
}

bool stands(const Board &board, const LineId &line, LineState state)
{
    const auto row = board.findLine(line.order.text(), line.number.value());
    return row != Board::none && board.stateOf(row) == state;
}

bool cameLate(const Board &board, const BatchRef &batch)
{
    const auto index = board.findBatch(batch.text());
    if (index == Board::none)
        return false;
    const auto &row = board.batch(index);
    return row.arrived && row.eta && *row.arrived > *row.eta;
}

/// Short lines of these SKUs that fit into what is free; one walk, however many SKUs there are.
std::int64_t fillableAmong(const Board &board, const std::set<Sku> &skus)
{
    if (skus.empty() || board.inState(LineState::Short) == 0)
        return 0;
    std::map<std::int32_t, Pieces> free;
    for (const auto &code : skus)
        if (const auto sku = board.findSku(code.text()); sku != Board::none)
            free.emplace(sku, board.largestFreeOf(sku));
    std::int64_t fillable = 0;
    for (std::int32_t line = 0; line < board.lineCount(); ++line) {
        if (board.stateOf(line) != LineState::Short)
            continue;
        const auto its = free.find(board.skuOf(line));
        fillable += its != free.end() && board.line(line).quantity <= its->second;
    }
    return fillable;
}

std::int64_t more(std::int64_t before, std::int64_t after)
{
    return std::max<std::int64_t>(0, after - before);
}

} // namespace

void Tidings::hear(const Event &event)
{
    if (const auto *none = std::get_if<OutOfStock>(&event))
        m_short.insert(none->line.id);
    else if (const auto *slip = std::get_if<PromiseSlipped>(&event))
        m_slipped.insert_or_assign(slip->line.id, daysLater(*slip));
    else if (const auto *arrival = std::get_if<BatchArrivalChanged>(&event); arrival && arrival->arrived)
        m_arrived.insert(arrival->batch);
    else if (const auto *created = std::get_if<BatchCreated>(&event))
        m_freed.insert(created->sku);
    else if (const auto *counted = std::get_if<BatchQuantityChanged>(&event);
             counted && counted->quantity > counted->was)
        m_freed.insert(counted->sku);
    else if (const auto *hold = std::get_if<BatchHoldChanged>(&event); hold && !hold->hold.onHold)
        m_freed.insert(hold->sku);
    else if (const auto *given = std::get_if<Deallocated>(&event))
        m_freed.insert(given->line.sku);
    else if (const auto *less = std::get_if<LineQuantityChanged>(&event))
        m_freed.insert(less->line.sku);
}

void Tidings::take(std::span<const Event> events)
{
    for (const auto &event : events)
        hear(event);
}

void Tidings::take(const Attention &before, const Attention &after)
{
    m_counted.becameShort += more(before.shortLines.count, after.shortLines.count);
    const auto slipped = more(before.slipped.count, after.slipped.count);
    m_counted.slipped += slipped;
    if (slipped > 0)
        m_counted.worst = std::max(m_counted.worst, after.slipped.days);
    m_counted.late += more(before.overdue.count, after.overdue.count);
    m_counted.fillable += more(before.fillable, after.fillable);
}

bool Tidings::isEmpty() const
{
    return m_short.empty() && m_slipped.empty() && m_arrived.empty() && m_freed.empty()
        && m_counted.isEmpty();
}

News Tidings::tell(const Board &board)
{
    auto news = std::exchange(m_counted, {});
    for (const auto &line : std::exchange(m_short, {}))
        news.becameShort += stands(board, line, LineState::Short);
    for (const auto &[line, days] : std::exchange(m_slipped, {}))
        if (stands(board, line, LineState::Allocated)) {
            ++news.slipped;
            news.worst = std::max(news.worst, days);
        }
    for (const auto &batch : std::exchange(m_arrived, {}))
        news.late += cameLate(board, batch);
    news.fillable += fillableAmong(board, std::exchange(m_freed, {}));
    return news;
}

} // namespace app
