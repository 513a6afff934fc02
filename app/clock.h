#pragma once

#include "model/date.h"

#include <chrono>
#include <functional>

namespace app {

using Instant = std::chrono::sys_time<std::chrono::milliseconds>; // UTC

/// Today on the warehouse's calendar, and the moment in UTC. Injected: the model has no clock.
struct Clock
{
    std::function<model::Date()> today;
    std::function<Instant()> now;
};

} // namespace app
