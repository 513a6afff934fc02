#pragma once

#include "app/ways_out.h"

namespace app {

/// What could be tried for a line that no batch serves; whom it would harm is found by trying it.
std::vector<WayOut> wayOutPlans(const model::Order::Line &line, UnitOfWork &work);

} // namespace app
