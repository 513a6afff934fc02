#pragma once

#include "app/views.h"
#include "model/batch.h"

namespace app {

/// How a batch stands on that day; derived, never stored.
BatchState stateOf(const model::Batch::State &batch, model::Date today);
BatchState stateOf(const BatchRow &batch, model::Date today); // on hold stays on hold

BatchRow rowOf(const model::Batch::State &batch, model::Date today);

} // namespace app
