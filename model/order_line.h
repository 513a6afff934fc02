#pragma once

#include "model/date.h"
#include "model/identifier.h"
#include "model/label.h"
#include "model/quantity.h"

#include <cstdint>
#include <functional>
#include <optional>

namespace model {

/// How a line is known: the order and the line's place in it.
struct LineId
{
    OrderId order;
    LineNumber number;

    friend auto operator<=>(const LineId &, const LineId &) = default;
};

/// One line of a customer's order: so many pieces of one SKU. A value: equal parts make equal lines.
struct OrderLine
{
    LineId id;
    Sku sku;
    LineQuantity quantity;

    friend auto operator<=>(const OrderLine &, const OrderLine &) = default;
};

/// What a line may claim before others: 9 before 0, then the earlier need-by.
struct Standing
{
    Priority priority = Priority::of(5).value();
    std::optional<Date> needBy;

    friend bool operator==(const Standing &, const Standing &) = default;
};

/// Automation leaves a pinned line where it is, or without stock, until a person says otherwise.
struct Pin
{
    bool pinned = false;
    Label note; // why

    friend bool operator==(const Pin &, const Pin &) = default;
};

/// A line as it asks for stock.
struct Demand
{
    OrderLine line;
    Standing standing;
    std::int64_t stored = 0; // grows with the order of storing; 0 while the line is not stored
    bool isShort = false; // it asked before and nothing fitted
    std::int64_t decided = 0; // that it is short: in the journal
    bool pinned = false;
    std::optional<Date> promised = {}; // what it was promised where it lost its stock
    std::optional<Date> expected = {}; // and when it would have come from there
};

} // namespace model

template <> struct std::hash<model::LineId>
{
    std::size_t operator()(const model::LineId &id) const noexcept
    {
        const auto number = static_cast<std::size_t>(id.number.value());
        return std::hash<model::OrderId>()(id.order) ^ (number * 0x9E3779B97F4A7C15ULL);
    }
};
