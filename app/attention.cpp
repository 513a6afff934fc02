#include "app/attention.h"

#include "app/could_be_earlier.h"

#include <algorithm>
#include <limits>
#include <tuple>

namespace app {

namespace {

using Kind = Concern::Kind;

void count(Tally &tally, model::Pieces pieces, std::int64_t days = 0)
{
    ++tally.count;
    tally.pieces += pieces;
    tally.days = std::max(tally.days, days);
}

void add(Concern &concern, std::int32_t row, const BoardLine &line, std::int64_t days = 0)
{
    concern.lines.push_back(row);
    concern.pieces += line.quantity;
    concern.days = std::max(concern.days, days);
    if (line.needBy)
        concern.needBy = std::min(concern.needBy.value_or(*line.needBy), *line.needBy);
}

} // namespace

std::int64_t Attention::needing() const
{
    return std::ranges::count_if(concerns, [](const Concern &concern) { return !concern.couldBeBetter(); });
}

Survey::Survey(const Board &board, model::Date today)
    : m_board(&board)
    , m_today(today)
{
}

bool Survey::goOn(std::int32_t records)
{
    for (; records > 0 && m_line < m_board->lineCount(); --records)
        takeLine(m_line++);
    for (; records > 0 && m_line == m_board->lineCount() && m_sku < m_board->skuCount(); --records)
        takeSku(m_sku++);
    return m_line == m_board->lineCount() && m_sku == m_board->skuCount();
}

Attention Survey::result() &&
{
    for (auto *group : {&m_short, &m_late})
        for (auto &[key, concern] : *group)
            m_all.concerns.push_back(std::move(concern));
    for (auto *one : {&m_slipped, &m_fillable, &m_earlier})
        if (!one->lines.empty())
            m_all.concerns.push_back(std::move(*one));
    std::ranges::stable_sort(m_all.concerns, {}, [](const Concern &concern) {
        return std::tuple(concern.kind, concern.needBy.value_or(model::Date::max()), -concern.days,
                          -concern.pieces);
    });
    std::ranges::sort(m_all.arrivingSkus);
    const auto [same, end] = std::ranges::unique(m_all.arrivingSkus);
    m_all.arrivingSkus.erase(same, end);
    return std::move(m_all);
}

void Survey::takeLine(std::int32_t row)
{
    const auto line = m_board->line(row);
    switch (line.state) {
    case LineState::Waiting: count(m_all.waiting, line.quantity); break;
    case LineState::Short: takeShort(row, line); break;
    case LineState::Allocated: takeAllocated(row, line); break;
    case LineState::Cancelled: break;
    }
}

void Survey::takeSku(std::int32_t sku)
{
    for (const auto batch : m_board->batchesOf(sku))
        takeBatch(sku, batch);
    if (auto expecting = m_expecting.extract(sku); !expecting.empty())
        for (const auto row : couldBeEarlier(*m_board, sku, std::move(expecting.mapped()), m_today))
            add(m_earlier, row, m_board->line(row));
}

void Survey::takeBatch(std::int32_t sku, std::int32_t index)
{
    const auto &batch = m_board->batch(index);
    if (batch.isHere() || batch.state == BatchState::Empty)
        return;
    const auto days = (m_today - *batch.eta).count();
    if (days < 0)
        return;
    auto concern = std::move(m_due[index]);
    concern.kind = days > 0 ? Kind::Overdue : Kind::Arriving;
    concern.sku = sku;
    concern.batch = index;
    concern.pieces = batch.quantity;
    concern.days = days;
    count(days > 0 ? m_all.overdue : m_all.arriving, batch.quantity, days);
    if (days == 0)
        m_all.arrivingSkus.push_back(sku);
    m_all.concerns.push_back(std::move(concern));
}

void Survey::takeShort(std::int32_t row, const BoardLine &line)
{
    count(m_all.shortLines, line.quantity);
    const auto [free, isNew] = m_largestFree.try_emplace(line.skuIndex);
    if (isNew)
        free->second = m_board->largestFreeOf(line.skuIndex);
    if (line.quantity <= free->second) {
        ++m_all.fillable;
        add(m_fillable, row, line);
        return;
    }
    auto &concern = m_short[line.skuIndex];
    concern.sku = line.skuIndex;
    add(concern, row, line);
}

void Survey::takeAllocated(std::int32_t row, const BoardLine &line)
{
    const auto &batch = m_board->batch(line.batchIndex);
    if (batch.isHere())
        return;
    if (*batch.eta <= m_today)
        add(m_due[line.batchIndex], row, line);
    if (*batch.eta < m_today)
        return; // what is overdue is told once, as its batch
    if (!line.pinned && *batch.eta > m_today)
        m_expecting[line.skuIndex].push_back(row);
    if (line.needBy && *batch.eta > *line.needBy) {
        auto &concern = m_late[line.batchIndex];
        concern.kind = Kind::Late;
        concern.sku = line.skuIndex;
        concern.batch = line.batchIndex;
        add(concern, row, line, (*batch.eta - *line.needBy).count());
    }
    if (line.promised && *batch.eta > *line.promised) {
        const auto days = (*batch.eta - *line.promised).count();
        count(m_all.slipped, line.quantity, days);
        m_all.slippedLines.push_back(row);
        add(m_slipped, row, line, days);
    }
}

Attention attentionOn(const Board &board, model::Date today)
{
    Survey survey(board, today);
    while (!survey.goOn(std::numeric_limits<std::int32_t>::max())) { }
    return std::move(survey).result();
}

} // namespace app
