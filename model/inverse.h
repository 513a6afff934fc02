#pragma once

#include "model/events.h"

namespace model {

/// What takes this event back, as a further event: history is never erased. Nothing where nothing is to be
/// restored. The inverse of the inverse does again what was done.
std::optional<Event> inverseOf(const Event &event);

} // namespace model
