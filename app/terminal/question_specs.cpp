#include "app/terminal/command_specs.h"

#include "app/terminal/commands.h"

namespace terminal {

std::vector<CommandSpec> questionSpecs()
{
    return {
        {"why",
         "",
         "ORDER [--line N] [--as-of DATE]",
         "Why each line is served from its batch or short, and whether today's answer would differ",
         "why SO-1001 --line 1",
         1,
         1,
         {{"line", "N", "Only this line"}, asOfOption},
         why},
        {"ways-out",
         "",
         "ORDER --line N [--apply K] [--dry-run]",
         "Ways out of a line's shortage, the least harmful first",
         "ways-out SO-1001 --line 1 --apply 2",
         1,
         1,
         {lineOption, {"apply", "K", "Follow this one of them, as one step"}, dryRunOption},
         waysOut},
    };
}

} // namespace terminal
