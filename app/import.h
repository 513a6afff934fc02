#pragma once

#include "app/rejection.h"
#include "model/label.h"
#include "model/order_line.h"

#include <cstdint>
#include <expected>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace app {

/// One row of a list of supply. Row numbers are a spreadsheet's: the header is row 1.
struct ImportedBatch
{
    std::int64_t row;
    model::BatchRef reference;
    model::Sku sku;
    model::BatchQuantity quantity;
    std::optional<model::Date> eta;
    model::Label description;
};

/// One row of a list of order lines.
struct ImportedLine
{
    std::int64_t row;
    model::OrderId order;
    std::optional<model::LineNumber> number;
    model::Sku sku;
    model::LineQuantity quantity;
    model::Standing standing;
    model::Label customer;
    model::Label description;
};

/// One row of a list of allocations: the line, and the batch that is to serve it.
struct ImportedAllocation
{
    std::int64_t row;
    model::OrderId order;
    std::optional<model::LineNumber> number;
    model::Sku sku;
    model::LineQuantity quantity;
    model::BatchRef batch;
};

/// A row that was not taken: where, what stood there, and why.
struct RefusedRow
{
    enum class Why {
        InvalidValue, // `invalid` says which
        MissingValue, // the row ends before the column
        BrokenQuoting,
        FieldTooLong,
        UnreadableText, // bytes that are no text in the file's encoding
        UnknownSku, // no batch of it was ever recorded
        Conflict, // `existing` is what stands under that reference or number
        Declined // by a rule: `declined` says which
    };

    std::int64_t row;
    std::string column; // as the file names it
    std::string value;
    Why why;
    std::optional<model::InvalidValue> invalid;
    std::string existing; // the facts of the record that stands there, e.g. `12 × CLOCK`
    std::string given = {};
    std::optional<Rejection> declined = {};
};

/// Rows of a file, one after the other. Book: a port; app/edges reads the files.
template <class Row> class ImportSource
{
public:
    virtual ~ImportSource() = default;

    virtual std::optional<std::expected<Row, RefusedRow>> next() = 0; // nothing at the end
    virtual std::int64_t rowsRead() const = 0; // data rows so far
    virtual std::int64_t rowsExpected() const = 0; // an estimate by size until the end is reached
    virtual std::string name() const = 0; // of the file, for the history
};

} // namespace app
