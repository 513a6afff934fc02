#include "app/edges/allocate_from_csv.h"

#include "app/edges/csv_desk.h"

namespace edges {

app::Answer<CsvAllocation> allocateFromCsv(const std::string &folder, const app::Clock &clock, bool isTrial)
{
    CsvDesk desk(folder, clock);
    for (const auto &load : {&CsvDesk::takeBatches, &CsvDesk::takeAllocations})
        if (const auto loaded = (desk.*load)(); !loaded)
            return std::unexpected(loaded.error());
    const auto writeRejected
        = [&] { return isTrial ? app::Answer<void>() : desk.folder().writeRejected(desk.rejected()); };
    if (const auto written = writeRejected(); !written) // before an old allocation is left out of its file
        return std::unexpected(written.error());
    const auto served = desk.serveOrders(isTrial);
    if (!served)
        return std::unexpected(served.error());
    if (const auto written = writeRejected(); !written)
        return std::unexpected(written.error());
    return CsvAllocation{.rows = served->rows,
                         .allocated = served->linesAllocated,
                         .shortLines = served->linesShort,
                         .rejected = std::ssize(desk.rejected()),
                         .isNothingTaken = served->rows > 0 && served->rejected == served->rows};
}

} // namespace edges
