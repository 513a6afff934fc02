#pragma once

#include "model/decision.h"
#include "model/label.h"
#include "model/order_line.h"

#include <optional>
#include <variant>
#include <vector>

namespace model {

// What happened, in the past tense: facts, never sentences. Each says enough to be undone: what was, beside
// what is. `stored` is a record's place in the order of storing, 0 while it has none.

struct BatchCreated
{
    BatchRef batch;
    Sku sku;
    BatchQuantity quantity;
    std::optional<Date> eta;
    std::int64_t stored = 0;
};

/// Its creation was taken back.
struct BatchRemoved
{
    BatchRef batch;
    Sku sku;
    BatchQuantity quantity;
    std::optional<Date> eta;
    std::int64_t stored = 0;
};

struct BatchQuantityChanged
{
    BatchRef batch;
    Sku sku;
    BatchQuantity was;
    BatchQuantity quantity;
};

struct BatchEtaChanged
{
    BatchRef batch;
    Sku sku;
    std::optional<Date> was;
    std::optional<Date> eta;
};

/// Received; or, where that is taken back, expected again.
struct BatchArrivalChanged
{
    BatchRef batch;
    Sku sku;
    std::optional<Date> was;
    std::optional<Date> arrived;
};

/// Put on hold with a note why, or made normal again.
struct BatchHoldChanged
{
    struct Hold
    {
        bool onHold = false;
        Label note;

        friend bool operator==(const Hold &, const Hold &) = default;
    };

    BatchRef batch;
    Sku sku;
    Hold was;
    Hold hold;
};

/// Lines were asked for: a new order's, or further ones of an order that was there.
struct OrderPlaced
{
    struct Line
    {
        OrderLine line;
        Standing standing;
        std::int64_t stored = 0;
    };

    OrderId order;
    Label customer;
    std::vector<Line> lines;
};

/// Their placing was taken back.
struct OrderLinesRemoved
{
    OrderId order;
    Label customer;
    std::vector<OrderPlaced::Line> lines;
};

/// What was one line is several: it kept a part, further lines were made of the rest.
struct LineSplit
{
    OrderLine line; // before
    LineQuantity kept;
    std::vector<OrderPlaced::Line> parts;
};

/// A split was taken back.
struct LineMerged
{
    OrderLine line; // as it is again
    LineQuantity kept;
    std::vector<OrderPlaced::Line> parts;
};

struct LineQuantityChanged
{
    OrderLine line; // as it is now
    LineQuantity was;
};

struct LineStandingChanged
{
    OrderLine line;
    Standing was;
    Standing standing;
};

struct LineCancelled
{
    OrderLine line;
};

/// A cancellation was taken back.
struct LineReinstated
{
    OrderLine line;
};

/// Pinned to what serves it, with a note why, or unpinned.
struct LinePinChanged
{
    OrderLine line;
    Pin was;
    Pin pin;
};

/// A line that is short has the decision that made it so.
struct Shortage
{
    std::int64_t decided = 0; // in the journal

    friend bool operator==(const Shortage &, const Shortage &) = default;
};

struct Allocated
{
    OrderLine line;
    BatchRef batch;
    std::optional<Date> eta; // of the batch, then
    Date promised;
    Standing standing;
    std::int64_t stored = 0;
    std::int64_t turn = 0;
    bool pinned = false;
    std::optional<Shortage> was = {}; // it was short
    Decision decision = {};
    std::int64_t decided = 0; // it is allocated again as decided there, in the journal; 0: decided now
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
    std::int64_t turn = 0;
    Date promised = {};
    std::optional<Date> eta = {}; // of the batch, then
    bool pinned = false;
    std::int64_t decided = 0;
    std::optional<Shortage> now = {}; // it is short again, as it was
};

/// No batch could take the line: it is short.
struct OutOfStock
{
    OrderLine line;
    std::int64_t stored = 0;
    Decision decision = {};
    std::int64_t decided = 0; // it is short again as decided there; 0: decided now
};

/// A shortage was taken back: the line waits.
struct ShortageLifted
{
    OrderLine line;
    std::int64_t stored = 0;
    std::int64_t decided = 0;
};

/// A line will be later than was promised: it was moved or lost its stock, or its batch is later.
struct PromiseSlipped
{
    OrderLine line;
    std::optional<BatchRef> batch; // that serves it now; none: short
    Date promised;
    Date was; // expected before
    std::optional<Date> now; // none: nobody knows
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

using Event = std::variant<BatchCreated, BatchRemoved, BatchQuantityChanged, BatchEtaChanged,
                           BatchArrivalChanged, BatchHoldChanged, OrderPlaced, OrderLinesRemoved, LineSplit,
                           LineMerged, LineQuantityChanged, LineStandingChanged, LineCancelled,
                           LineReinstated, LinePinChanged, Allocated, Deallocated, OutOfStock, ShortageLifted,
                           PromiseSlipped, SkuDescribed, ReallocationFailed>;

} // namespace model
