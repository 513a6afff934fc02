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

struct ChangeBatchQuantity
{
    model::BatchRef reference;
    model::BatchQuantity quantity;
};

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

/// The read side from the write side. Book, chapter 12.
struct RebuildViews
{ };

using Command = std::variant<CreateBatch, PlaceOrder, Allocate, AllocateLines, AllocateOrder, AllocateWaiting,
                             Deallocate, DeallocateOrder, ChangeBatchQuantity, ImportBatches, ImportOrders,
                             RebuildViews>;

} // namespace app
