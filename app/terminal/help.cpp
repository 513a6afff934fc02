#include "app/terminal/help.h"

#include "app/terminal/command_table.h"

#include <algorithm>

namespace terminal {

namespace {

constexpr std::size_t margin = 24;

std::string entry(const std::string &what, std::string_view does)
{
    const auto gap = what.size() + 2 < margin ? std::string(margin - what.size() - 2, ' ')
                                              : "\n" + std::string(margin, ' ');
    return "  " + what + gap + std::string(does) + '\n';
}

std::string describe(std::span<const OptionSpec> options)
{
    std::string text;
    for (const auto &option : options)
        text += entry("--" + std::string(option.name)
                          + (option.value.empty() ? "" : ' ' + std::string(option.value)),
                      option.does);
    return text;
}

std::string helpForProgram()
{
    std::string text = "Usage: stockroomctl [--database WHERE] [--json] COMMAND …\n\n"
                       "Decides which order line is served from which batch of stock.\n\nCommands:\n";
    for (const auto &command : commandTable())
        text += entry(command.title(), command.does);
    return text + "\nOptions:\n" + describe(commonOptions())
        + "\nExit status: 0 done; 1 refused by a rule, or a line is short; 2 the call is malformed; 3 the "
          "storage failed.\n"
          "'stockroomctl COMMAND --help' says more about one command.\n";
}

std::string helpForCommand(const CommandSpec &command)
{
    auto text = "Usage: stockroomctl " + command.title() + ' ' + std::string(command.usage) + "\n\n"
        + std::string(command.does) + ".\n\n";
    return text + describe(command.options) + "\n  For example: stockroomctl " + std::string(command.example)
        + "\n";
}

} // namespace

std::string helpFor(const std::string &topic)
{
    if (topic.empty())
        return helpForProgram();
    std::string text;
    for (const auto *command : commandsNamed(topic))
        text += (text.empty() ? "" : "\n") + helpForCommand(*command);
    return text + "\nWith every command:\n" + describe(commonOptions());
}

} // namespace terminal
