#include "app/terminal/command_specs.h"

#include "app/terminal/commands.h"

namespace terminal {

std::vector<CommandSpec> stockSpecs()
{
    return {
        {"add-batch",
         "",
         "REF SKU QTY [--eta DATE] [--dry-run]",
         "Record a batch of stock",
         "add-batch SHIP-07 OAK-CLOCK 40 --eta 2026-05-19",
         3,
         3,
         {{"eta", "DATE", "The day it is expected; without it the batch is in the warehouse"}, dryRunOption},
         addBatch},
        {"change-quantity",
         "",
         "REF QTY [--release-pinned] [--dry-run]",
         "Correct what is in a batch; lines that no longer fit move or become short",
         "change-quantity SHIP-07 25",
         2,
         2,
         {releasePinnedOption, dryRunOption},
         changeQuantity},
        {"change-eta",
         "",
         "REF DATE [--dry-run]",
         "Say when an expected batch will come; takes no line away and names those that are late by it",
         "change-eta SHIP-07 2026-05-26",
         2,
         2,
         {dryRunOption},
         changeEta},
        {"receive",
         "",
         "REF [QTY] [--release-pinned] [--dry-run]",
         "A batch arrived today, with the counted quantity; of one that is here, a count",
         "receive SHIP-07 38",
         1,
         2,
         {releasePinnedOption, dryRunOption},
         receive},
        {"hold",
         "",
         "REF [--note TEXT] [--dry-run]",
         "Let a batch keep its lines and take nothing new",
         "hold SHIP-07 --note damaged",
         1,
         1,
         {{"note", "TEXT", "Why"}, dryRunOption},
         hold},
        {"unhold",
         "",
         "REF [--dry-run]",
         "Let a batch on hold take lines again",
         "unhold SHIP-07",
         1,
         1,
         {dryRunOption},
         unhold},
    };
}

} // namespace terminal
