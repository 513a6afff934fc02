#pragma once

#include "app/outcome.h"
#include "app/unit_of_work.h"

namespace app {

// What the handlers of several commands share.

AllocatedLine allocateOne(const model::Demand &demand, UnitOfWork &work);
void count(AllocatedLine line,
           AllocationResult &result); // of a bulk gesture: what changed or is short is listed

/// In order of service; told in the order given. A cancelled line refuses them all.
Outcome allocateLines(const std::vector<model::Order::Line> &lines, UnitOfWork &work);

/// The line waits, and its pin goes.
ReleasedLine releaseOne(const model::Order::Line &line, UnitOfWork &work);

} // namespace app
