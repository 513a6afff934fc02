#pragma once

#include "app/log.h"

#include <ostream>

namespace terminal {

/// One JSON object a line, with the moment and what happened before the facts. From any thread.
app::Log logTo(std::ostream &stream);

} // namespace terminal
