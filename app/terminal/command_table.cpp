#include "app/terminal/command_table.h"

#include "app/terminal/command_specs.h"

namespace terminal {

namespace {

const std::vector<CommandSpec> &table()
{
    static const auto commands = [] {
        std::vector<CommandSpec> all;
        for (const auto &group : {stockSpecs(), orderSpecs(), lineSpecs(), questionSpecs(), historySpecs(),
                                  lookingSpecs(), fileSpecs(), careSpecs(), outboxSpecs(), serviceSpecs()})
            all.insert(all.end(), group.begin(), group.end());
        return all;
    }();
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
        {"config", "FILE", "The settings file; else stockroom.ini in the platform's place"},
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
