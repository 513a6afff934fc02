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
    std::optional<std::int32_t> batch; // index of the batch that holds them
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
    SkuKind kind = SkuKind::All;
    SkuColumn sort = SkuColumn::Sku;
    bool descending = false;
};

struct SkuMatches
{
    std::vector<std::int32_t> skus;
    std::array<std::int64_t, 3> ofKind = {}; // by SkuKind, whatever kind was asked for
};

} // namespace app
