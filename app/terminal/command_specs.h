#pragma once

#include "app/terminal/command_table.h"

namespace terminal {

// The groups of the one table, in the order in which help lists them.

std::vector<CommandSpec> stockSpecs();
std::vector<CommandSpec> orderSpecs();
std::vector<CommandSpec> lineSpecs();
std::vector<CommandSpec> questionSpecs();
std::vector<CommandSpec> historySpecs();
std::vector<CommandSpec> lookingSpecs();
std::vector<CommandSpec> fileSpecs();
std::vector<CommandSpec> careSpecs();
std::vector<CommandSpec> serviceSpecs();
std::vector<CommandSpec> outboxSpecs();

constexpr OptionSpec dryRunOption{"dry-run", "", "Only try it: the same output, nothing is stored"};
constexpr OptionSpec releasePinnedOption{"release-pinned", "", "Even if pinned lines lose their stock by it"};
constexpr OptionSpec lineOption{"line", "N", "The line of the order"};
constexpr OptionSpec limitOption{"limit", "N", "At most so many rows"};
constexpr OptionSpec asOfOption{"as-of", "DATE", "As it was at the end of that day"};

} // namespace terminal
