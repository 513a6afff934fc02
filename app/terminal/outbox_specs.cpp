#include "app/terminal/command_specs.h"

#include "app/terminal/commands.h"

namespace terminal {

std::vector<CommandSpec> outboxSpecs()
{
    return {
        {"outbox",
         "list",
         "",
         "What waits for which destination, what it refused, and why",
         "outbox list",
         0,
         0,
         {},
         outboxList},
        {"outbox",
         "retry",
         "[DESTINATION] [--dry-run]",
         "Try once more what was refused and set aside",
         "outbox retry mail",
         0,
         1,
         {dryRunOption},
         outboxRetry},
        {"outbox",
         "skip",
         "DESTINATION [--waiting] [--dry-run]",
         "Give up what was set aside; with --waiting also what waits",
         "outbox skip mail",
         1,
         1,
         {{"waiting", "", "Also everything that waits"}, dryRunOption},
         outboxSkip},
        {"outbox",
         "export",
         "DESTINATION FILE [--force]",
         "Write what was set aside and what waits to a CSV file; - is standard output",
         "outbox export redis waiting.csv",
         2,
         2,
         {{"force", "", "Replace the file if it is there already"}},
         outboxExport},
    };
}

} // namespace terminal
