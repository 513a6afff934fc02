#pragma once

#include "app/clock.h"
#include "model/order_line.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace app {

// The read side: rows for screens and programs, never domain objects. Book, chapter 12.

enum class LineState : std::uint8_t { Waiting, Allocated, Short, Cancelled };
enum class BatchState : std::uint8_t { InWarehouse, Expected, Overdue, OnHold, Empty };

struct LineRow
{
    std::string order;
    std::int64_t line = 0;
    std::string sku;
    model::Pieces quantity = 0;
    LineState state = LineState::Waiting;
    std::string batch; // empty: none
    std::optional<model::Date> eta; // of the batch; none: in the warehouse, or no batch
    std::optional<model::Date> promised;
    std::optional<model::Date> needBy;
    std::int64_t priority = 5;
    std::string customer;
    bool pinned = false;
    std::int64_t stored = 0; // key that grows with the order of storing

    friend bool operator==(const LineRow &, const LineRow &) = default;
};

struct BatchRow
{
    std::string batch;
    std::string sku;
    model::Pieces quantity = 0;
    model::Pieces allocated = 0;
    model::Pieces free() const { return quantity - allocated; }
    std::optional<model::Date> eta;
    std::optional<model::Date> firstEta;
    std::optional<model::Date> arrived;
    BatchState state = BatchState::InWarehouse; // as of the day it was asked
    std::string note;
    std::int64_t stored = 0; // key that grows with the order of recording

    bool isHere() const { return !eta || arrived; }

    friend bool operator==(const BatchRow &, const BatchRow &) = default;
};

/// What we have, expect and owe of one SKU. All but `batches` and `lines` in whole pieces; batches on hold
/// count.
struct SkuRow
{
    std::string sku;
    std::string description;
    model::Pieces inWarehouse = 0;
    model::Pieces incoming = 0;
    model::Pieces onHold = 0; // of the two before
    model::Pieces allocated = 0;
    model::Pieces free() const { return inWarehouse + incoming - allocated; }
    model::Pieces waiting = 0;
    model::Pieces shortPieces = 0;
    std::int64_t batches = 0;
    std::int64_t lines = 0;

    friend bool operator==(const SkuRow &, const SkuRow &) = default;
};

struct OrderRow
{
    std::string order;
    std::string customer;
    std::int64_t lines = 0;
    std::int64_t allocated = 0;
    std::int64_t shortLines = 0;
    std::int64_t waiting = 0;
    std::int64_t cancelled = 0;
};

struct ShortageRow
{
    LineRow line;
    model::Pieces missing = 0; // what the best-placed batch lacks: quantity - largest free
    model::Pieces largestFree = 0; // in one batch that may take lines
};

/// The book's read model of one order.
struct AllocationRow
{
    std::string sku;
    std::string batch;

    friend bool operator==(const AllocationRow &, const AllocationRow &) = default;
};

/// A row of `export allocations`.
struct ExportedAllocation
{
    std::string order;
    std::string sku;
    model::Pieces quantity = 0;
    std::string batch;
};

/// An entry of the journal, to read.
struct HistoryRow
{
    std::int64_t id = 0;
    Instant at;
    std::int64_t step = 0;
    std::string actor;
    std::string via;
    std::string command; // the gesture
    std::optional<std::int64_t> cause; // the entry that caused it; none: the command itself
    std::string type;
    std::string payload; // its facts, a JSON object
    std::int64_t takesBack = 0; // the step that this one takes back; 0: none
    bool stands = true; // false: its step was taken back, and not done again
    int schema = 0; // version of the form of its facts
};

/// Which entries: all that are given must hold.
struct HistoryFilter
{
    std::string order = {};
    std::string batch = {};
    std::string sku = {};
    std::int64_t after = 0; // entries later than this one
    std::optional<std::int64_t> step = {};
    std::int64_t limit = 100;
    std::string text = {}; // in the actor, the command or the facts, without regard to case
    std::int64_t before = 0; // entries earlier than this one; 0: all
    std::int64_t beforeStep = 0; // entries of steps earlier than this one; 0: all
};

/// A promise that will not, or did not, hold.
struct BrokenPromiseRow
{
    std::string order;
    std::int64_t line = 0;
    std::string sku;
    model::Pieces quantity = 0;
    std::string batch; // that serves it after the slip; empty: none
    model::Date promised;
    model::Date was; // expected before
    std::optional<model::Date> now; // none: nobody knows
    std::int64_t id = 0; // of the slip, in the journal; 0: nobody's, the day went by
    std::int64_t step = 0; // the gesture that caused it
    std::string command = {};
    std::string actor = {};
};

/// How many records there are.
struct Counts
{
    std::int64_t batches = 0;
    std::int64_t lines = 0;
    std::int64_t orders = 0;
    std::int64_t skus = 0;
};

/// Records as they are after a gesture, for whoever shows them.
struct Changes
{
    std::vector<LineRow> lines;
    std::vector<BatchRow> batches;
    std::vector<SkuRow> skus;
};

/// Which rows of a list.
struct ListFilter
{
    std::string text; // in any identifier, description or customer, without regard to case
    std::string state; // as in the contract; empty: all
    std::int64_t limit = -1;
};

/// Rows go to the sink one by one, in order of storing, so that a list of a million needs no memory.
template <class Row> using Sink = std::function<void(const Row &)>;

class Views
{
public:
    virtual ~Views() = default;

    virtual Counts counts() const = 0;
    virtual std::vector<AllocationRow> allocations(const model::OrderId &order) const = 0;

    virtual std::optional<BatchRow> batch(const model::BatchRef &reference) const = 0;
    virtual std::optional<SkuRow> sku(const model::Sku &sku) const = 0;
    virtual std::optional<OrderRow> order(const model::OrderId &order) const = 0;
    virtual std::optional<LineRow> line(const model::LineId &line) const = 0;
    virtual std::vector<LineRow> linesOf(const model::OrderId &order) const = 0;
    virtual std::vector<LineRow> heldBy(const model::BatchRef &batch) const = 0; // in order of allocation
    virtual std::vector<BatchRow> batchesOf(const model::Sku &sku) const = 0; // in order of recording

    virtual void listBatches(const ListFilter &filter, const Sink<BatchRow> &sink) const = 0;
    virtual void listLines(const ListFilter &filter, const Sink<LineRow> &sink) const = 0;
    /// The first so many by need-by, as a screen shows them before all are read; no date stands last.
    virtual std::vector<LineRow> firstLines(std::int64_t most) const = 0;
    virtual void listOrders(const ListFilter &filter, const Sink<OrderRow> &sink) const = 0;
    virtual void listSkus(const ListFilter &filter, const Sink<SkuRow> &sink) const = 0;
    virtual void listShortages(const ListFilter &filter, const Sink<ShortageRow> &sink) const = 0;
    virtual void exportAllocations(const Sink<ExportedAllocation> &sink) const = 0; // in order of allocation

    virtual void history(const HistoryFilter &filter, const Sink<HistoryRow> &sink) const = 0; // newest first
    /// Entries later than this one, the oldest first: for programs that follow what happens.
    virtual void feed(std::int64_t after, std::int64_t limit, const Sink<HistoryRow> &sink) const = 0;
    /// Slips of promises for days of the period, in the order they happened; then the promises of days gone
    /// by whose batch has not come yet. What was taken back, or made good, did not
    /// slip.
    virtual void brokenPromises(model::Date from, model::Date to, const Sink<BrokenPromiseRow> &sink) const
        = 0;
};

} // namespace app
