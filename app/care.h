#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace app {

/// What must always hold for the data, whatever was done with it.
enum class Invariant {
    File, // what SQLite says of it
    References, // every record named is there
    Sums, // what is allocated of a batch is the sum of its lines
    Overselling, // never more than is in it
    LineStates, // each line has a batch if it is allocated, of its own SKU
    ReadSide, // says what the lines say
    Bookkeeping, // nobody left the books open
    Chain, // no byte of the journal was changed
    Replay // the journal comes to what the tables hold
};

/// A record that is otherwise than it has to be.
struct Difference
{
    std::string record; // "SHIP-07"
    std::string expected;
    std::string found;

    friend bool operator==(const Difference &, const Difference &) = default;
};

/// One invariant, held against all of the data.
struct Check
{
    static constexpr std::size_t mostNamed = 20;

    Invariant invariant;
    std::vector<Difference> differences = {}; // the first of them
    std::int64_t further = 0;

    bool holds() const { return differences.empty(); }
};

using Checks = std::vector<Check>;

bool allHold(const Checks &checks);

std::string_view nameOf(Invariant invariant); // "sums"
std::string detailOf(const Check &check); // what was proved, or each difference

} // namespace app
