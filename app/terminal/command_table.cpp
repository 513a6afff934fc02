#include "app/terminal/command_table.h"

#include "app/terminal/commands.h"

namespace terminal {

namespace {

constexpr OptionSpec filterOption{"filter", "TEXT",
                                  "Only rows with this text in an id, description or customer"};
constexpr OptionSpec limitOption{"limit", "N", "At most so many rows"};
constexpr OptionSpec forceOption{"force", "", "Replace the file if it is there already"};

std::vector<OptionSpec> importOptions(std::vector<OptionSpec> further = {})
{
    std::vector<OptionSpec> options{
        {"map", "FIELD=COLUMN,…", "Which column of the file holds which field"},
        {"date-format", "FORMAT", "How the file writes dates, such as dd.MM.yyyy"},
        {"errors", "FILE", "Write the refused rows and why to this CSV file"},
    };
    options.insert(options.end(), further.begin(), further.end());
    return options;
}

const std::vector<CommandSpec> &table()
{
    static const std::vector<CommandSpec> commands{
        {"add-batch",
         "",
         "REF SKU QTY [--eta DATE]",
         "Record a batch of stock",
         "add-batch SHIP-07 OAK-CLOCK 40 --eta 2026-05-19",
         3,
         3,
         {{"eta", "DATE", "The day it is expected; without it the batch is in the warehouse"}},
         addBatch},
        {"place-order",
         "",
         "ORDER SKU QTY [SKU QTY …] [--need-by DATE] [--priority 0-9] [--customer TEXT]",
         "Store the lines of an order; they wait until they are allocated",
         "place-order SO-1001 OAK-CLOCK 3 BRASS-BELL 12 --need-by 2026-06-01",
         3,
         CommandSpec::anyNumber,
         {{"need-by", "DATE", "The day the customer needs the lines"},
          {"priority", "0-9", "9 is served first, 0 last; 5 where none is given"},
          {"customer", "TEXT", "Who ordered"}},
         placeOrder},
        {"allocate",
         "",
         "ORDER [SKU QTY] | --waiting",
         "Find a batch for the waiting and short lines of an order, for one line, or for everything that "
         "waits",
         "allocate SO-1001",
         0,
         3,
         {{"waiting", "", "Every waiting or short line, in order of service"}},
         allocate},
        {"release",
         "",
         "ORDER [--line N]",
         "Give the stock of an order's lines back; they wait",
         "release SO-1001 --line 2",
         1,
         1,
         {{"line", "N", "Only this line"}},
         release},
        {"change-quantity",
         "",
         "REF QTY",
         "Correct what is in a batch; lines that no longer fit move or become short",
         "change-quantity SHIP-07 25",
         2,
         2,
         {},
         changeQuantity},
        {"show", "order", "ORDER", "One order with its lines", "show order SO-1001", 1, 1, {}, showOrder},
        {"show",
         "batch",
         "REF",
         "One batch with the lines that hold it",
         "show batch SHIP-07",
         1,
         1,
         {},
         showBatch},
        {"show", "sku", "SKU", "One SKU with its batches", "show sku OAK-CLOCK", 1, 1, {}, showSku},
        {"list",
         "batches",
         "[--filter TEXT] [--state STATE] [--limit N]",
         "Batches in order of recording",
         "list batches --state overdue",
         0,
         0,
         {filterOption, {"state", "STATE", "in-warehouse, expected, overdue, on-hold or empty"}, limitOption},
         listBatches},
        {"list",
         "lines",
         "[--filter TEXT] [--state STATE] [--limit N]",
         "Order lines in order of storing",
         "list lines --state waiting",
         0,
         0,
         {filterOption, {"state", "STATE", "waiting, allocated, short or cancelled"}, limitOption},
         listLines},
        {"list",
         "orders",
         "[--filter TEXT] [--limit N]",
         "Orders and how far they are served",
         "list orders --filter harbour",
         0,
         0,
         {filterOption, limitOption},
         listOrders},
        {"list",
         "skus",
         "[--filter TEXT] [--limit N]",
         "What is here, expected, allocated and free of each SKU",
         "list skus --limit 20",
         0,
         0,
         {filterOption, limitOption},
         listSkus},
        {"list",
         "shortages",
         "[--filter TEXT] [--limit N]",
         "Short lines and what they lack",
         "list shortages",
         0,
         0,
         {filterOption, limitOption},
         listShortages},
        {"allocations",
         "",
         "ORDER",
         "Which batch serves each SKU of an order",
         "allocations SO-1001",
         1,
         1,
         {},
         allocations},
        {"import", "batches", "FILE [--map FIELD=COLUMN,…] [--date-format FORMAT] [--errors FILE]",
         "Bring in a CSV list of supply as one step",
         "import batches supply.csv --map reference=Lot --errors refused.csv", 1, 1, importOptions(),
         importBatches},
        {"import", "orders",
         "FILE [--map FIELD=COLUMN,…] [--date-format FORMAT] [--allocate] [--errors FILE]",
         "Bring in a CSV list of order lines as one step",
         "import orders orders.csv --date-format dd.MM.yyyy --allocate", 1, 1,
         importOptions({{"allocate", "", "And allocate what the file brought"}}), importOrders},
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
        {"demo",
         "",
         "[--size small|large]",
         "Fill an empty database with sample stock and orders",
         "--database try.db demo",
         0,
         0,
         {{"size", "small|large", "About 40 SKUs and 220 lines, or 2,000 and 50,000; small if not given"}},
         demo},
    };
    return commands;
}

} // namespace

std::string CommandSpec::title() const
{
    return kind.empty() ? std::string(name) : std::string(name) + ' ' + std::string(kind);
}

std::string CommandSpec::schema() const
{
    return std::string(name) + (kind.empty() ? "" : '-' + std::string(kind)) + ".schema.json";
}

std::span<const CommandSpec> commandTable()
{
    return table();
}

std::span<const OptionSpec> commonOptions()
{
    static constexpr OptionSpec options[] = {
        {"database", "WHERE", "The database file; else $STOCKROOM_DATABASE, else the one the window uses"},
        {"json", "", "One JSON object a line on standard output, errors included"},
        {"help", "", "Say how it is used"},
        {"version", "", "Say the version, and the day if STOCKROOM_TODAY fixes it"},
    };
    return options;
}

std::vector<const CommandSpec *> commandsNamed(std::string_view name)
{
    std::vector<const CommandSpec *> found;
    for (const auto &command : table())
        if (command.name == name)
            found.push_back(&command);
    return found;
}

} // namespace terminal
