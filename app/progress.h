#pragma once

#include <cstdint>
#include <functional>

namespace app {

/// Told how far long work has come; answers false when the person who asked has cancelled it.
using Progress = std::function<bool(std::int64_t done, std::int64_t total)>;

} // namespace app
