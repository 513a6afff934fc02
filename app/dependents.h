#pragma once

#include "app/journal.h"

namespace app {

/// The steps after this one that stand and changed the same again: taking back what the event of this step
/// did would leave them without what they began with. Latest first.
std::vector<StepRow> dependents(std::int64_t step, const model::Event &event, const History &history);

/// Those that are no undoing or redoing themselves.
std::vector<StepRow> withoutUndoing(std::vector<StepRow> steps);

} // namespace app
