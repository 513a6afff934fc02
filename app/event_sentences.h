#pragma once

#include "model/events.h"

#include <string>

namespace app {

/// What happened, for people who read the history: "SHIP-07 is 60 (was 100)".
std::string told(const model::Event &event);

} // namespace app
