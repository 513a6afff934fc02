#pragma once

#include "app/import.h"
#include "model/order_line.h"

#include <memory>
#include <optional>
#include <string_view>
#include <variant>
#include <vector>

namespace app {

// Everything a person or another program can ask for. Each has exactly one handler in app/handlers.

struct CreateBatch
{
    model::BatchRef reference;
    model::Sku sku;
    model::BatchQuantity quantity;
    std::optional<model::Date> eta; // none: in the warehouse
};

struct PlaceOrder
{
    struct Line
    {
        model::Sku sku;
        model::LineQuantity quantity;
    };

    model::OrderId order;
    std::vector<Line> lines;
    model::Standing standing; // of every line that is new
    model::Label customer;
};

/// One given line, placed if it is new. Book, chapter 8.
struct Allocate
{
    model::OrderId order;
    model::Sku sku;
    model::LineQuantity quantity;
};

/// Exactly these lines: what is selected on a screen.
struct AllocateLines
{
    std::vector<model::LineId> lines;
};

/// The waiting and short lines of one order.
struct AllocateOrder
{
    model::OrderId order;
};

/// Every waiting or short line, in order of service.
struct AllocateWaiting
{ };

/// Exactly these lines give their stock back.
struct Deallocate
{
    std::vector<model::LineId> lines;
};

/// All lines of one order give their stock back.
struct DeallocateOrder
{
    model::OrderId order;
};

/// A count, or a correction. Never refused because lines are allocated; only where pinned lines would lose
/// their stock it has to be asked for.
struct ChangeBatchQuantity
{
    model::BatchRef reference;
    model::BatchQuantity quantity;
    bool releasePinned = false;
};

/// What is expected comes on another day.
struct ChangeBatchEta
{
    model::BatchRef reference;
    model::Date eta;
};

/// It arrived today, with the counted quantity; again only as a count.
struct ReceiveBatch
{
    model::BatchRef reference;
    std::optional<model::BatchQuantity> counted; // none: as expected
    bool releasePinned = false;
};

/// It keeps what it has and takes nothing new.
struct HoldBatch
{
    model::BatchRef reference;
    model::Label note;
};

struct UnholdBatch
{
    model::BatchRef reference;
};

/// For good: only taking it back brings them back.
struct Cancel
{
    std::vector<model::LineId> lines;
};

struct CancelOrder
{
    model::OrderId order;
};

/// Into these parts, in this order; what they leave over is one part more.
struct SplitLine
{
    model::LineId line;
    std::vector<model::LineQuantity> parts;
};

/// To a batch of a person's choice, at once or not at all.
struct MoveLine
{
    model::LineId line;
    model::BatchRef to;
};

/// All of these lines to one batch, or none of them.
struct MoveLines
{
    std::vector<model::LineId> lines;
    model::BatchRef to;
};

struct PinLines
{
    std::vector<model::LineId> lines;
    model::Label note;
};

struct UnpinLines
{
    std::vector<model::LineId> lines;
};

/// What is asked of a line; what is not given stays.
struct ChangeLine
{
    model::LineId line;
    std::optional<model::LineQuantity> quantity = {};
    std::optional<model::Date> needBy = {};
    std::optional<model::Priority> priority = {};
};

/// What could be filled now or served earlier, and nothing later.
struct ImprovePromises
{
    std::optional<model::Sku> sku; // none: all
};

/// A way out of a shortage, in one step.
struct FollowWayOut
{
    using Part = std::variant<SplitLine, MoveLine, Deallocate, AllocateLines, ChangeLine>;

    model::LineId line;
    std::vector<Part> parts; // none: to wait
};

/// Takes back a step with all it caused: the last of one's own, or the one named.
struct Undo
{
    std::optional<std::int64_t> step = {};
    bool anyones = false; // the last one, whoever did it
};

/// Does again what was taken back last, unless something new was done since.
struct Redo
{ };

/// A file of supply, or of order lines: good rows in as one step, bad rows listed.
struct ImportBatches
{
    std::shared_ptr<ImportSource<ImportedBatch>> source;
};

struct ImportOrders
{
    std::shared_ptr<ImportSource<ImportedLine>> source;
    bool allocate = false; // and then everything the file brought that waits
};

/// A file of allocations: each line is placed if it is new, and moved to the batch that its row names.
struct ImportAllocations
{
    std::shared_ptr<ImportSource<ImportedAllocation>> source;
};

/// The read side from the write side. Book, chapter 12.
struct RebuildViews
{ };

using Command = std::variant<CreateBatch, PlaceOrder, Allocate, AllocateLines, AllocateOrder, AllocateWaiting,
                             Deallocate, DeallocateOrder, ChangeBatchQuantity, ChangeBatchEta, ReceiveBatch,
                             HoldBatch, UnholdBatch, Cancel, CancelOrder, SplitLine, MoveLine, MoveLines,
                             PinLines, UnpinLines, ChangeLine, ImprovePromises, FollowWayOut, Undo, Redo,
                             ImportBatches, ImportOrders, ImportAllocations, RebuildViews>;

} // namespace app
