#include "app/board_query.h"

#include "app/board.h"

#include <algorithm>
#include <numeric>

namespace app {

namespace {

std::vector<std::string> wordsOf(std::string_view text)
{
    std::vector<std::string> words;
    for (std::size_t begin = 0; begin < text.size();) {
        const auto end = std::min(text.find(' ', begin), text.size());
        if (end > begin)
            words.push_back(folded(text.substr(begin, end - begin)));
        begin = end + 1;
    }
    return words;
}

/// Rows by ascending key, equal ones as they stand: two passes over 16 bits each.
std::vector<std::int32_t> sortedBy(const std::vector<std::int32_t> &keys)
{
    std::vector<std::int32_t> rows(keys.size());
    std::iota(rows.begin(), rows.end(), 0);
    std::vector<std::int32_t> next(keys.size());
    for (const int shift : {0, 16}) {
        const auto digit = [&](std::int32_t row) {
            const auto key
                = static_cast<std::uint32_t>(keys[static_cast<std::size_t>(row)]) ^ 0x80000000U; // sign last
            return (key >> shift) & 0xFFFFU;
        };
        std::vector<std::size_t> starts(0x10001);
        for (const auto row : rows)
            ++starts[digit(row) + 1];
        std::partial_sum(starts.begin(), starts.end(), starts.begin());
        for (const auto row : rows)
            next[starts[digit(row)]++] = row;
        rows.swap(next);
    }
    return rows;
}

constexpr std::int32_t last = std::numeric_limits<std::int32_t>::max();

/// Where the columns' own order is not the order people read.
std::int32_t placeOf(LineState state)
{
    switch (state) {
    case LineState::Short: return 0; // what needs somebody comes first
    case LineState::Waiting: return 1;
    case LineState::Allocated: return 2;
    case LineState::Cancelled: return 3;
    }
    return last;
}

} // namespace

std::vector<std::int32_t> Board::keysOf(LineColumn column) const
{
    std::vector<std::int32_t> keys(m_line.size());
    const auto fill = [&](auto keyOf) {
        for (std::size_t i = 0; i < keys.size(); ++i)
            keys[i] = keyOf(i);
    };
    switch (column) {
    case LineColumn::State: fill([&](std::size_t i) { return placeOf(m_state[i]); }); break;
    case LineColumn::NeedBy: return m_needBy;
    case LineColumn::OrderLine:
        fill([&, &ranks = m_orders.ranks()](std::size_t i) { return ranks[at(m_order[i])]; });
        break;
    case LineColumn::Sku:
        fill([&, &ranks = m_skus.ranks()](std::size_t i) { return ranks[at(m_sku[i])]; });
        break;
    case LineColumn::Description: {
        Dictionary descriptions;
        std::vector<std::int32_t> ofSku;
        ofSku.reserve(m_skuRows.size());
        for (const auto &sku : m_skuRows)
            ofSku.push_back(descriptions.add(folded(sku.description)));
        fill([&, &ranks = descriptions.ranks()](std::size_t i) { return ranks[at(ofSku[at(m_sku[i])])]; });
        break;
    }
    case LineColumn::Quantity: return m_quantity;
    case LineColumn::Batch:
        fill([&, &ranks = m_batchRefs.ranks()](std::size_t i) {
            return m_batch[i] == none ? last : ranks[at(m_batch[i])];
        });
        break;
    case LineColumn::Promised: return m_promised;
    }
    return keys;
}

const std::vector<std::int32_t> &Board::ordered(LineColumn column, bool descending) const
{
    const auto isCurrent = m_ordering.column == column && m_ordering.descending == descending;
    if (isCurrent && m_ordering.rows.size() == m_line.size())
        return m_ordering.rows;
    auto keys = keysOf(column);
    if (descending) { // but what has no date or batch stays last
        for (auto &key : keys)
            key = key == last ? last : -key;
    }
    std::vector<std::int32_t> rows;
    if (column == LineColumn::OrderLine) { // within an order by number, whichever was stored first
        rows = sortedBy(m_line);
        std::vector<std::int32_t> byNumber(rows.size());
        for (std::size_t i = 0; i < rows.size(); ++i)
            byNumber[i] = keys[at(rows[i])];
        for (auto &place : keys = sortedBy(byNumber))
            place = rows[at(place)];
        rows = std::move(keys);
    } else {
        rows = sortedBy(keys);
    }
    m_ordering = {column, descending, std::move(rows)};
    return m_ordering.rows;
}

std::vector<char> Board::linesWith(std::string_view text) const
{
    std::vector<char> result(m_line.size(), 1);
    for (const auto &word : wordsOf(text)) {
        const auto orders = m_orders.matches(word);
        const auto customers = m_customers.matches(word);
        const auto batches = m_batchRefs.matches(word);
        auto skus = m_skus.matches(word);
        for (std::size_t i = 0; i < skus.size(); ++i)
            skus[i] = skus[i] || folded(m_skuRows[i].description).find(word) != std::string::npos;
        for (std::size_t i = 0; i < result.size(); ++i) {
            const auto isIn = orders[at(m_order[i])] || skus[at(m_sku[i])] || customers[at(m_customer[i])]
                || (m_batch[i] != none && batches[at(m_batch[i])]);
            result[i] = result[i] && isIn;
        }
    }
    return result;
}

LineMatches Board::lines(const LineQuery &query) const
{
    auto wanted = linesWith(query.text);
    if (!query.among.empty()) {
        std::vector<char> among(wanted.size());
        for (const auto row : query.among)
            among[at(row)] = wanted[at(row)];
        wanted.swap(among);
    }
    LineMatches matches;
    for (const auto row : ordered(query.sort, query.descending)) {
        const auto i = at(row);
        if (!wanted[i] || (query.batch && (*query.batch == none || m_batch[i] != *query.batch))
            || (query.sku && m_sku[i] != *query.sku) || (query.pinned && (m_pinned[i] != 0) != *query.pinned))
            continue;
        ++matches.inState[static_cast<std::size_t>(m_state[i])];
        if (!query.state || m_state[i] == *query.state)
            matches.rows.push_back(row);
    }
    return matches;
}

SkuMatches Board::skus(const SkuQuery &query) const
{
    std::vector<char> wanted(m_skuRows.size(), query.among.empty() ? 1 : 0);
    for (const auto sku : query.among)
        wanted[at(sku)] = 1;
    for (const auto &word : wordsOf(query.text)) {
        const auto codes = m_skus.matches(word);
        const auto batches = m_batchRefs.matches(word);
        for (std::size_t i = 0; i < wanted.size(); ++i) {
            const auto isInBatch
                = std::ranges::any_of(m_skuBatches[i], [&](std::int32_t b) { return batches[at(b)] != 0; });
            const auto isIn
                = codes[i] || isInBatch || folded(m_skuRows[i].description).find(word) != std::string::npos;
            wanted[i] = wanted[i] && isIn;
        }
    }
    const auto isOfKind = [&](std::size_t i, SkuKind kind) {
        const auto isOverdue = [&](std::int32_t b) { return batch(b).state == BatchState::Overdue; };
        switch (kind) {
        case SkuKind::All: return true;
        case SkuKind::WantedOverFree:
            return m_skuRows[i].waiting + m_skuRows[i].shortPieces > m_skuRows[i].free();
        case SkuKind::Overdue: return std::ranges::any_of(m_skuBatches[i], isOverdue);
        }
        return false;
    };
    SkuMatches matches;
    for (std::size_t i = 0; i < wanted.size(); ++i) {
        if (!wanted[i])
            continue;
        for (const auto kind : {SkuKind::All, SkuKind::WantedOverFree, SkuKind::Overdue})
            matches.ofKind[static_cast<std::size_t>(kind)] += isOfKind(i, kind) ? 1 : 0;
        if (isOfKind(i, query.kind))
            matches.skus.push_back(static_cast<std::int32_t>(i));
    }
    const auto sortBy = [&](auto keyOf) {
        std::ranges::stable_sort(matches.skus, [&](std::int32_t a, std::int32_t b) {
            return query.descending ? keyOf(b) < keyOf(a) : keyOf(a) < keyOf(b);
        });
    };
    sortBy([&, &ranks = m_skus.ranks()](std::int32_t i) { return ranks[at(i)]; });
    switch (query.sort) {
    case SkuColumn::Sku: break;
    case SkuColumn::Description: sortBy([&](std::int32_t i) { return folded(sku(i).description); }); break;
    case SkuColumn::InWarehouse: sortBy([&](std::int32_t i) { return sku(i).inWarehouse; }); break;
    case SkuColumn::Incoming: sortBy([&](std::int32_t i) { return sku(i).incoming; }); break;
    case SkuColumn::Allocated: sortBy([&](std::int32_t i) { return sku(i).allocated; }); break;
    case SkuColumn::Free: sortBy([&](std::int32_t i) { return sku(i).free(); }); break;
    case SkuColumn::Wanted:
        sortBy([&](std::int32_t i) { return sku(i).waiting + sku(i).shortPieces; });
        break;
    }
    return matches;
}

} // namespace app
