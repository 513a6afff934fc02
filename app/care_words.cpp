#include "app/care.h"

#include "app/words.h"

#include <algorithm>
#include <utility>

namespace app {

namespace {

std::string_view proved(Invariant invariant)
{
    switch (invariant) {
    case Invariant::File: return "the file is sound";
    case Invariant::References: return "every record that is named is there";
    case Invariant::Sums: return "what is allocated of each batch is the sum of its lines";
    case Invariant::Overselling: return "no batch has more allocated than is in it";
    case Invariant::LineStates: return "each line has a batch of its SKU if it is allocated, and else none";
    case Invariant::ReadSide: return "the read side says what the lines say";
    case Invariant::Bookkeeping: return "the books are closed";
    case Invariant::Chain: return "no entry of the journal was changed";
    case Invariant::Replay: return "the journal comes to what the tables hold";
    }
    std::unreachable();
}

std::string told(const Difference &difference)
{
    auto text = difference.record;
    if (!difference.expected.empty())
        text += ": " + difference.expected + " expected, " + difference.found + " found";
    else if (!difference.found.empty())
        text += ": " + difference.found;
    return text;
}

} // namespace

bool allHold(const Checks &checks)
{
    return std::ranges::all_of(checks, &Check::holds);
}

std::string_view nameOf(Invariant invariant)
{
    switch (invariant) {
    case Invariant::File: return "file";
    case Invariant::References: return "references";
    case Invariant::Sums: return "sums";
    case Invariant::Overselling: return "overselling";
    case Invariant::LineStates: return "line-states";
    case Invariant::ReadSide: return "read-side";
    case Invariant::Bookkeeping: return "bookkeeping";
    case Invariant::Chain: return "journal-chain";
    case Invariant::Replay: return "journal-replay";
    }
    std::unreachable();
}

std::string detailOf(const Check &check)
{
    if (check.holds())
        return std::string(proved(check.invariant));
    std::string text;
    for (const auto &difference : check.differences)
        text += (text.empty() ? "" : "; ") + told(difference);
    return check.further == 0 ? text : text + "; and " + grouped(check.further) + " more";
}

} // namespace app
