#pragma once

#include "app/views.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace app {

enum class LineColumn { State, NeedBy, OrderLine, Sku, Description, Quantity, Batch, Promised };

/// Which lines of the board, in which order. Equal ones stay in order of storing; no date stands last.
struct LineQuery
{
    std::string
        text; // every word of it somewhere in order, SKU, description, customer or batch, whatever the case
    std::optional<LineState> state;
    std::optional<std::int32_t> batch; // index of the batch that holds them; none of the board: no line
    std::optional<bool> pinned = {};
    std::optional<std::int32_t> sku;
    std::vector<std::int32_t> among; // only these rows; empty: all
    LineColumn sort = LineColumn::NeedBy;
    bool descending = false;
};

struct LineMatches
{
    std::vector<std::int32_t> rows;
    std::array<std::int64_t, 4> inState = {}; // by LineState, whatever state was asked for
};

enum class SkuColumn { Sku, Description, InWarehouse, Incoming, Allocated, Free, Wanted };
enum class SkuKind { All, WantedOverFree, Overdue };

/// Which SKUs of the board, in which order.
struct SkuQuery
{
    std::string text; // every word of it somewhere in SKU, description or a batch of it
    std::vector<std::int32_t> among = {}; // only these SKUs; empty: all
    SkuKind kind = SkuKind::All;
    SkuColumn sort = SkuColumn::Sku;
    bool descending = false;
};

struct SkuMatches
{
    std::vector<std::int32_t> skus;
    std::array<std::int64_t, 3> ofKind = {}; // by SkuKind, whatever kind was asked for
};

enum class OrderColumn { Order, Customer, Served, Allocated, Pieces, NeedBy, Promised };
enum class OrderKind { All, Waiting, Short, Late, Served };

/// Which orders of the board, in which order. Equal ones stand by their names; no date stands last.
struct OrderQuery
{
    std::string text; // every word of it somewhere in one of its lines
    OrderKind kind = OrderKind::All;
    OrderColumn sort = OrderColumn::NeedBy;
    bool descending = false;
};

/// What became of an order so far; cancelled lines count as lines and as nothing else.
struct OrderSummary
{
    std::int32_t order = 0; // index
    std::int32_t lines = 0;
    std::int32_t allocated = 0; // lines, like the next three
    std::int32_t shortLines = 0;
    std::int32_t waiting = 0;
    std::int32_t cancelled = 0;
    std::int32_t customer = 0; // number of the text
    std::int32_t daysLate = 0; // of the line that will be latest; 0: none is late
    model::Pieces pieces = 0;
    model::Pieces here = 0; // allocated, and in the warehouse
    model::Pieces incoming = 0; // allocated, and expected
    model::Pieces shortPieces = 0;
    std::optional<model::Date> needBy; // the earliest
    std::optional<model::Date> promised; // the latest of what is allocated

    std::int32_t wanted() const { return lines - cancelled; }
    bool isOf(OrderKind kind) const;
};

struct OrderMatches
{
    std::vector<OrderSummary> orders;
    std::array<std::int64_t, 5> ofKind = {}; // by OrderKind, whatever kind was asked for
    std::int64_t lines = 0; // of the orders
};

enum class ShortageKind { All, Passed, Fillable };

/// Which short lines of the board: need-by passed or nearest first, then the most pieces missing.
struct ShortageQuery
{
    std::string text; // as of lines
    ShortageKind kind = ShortageKind::All;
    model::Date today;
};

struct Shortage
{
    std::int32_t line = 0; // row of the board
    model::Pieces missing = 0; // what the batch with most free lacks; not above 0: the line would fit now
    model::Pieces largestFree = 0; // in one batch that may take lines

    friend bool operator==(const Shortage &, const Shortage &) = default;
};

struct ShortageMatches
{
    std::vector<Shortage> lines;
    std::array<std::int64_t, 3> ofKind = {}; // by ShortageKind, whatever kind was asked for
};

/// What is called so, or has that in its name, the best match first: indices of the board.
struct NameMatches
{
    std::vector<std::int32_t> batches;
    std::vector<std::int32_t> skus;
    std::vector<std::int32_t> orders;
};

} // namespace app
