#pragma once

#include "model/order_line.h"

#include <cstdint>
#include <expected>
#include <optional>
#include <string>
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

} // namespace app
