#include "app/terminal/command_specs.h"

#include "app/terminal/commands.h"

namespace terminal {

std::vector<CommandSpec> careSpecs()
{
    return {
        {"backup",
         "",
         "FILE [--force]",
         "Copy the database while others work with it; the copy is examined before it takes its place",
         "backup stockroom-monday.db",
         1,
         1,
         {{"force", "", "Replace the file if it is there already"}},
         backup,
         false},
        {"restore",
         "",
         "FILE",
         "Put a copy in the database's place, if it is sound; what was there is kept in backups",
         "restore stockroom-monday.db",
         1,
         1,
         {},
         restore,
         false},
        {"doctor",
         "",
         "",
         "Prove everything that must hold for the data, and name every difference",
         "doctor",
         0,
         0,
         {},
         doctor,
         false},
        {"rebuild-views",
         "",
         "[--dry-run]",
         "Make the read side anew from the write side",
         "rebuild-views",
         0,
         0,
         {dryRunOption},
         rebuildViews},
    };
}

} // namespace terminal
