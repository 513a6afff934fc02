#include "app/terminal/command_specs.h"

#include "app/terminal/commands.h"

namespace terminal {

std::vector<CommandSpec> orderSpecs()
{
    return {
        {"place-order",
         "",
         "ORDER SKU QTY [SKU QTY …] [--need-by DATE] [--priority 0-9] [--customer TEXT] [--dry-run]",
         "Store the lines of an order; they wait until they are allocated",
         "place-order SO-1001 OAK-CLOCK 3 BRASS-BELL 12 --need-by 2026-06-01",
         3,
         CommandSpec::anyNumber,
         {{"need-by", "DATE", "The day the customer needs the lines"},
          {"priority", "0-9", "9 is served first, 0 last; 5 where none is given"},
          {"customer", "TEXT", "Who ordered"},
          dryRunOption},
         placeOrder},
        {"allocate",
         "",
         "ORDER [SKU QTY] [--line N] | --waiting [--dry-run]",
         "Find a batch for the waiting and short lines of an order, for one line, or for everything that "
         "waits",
         "allocate SO-1001",
         0,
         3,
         {{"waiting", "", "Every waiting or short line, in order of service"},
          {"line", "N", "Only this line of the order"},
          dryRunOption},
         allocate},
        {"release",
         "",
         "ORDER [--line N] [--dry-run]",
         "Give the stock of an order's lines back; they wait",
         "release SO-1001 --line 2",
         1,
         1,
         {{"line", "N", "Only this line"}, dryRunOption},
         release},
        {"cancel",
         "",
         "ORDER [--line N] [--dry-run]",
         "Cancel an order or one line of it for good; its stock is free again",
         "cancel SO-1001 --line 2",
         1,
         1,
         {{"line", "N", "Only this line"}, dryRunOption},
         cancel},
    };
}

} // namespace terminal
