#pragma once

#include "app/outcome.h"

#include <span>

namespace app {

/// What the events of a whole gesture mean for the lines of a changed batch: where each went, which are
/// short.
void addConsequences(QuantityResult &result, std::span<const model::Event> events);

} // namespace app
