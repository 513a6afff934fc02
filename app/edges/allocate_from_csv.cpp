#include "app/edges/allocate_from_csv.h"

#include "app/edges/csv_desk.h"

namespace edges {

app::Answer<CsvAllocation> allocateFromCsv(const std::string &folder, const app::Clock &clock, bool isTrial)
{
    CsvDesk desk(folder, clock);
    for (const auto &load : {&CsvDesk::takeBatches, &CsvDesk::takeAllocations})
        if (const auto loaded = (desk.*load)(); !loaded)
            return std::unexpected(loaded.error());
    const auto served = desk.serveOrders(isTrial);
    if (!served)
        return std::unexpected(served.error());
    if (!isTrial)
        if (const auto written = desk.folder().writeRejected(desk.rejected()); !written)
            return std::unexpected(written.error());
    return CsvAllocation{served->rows, served->linesAllocated, served->linesShort,
                         std::ssize(desk.rejected())};
}

} // namespace edges
