#pragma once

#include "app/handlers.h"

namespace app {

// What the imports of all lists share.

/// Another record stands under the reference or number of that row.
RefusedRow conflict(std::int64_t row, std::string column, std::string value, std::string existing,
                    std::string given);
RefusedRow conflict(std::int64_t row, const model::LineConflict &lines);

/// Reads a file to its end, row by row. False: cancelled.
template <class Row, class Take>
bool forEachRow(ImportSource<Row> &source, Bulk &bulk, ImportResult &result, const Take &take)
{
    constexpr std::int64_t rowsAtOnce = 1000; // an order's lines stand together: one event for them
    while (auto row = source.next()) {
        ++result.rows;
        if (*row) {
            if (auto refused = take(**row))
                result.refused.push_back(std::move(*refused));
        } else {
            result.refused.push_back(std::move(row->error()));
        }
        if (result.rows % rowsAtOnce == 0 && !bulk.advance(source.rowsRead(), source.rowsExpected()))
            return false;
    }
    result.rejected = static_cast<std::int64_t>(result.refused.size());
    return bulk.advance(source.rowsRead(), source.rowsExpected());
}

} // namespace app
