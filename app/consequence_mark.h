#pragma once

#include "model/events.h"

#include <cstdint>

namespace app {

/// A number for what an event means to people: two runs of a command that come to the same have the same
/// numbers, whatever places and versions they used. Good within one process.
std::uint64_t consequenceOf(const model::Event &event);

} // namespace app
