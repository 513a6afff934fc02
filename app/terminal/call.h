#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace terminal {

struct CommandSpec;

/// What somebody typed, taken apart but not yet understood.
struct Call
{
    const CommandSpec *command = nullptr; // none: only the program itself was asked something
    std::vector<std::string> values; // what stands after the command, in order
    std::map<std::string, std::string> options; // of the command; a switch has an empty value
    std::string topic; // the command that help is wanted for
    std::optional<std::string> database;
    std::optional<std::string> config;
    bool json = false;
    bool help = false;
    bool version = false;

    bool has(const std::string &option) const { return options.contains(option); }
};

} // namespace terminal
