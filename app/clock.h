#pragma once

#include "model/date.h"

#include <chrono>
#include <functional>
#include <string>

namespace app {

using Instant = std::chrono::sys_time<std::chrono::milliseconds>; // UTC

std::string isoText(Instant at); // "2026-01-15T08:30:00.000Z"

/// Today on the warehouse's calendar, and the moment in UTC. Injected: the model has no clock.
struct Clock
{
    std::function<model::Date()> today;
    std::function<Instant()> now;
};

} // namespace app
