#pragma once

#include "app/import.h"
#include "app/rejection.h"
#include "app/views.h"
#include "model/batch.h"

#include <expected>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace app {

struct BatchResult
{
    model::Batch::State batch;
    bool created; // false: it was there already
};

/// A batch, and the lines it keeps, in order of allocation.
struct HoldResult
{
    model::Batch::State batch;
    std::vector<model::Allocation> lines;
};

/// A line that is due before its batch is.
struct LateLine
{
    model::OrderLine line;
    std::optional<model::Date> needBy;
    model::Date promised;
    model::Date eta; // of the batch, now
};

struct EtaResult
{
    model::BatchRef reference;
    std::optional<model::Date> was;
    model::Date eta;
    std::vector<LateLine> late; // that now miss their need-by
};

/// A line as a command left it.
struct TouchedLine
{
    model::OrderLine line;
    LineState state = LineState::Waiting;
    std::optional<model::BatchRef> batch = {};
    model::Pin pin = {};
    model::Standing standing = {};
};

struct LinesResult
{
    std::vector<TouchedLine> lines;
};

struct ImprovedLine
{
    model::OrderLine line;
    std::optional<model::BatchRef> from; // none: it was short
    model::BatchRef to;
    std::optional<model::Date> was; // expected before
    model::Date eta; // and now
};

struct ImproveResult
{
    std::vector<ImprovedLine> lines;
};

/// What was taken back, or done again.
struct UndoResult
{
    StepName step;
    std::vector<model::Event> events = {}; // that did it
    std::int64_t takesBack = 0; // the step whose events were inverted: of a redo, the undoing one
};

struct PlacedLine
{
    model::OrderLine line;
    bool created;
};

struct PlaceResult
{
    model::OrderId order;
    std::vector<PlacedLine> lines;
};

struct AllocatedLine
{
    enum class Kind { Allocated, Already, Short, UnknownSku };

    model::OrderLine line;
    Kind kind;
    std::optional<model::BatchRef> batch;
    std::optional<model::Date> eta;
};

struct AllocationResult
{
    std::vector<AllocatedLine> lines; // of a bulk gesture only those that changed or are short
    std::int64_t allocated = 0;
    std::int64_t shortLines = 0;
    std::int64_t skipped = 0;
};

struct ReleasedLine
{
    model::OrderLine line;
    bool released; // false: it was not allocated
    std::optional<model::BatchRef> batch; // that held it
};

struct ReleaseResult
{
    std::vector<ReleasedLine> lines;
};

struct MovedLine
{
    model::OrderLine line;
    model::BatchRef from;
    std::optional<model::BatchRef> to; // none: the line is short, or waits where its reallocation failed
};

struct QuantityResult
{
    model::BatchRef reference;
    model::BatchQuantity was;
    model::BatchQuantity quantity;
    std::vector<MovedLine> moved;
    std::vector<MovedLine> shortLines;
    std::optional<model::Date> arrived = {};
};

struct ImportResult
{
    std::int64_t rows = 0;
    std::int64_t created = 0;
    std::int64_t unchanged = 0;
    std::int64_t rejected = 0;
    std::int64_t linesAllocated = 0;
    std::int64_t linesShort = 0;
    std::vector<RefusedRow> refused;
};

/// The request was done when it came first.
struct DoneBefore
{ };

using Result
    = std::variant<std::monostate, BatchResult, PlaceResult, AllocationResult, ReleaseResult, QuantityResult,
                   HoldResult, EtaResult, LinesResult, ImproveResult, UndoResult, ImportResult, DoneBefore>;

/// What a command came to.
using Outcome = Answer<Result>;

} // namespace app
