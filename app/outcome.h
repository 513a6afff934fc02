#pragma once

#include "app/import.h"
#include "app/views.h"
#include "model/batch.h"

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
    NotAFile, // the place named for a database
    UnknownSku,
    UnknownBatch,
    UnknownOrder,
    UnknownLine,
    NotFound,
    BatchConflict,
    LineConflict,
    Cancelled,
    AlreadyHere, // a batch that arrived is not expected any more
    OnHold,
    DoesNotFit,
    OtherSku, // a batch of one SKU cannot serve a line of another
    TooManyParts, // of a line that is to be split
    NotShort, // there is no shortage to find a way out of
    NoSuchWayOut,
    Pinned,
    NothingToUndo,
    NothingToRedo,
    Depends, // something later stands on it
    RequestConflict, // another one was done under the same name
    MovedOn, // what was tried would come to something else by now
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
    CannotListen, // at the address for HTTP
    Unanswered, // by the program that holds the file: whether it was done is not known
    Storage
};

/// A line that stands in the way: it holds the stock, or it is pinned to it.
struct Holder
{
    model::OrderLine line;
    model::Pin pin;

    friend bool operator==(const Holder &, const Holder &) = default;
};

/// A gesture, to name it.
struct StepName
{
    std::int64_t id = 0;
    std::string command;
    std::string actor;
    std::string via;

    friend bool operator==(const StepName &, const StepName &) = default;
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
    std::optional<model::Pieces> wanted = {};
    std::optional<model::Pieces> free = {};
    std::vector<Holder> holders = {};
    std::optional<std::int64_t> step = {}; // that was to be taken back
    std::vector<StepName> steps = {}; // that depend on it, latest first
    std::string note = {}; // why it is on hold

    friend bool operator==(const Rejection &, const Rejection &) = default;
};

template <class T> using Answer = std::expected<T, Rejection>;

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
