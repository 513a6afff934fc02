#pragma once

#include "app/unit_of_work.h"

#include <span>
#include <string_view>

namespace app {

/// Belongs to the fact: if it fails for good, the whole gesture is refused.
struct Record
{
    std::string_view name;
    std::function<void(const model::Event &, UnitOfWork &)> write;
};

/// Follows from the fact, behind a savepoint: if it fails for good it is undone by itself and journalled.
struct Reaction
{
    std::string_view name;
    std::function<void(const model::Event &, UnitOfWork &)> react;
    std::function<model::Event(const model::Event &)> failure; // what the journal says then
};

/// The read side's records of this kind of event, in the order of the call. Empty for most.
std::span<const Record> recordsOf(const model::Event &event);
std::span<const Reaction> reactionsTo(const model::Event &event);

} // namespace app
