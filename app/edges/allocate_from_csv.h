#pragma once

#include "app/clock.h"
#include "app/outcome.h"

namespace edges {

/// What became of the rows of a folder.
struct CsvAllocation
{
    std::int64_t rows = 0; // of orders.csv
    std::int64_t allocated = 0;
    std::int64_t shortLines = 0;
    std::int64_t rejected = 0; // of all three files
    bool isNothingTaken = false; // every order line was refused
};

/// Allocates `orders.csv` against `batches.csv` and the allocations that are there, by the same handlers as
/// any other way in; leaves `allocations.csv` complete, old rows first, and `rejected.csv` with what could
/// not be taken. On trial no file is touched. Book, appendix C.
app::Answer<CsvAllocation> allocateFromCsv(const std::string &folder, const app::Clock &clock, bool isTrial);

} // namespace edges
