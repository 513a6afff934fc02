#pragma once

#include "app/import.h"
#include "model/events.h"

#include <expected>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace app {

/// Why something was declined. Each has its code in the contract, and its words in app/words and ui/words.
enum class Reason {
    InvalidValue,
    InvalidCall,
    UnknownSku,
    UnknownBatch,
    UnknownOrder,
    UnknownLine,
    NotFound,
    BatchConflict,
    LineConflict,
    Cancelled,
    Stale,
    Interrupted, // by the person who asked, while it ran
    NotEmpty, // sample data goes into an empty database only
    InUse,
    NoDatabase,
    NotADatabase,
    OtherApplication,
    Newer,
    Damaged,
    ReadOnly,
    DiskFull,
    FileGone,
    FileUnreadable, // a file that was to be imported
    FileUnwritable, // a file that was to be exported
    FileExists,
    Storage
};

/// Why the program declined, with the facts. A value: somebody can act on it, nothing was changed.
struct Rejection
{
    Reason reason;
    std::string sku = {};
    std::string batch = {};
    std::string order = {};
    std::optional<std::int64_t> line = {};
    std::optional<model::InvalidValue> invalid = {};
    std::string existing = {}; // what stands there already
    std::string given = {}; // what was asked for instead
    std::string file = {};
    std::string detail = {}; // what a lower layer said, for the log and the second line

    friend bool operator==(const Rejection &, const Rejection &) = default;
};

template <class T> using Answer = std::expected<T, Rejection>;

struct BatchResult
{
    model::BatchRef reference;
    bool created; // false: it was there already
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

using Result = std::variant<std::monostate, BatchResult, PlaceResult, AllocationResult, ReleaseResult,
                            QuantityResult, ImportResult>;

/// What a command came to.
using Outcome = Answer<Result>;

} // namespace app
