#pragma once

#include "app/views.h"
#include "model/batch.h"

namespace app {

/// How a batch stands on that day; derived, never stored.
BatchState stateOf(const model::Batch::State &batch, model::Date today);

BatchRow rowOf(const model::Batch::State &batch, model::Date today);

} // namespace app
