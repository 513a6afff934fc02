#include "app/terminal/command_specs.h"

#include "app/terminal/commands.h"

namespace terminal {

std::vector<CommandSpec> historySpecs()
{
    return {
        {"undo",
         "",
         "[--step N] [--any] [--dry-run]",
         "Take back your last step with all it caused",
         "undo",
         0,
         0,
         {{"step", "N", "This step instead, if nothing later stands on it"},
          {"any", "", "The last step of anybody"},
          dryRunOption},
         undo},
        {"redo", "", "[--dry-run]", "Do again what you took back last", "redo", 0, 0, {dryRunOption}, redo},
        {"history",
         "",
         "[--limit N] [--order ID] [--batch REF] [--sku SKU] [--after ID]",
         "What happened, when, through whom; newest first",
         "history --order SO-1001",
         0,
         0,
         {{"limit", "N", "At most so many entries; 100 if not given"},
          {"order", "ID", "Only what concerns this order"},
          {"batch", "REF", "Only what concerns this batch"},
          {"sku", "SKU", "Only what concerns this SKU"},
          {"after", "ID", "Only entries later than this one"}},
         history},
    };
}

} // namespace terminal
