#pragma once

#include "app/terminal/session.h"

namespace terminal {

/// Has the command done, or tried, and tells where it left the lines it touched.
app::Answer<int> touch(const app::Command &command, Session &session);

void say(Console &console, const app::TouchedLine &line);

} // namespace terminal
