#pragma once

#include "model/label.h"
#include "model/order_line.h"

#include <optional>
#include <string_view>
#include <variant>
#include <vector>

namespace model {

// What happened, in the past tense: facts, never sentences.

struct BatchCreated
{
    BatchRef batch;
    Sku sku;
    BatchQuantity quantity;
    std::optional<Date> eta;
};

struct BatchQuantityChanged
{
    BatchRef batch;
    Sku sku;
    BatchQuantity was;
    BatchQuantity quantity;
};

/// Lines were asked for: a new order's, or further ones of an order that was there.
struct OrderPlaced
{
    struct Line
    {
        OrderLine line;
        Standing standing;
    };

    OrderId order;
    Label customer;
    std::vector<Line> lines;
};

struct Allocated
{
    OrderLine line;
    BatchRef batch;
    std::optional<Date> eta; // of the batch, then
    Date promised;
    Standing standing;
    std::int64_t stored = 0;
};

/// Why a line lost its stock. Only a displaced line is allocated again.
enum class DeallocationReason { Displaced, Released, Cancelled, Moved, TakenBack };

struct Deallocated
{
    OrderLine line;
    BatchRef batch;
    DeallocationReason reason;
    Standing standing;
    std::int64_t stored = 0;
};

/// No batch could take the line: it is short.
struct OutOfStock
{
    OrderLine line;
};

/// What an SKU is called, for people to read.
struct SkuDescribed
{
    Sku sku;
    Label was;
    Label description;
};

/// A displaced line could not be allocated again; it waits, and somebody should know.
struct ReallocationFailed
{
    OrderLine line;
};

using Event = std::variant<BatchCreated, BatchQuantityChanged, OrderPlaced, Allocated, Deallocated,
                           OutOfStock, SkuDescribed, ReallocationFailed>;

} // namespace model
