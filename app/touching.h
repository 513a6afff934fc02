#pragma once

#include "app/outcome.h"
#include "app/unit_of_work.h"

#include <span>

namespace app {

/// A result that names these lines; what became of them is known when every reaction has run.
LinesResult touched(std::span<const model::LineId> lines, UnitOfWork &work);

/// The lines as they are by now.
void describe(LinesResult &result, UnitOfWork &work);

} // namespace app
