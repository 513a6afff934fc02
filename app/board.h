#pragma once

#include "app/board_query.h"
#include "app/dictionary.h"
#include "app/views.h"

#include <limits>
#include <span>

namespace app {

/// A line as the board shows it; texts live as long as the board.
struct BoardLine
{
    std::string_view order;
    std::int32_t line = 0;
    std::int32_t skuIndex = Dictionary::none;
    std::string_view sku;
    model::Pieces quantity = 0;
    LineState state = LineState::Waiting;
    std::int32_t batchIndex = Dictionary::none;
    std::string_view batch;
    std::optional<model::Date> eta; // of the batch; none: in the warehouse, or no batch
    std::optional<model::Date> promised;
    std::optional<model::Date> needBy;
    int priority = 5;
    std::string_view customer;
    bool pinned = false;
};

LineRow rowOf(const BoardLine &line); // with texts of its own

/// Every record the screens show, in memory, as columns: a million lines in some 80 MB, a filter in
/// milliseconds. Lines are known by their row, SKUs and batches by their index; neither ever changes.
class Board
{
public:
    static constexpr std::int32_t none = Dictionary::none;

    void reserve(const Counts &counts);
    void setPart(bool isPart) { m_isPart = isPart; }
    bool isPart() const { return m_isPart; } // what a screen shows first; the rest is on its way
    void upsert(const LineRow &row);
    void upsert(const BatchRow &row);
    void upsert(const SkuRow &row);
    void upsert(const Changes &changes);

    std::int32_t lineCount() const { return static_cast<std::int32_t>(m_line.size()); }
    std::int32_t batchCount() const { return m_batchCount; }
    std::int32_t skuCount() const { return static_cast<std::int32_t>(m_skuRows.size()); }
    std::int64_t inState(LineState state) const
    {
        return m_inState[static_cast<std::size_t>(state)];
    } // lines
    std::int64_t ordersAmong(std::span<const std::int32_t> lines) const;
    std::int64_t skusAmong(std::span<const std::int32_t> lines) const;
    std::int64_t piecesOf(std::span<const std::int32_t> lines) const;
    bool isEmpty() const { return lineCount() == 0 && batchCount() == 0; }

    BoardLine line(std::int32_t row) const;
    LineState stateOf(std::int32_t line) const { return m_state[at(line)]; }
    std::int32_t skuOf(std::int32_t line) const { return m_sku[at(line)]; }
    std::int32_t batchOf(std::int32_t line) const { return m_batch[at(line)]; } // none: not allocated
    const BatchRow &batch(std::int32_t index) const { return m_batchRows[at(index)]; }
    const SkuRow &sku(std::int32_t index) const { return m_skuRows[at(index)]; }

    std::int32_t findLine(std::string_view order,
                          std::int64_t line) const; // none when unknown, like the next two
    std::int32_t findBatch(std::string_view reference) const;
    std::int32_t findSku(std::string_view code) const { return m_skus.find(code); }
    std::int32_t findOrder(std::string_view name) const { return m_orders.find(name); }

    const std::vector<std::int32_t> &batchesOf(std::int32_t sku) const
    {
        return m_skuBatches[at(sku)];
    } // as recorded
    std::vector<std::int32_t> linesHeldBy(std::int32_t batch) const;
    std::vector<std::int32_t> linesOf(std::int32_t sku) const;
    std::int32_t orderOf(std::int32_t line) const { return m_order[at(line)]; }
    std::string_view orderName(std::int32_t order) const { return m_orders.text(order); }
    std::string_view customerOf(const OrderSummary &order) const { return m_customers.text(order.customer); }
    std::vector<std::int32_t> linesOfOrder(std::int32_t order) const; // by their numbers
    std::vector<std::int32_t> linesOfOrders(std::span<const std::int32_t> orders) const; // as stored
    model::Pieces largestFreeOf(std::int32_t sku) const; // in one batch that may take lines

    LineMatches lines(const LineQuery &query) const;
    SkuMatches skus(const SkuQuery &query) const;
    OrderMatches orders(const OrderQuery &query) const;
    ShortageMatches shortages(const ShortageQuery &query) const;
    NameMatches named(std::string_view text, std::size_t most) const; // at most so many of each kind

private:
    bool keepsItsPlace(std::int32_t line, const LineRow &row) const; // in the ordering at hand
    void putInPlace(std::int32_t line); // a new one
    static std::size_t at(std::int32_t index) { return static_cast<std::size_t>(index); }
    std::int32_t skuIndex(std::string_view code);
    std::int32_t batchIndex(std::string_view reference);
    std::vector<std::int32_t> keysOf(LineColumn column) const;
    const std::vector<std::int32_t> &ordered(LineColumn column, bool descending) const;
    std::vector<char> linesWith(std::string_view text) const;
    std::vector<OrderSummary> summaries() const; // by order

    Dictionary m_orders;
    Dictionary m_customers;
    Dictionary m_skus; // number = index of the SKU
    Dictionary m_batchRefs; // number = index of the batch

    // One entry a line, in order of storing.
    std::vector<std::int32_t> m_order;
    std::vector<std::int32_t> m_line;
    std::vector<std::int32_t> m_sku;
    std::vector<std::int32_t> m_quantity;
    std::vector<std::int32_t> m_batch;
    std::vector<std::int32_t> m_customer;
    std::vector<std::int32_t> m_needBy; // days since 1970
    std::vector<std::int32_t> m_promised; // days since 1970
    std::vector<LineState> m_state;
    std::vector<std::int8_t> m_priority;
    std::vector<std::int8_t> m_pinned;
    RowIndex m_lineIndex;
    std::array<std::int64_t, 4> m_inState = {};

    std::vector<SkuRow> m_skuRows;
    std::vector<std::vector<std::int32_t>> m_skuBatches;
    std::vector<BatchRow> m_batchRows; // those nobody recorded yet have no SKU
    std::int32_t m_batchCount = 0;

    struct Ordering
    {
        LineColumn column = LineColumn::NeedBy;
        bool descending = false;
        std::vector<std::int32_t> rows; // empty: to be made anew
    };
    mutable Ordering m_ordering; // of all lines
    bool m_isPart = false;
};

} // namespace app
