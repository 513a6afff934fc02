#pragma once

#include "app/ways_out.h"

namespace terminal {

std::string_view wordOf(app::WayOut::Kind kind); // "move-aside"

/// What it comes to as calls of this program, ready to be typed.
std::vector<std::string> callsOf(const app::FollowWayOut &way);

} // namespace terminal
