#pragma once

#include "app/outcome.h"
#include "app/terminal/call.h"

#include <limits>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace terminal {

struct Session;

struct OptionSpec
{
    std::string_view name;
    std::string_view value; // what it is followed by; empty: it is a switch
    std::string_view does;
};

/// One command of the program: the single truth for parsing, help and the checks of the contract.
struct CommandSpec
{
    static constexpr auto anyNumber = std::numeric_limits<std::size_t>::max();

    std::string_view name;
    std::string_view kind; // `batches` of `list batches`; empty for most
    std::string_view usage; // what follows
    std::string_view does;
    std::string_view example;
    std::size_t least; // values
    std::size_t most;
    std::vector<OptionSpec> options;
    app::Answer<int> (*run)(const Call &call, Session &session);
    bool isHandedOver = true; // to the program that holds the file

    std::string title() const; // "list batches"
    std::string schema() const; // file name of its result's schema in resources/contract
};

std::span<const CommandSpec> commandTable();
std::span<const OptionSpec> commonOptions(); // of every command
std::vector<const CommandSpec *> commandsNamed(std::string_view name);

} // namespace terminal
