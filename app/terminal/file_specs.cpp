#include "app/terminal/command_specs.h"

#include "app/terminal/commands.h"

namespace terminal {

namespace {

constexpr OptionSpec forceOption{"force", "", "Replace the file if it is there already"};

std::vector<OptionSpec> importOptions(std::vector<OptionSpec> further = {})
{
    std::vector<OptionSpec> options{
        {"map", "FIELD=COLUMN,…", "Which column of the file holds which field"},
        {"date-format", "FORMAT", "How the file writes dates, such as dd.MM.yyyy"},
        {"errors", "FILE", "Write the refused rows and why to this CSV file"},
        dryRunOption,
    };
    options.insert(options.end(), further.begin(), further.end());
    return options;
}

} // namespace

std::vector<CommandSpec> fileSpecs()
{
    return {
        {"import", "batches",
         "FILE [--map FIELD=COLUMN,…] [--date-format FORMAT] [--errors FILE] [--dry-run]",
         "Bring in a CSV list of supply as one step",
         "import batches supply.csv --map reference=Lot --errors refused.csv", 1, 1, importOptions(),
         importBatches},
        {"import", "orders",
         "FILE [--map FIELD=COLUMN,…] [--date-format FORMAT] [--allocate] [--errors FILE] [--dry-run]",
         "Bring in a CSV list of order lines as one step",
         "import orders orders.csv --date-format dd.MM.yyyy --allocate", 1, 1,
         importOptions({{"allocate", "", "And allocate what the file brought"}}), importOrders},
        {"import", "allocations", "FILE [--map FIELD=COLUMN,…] [--errors FILE] [--dry-run]",
         "Bring in a CSV list of which batch serves which line as one step",
         "import allocations allocations.csv --errors refused.csv", 1, 1, importOptions(), importAllocations},
        {"export",
         "batches",
         "FILE [--force]",
         "Write the batches to a CSV file; - is standard output",
         "export batches batches.csv",
         1,
         1,
         {forceOption},
         exportBatches},
        {"export",
         "lines",
         "FILE [--force]",
         "Write the order lines to a CSV file; - is standard output",
         "export lines -",
         1,
         1,
         {forceOption},
         exportLines},
        {"export",
         "allocations",
         "FILE [--force]",
         "Write orderid,sku,qty,batchref in order of allocation; - is standard output",
         "export allocations allocations.csv --force",
         1,
         1,
         {forceOption},
         exportAllocations},
        {"allocate-from-csv",
         "",
         "FOLDER [--dry-run]",
         "Allocate FOLDER/orders.csv against its batches.csv, without a database",
         "allocate-from-csv today",
         1,
         1,
         {dryRunOption},
         allocateFromCsv},
        {"demo",
         "",
         "[--size small|large] [--dry-run]",
         "Fill an empty database with sample stock and orders",
         "--database try.db demo",
         0,
         0,
         {{"size", "small|large", "About 40 SKUs and 220 lines, or 2,000 and 50,000; small if not given"},
          dryRunOption},
         demo},
    };
}

} // namespace terminal
