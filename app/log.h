#pragma once

#include "app/json.h"

#include <functional>
#include <string_view>

namespace app {

/// What a service tells whoever looks after it: what happened, and the facts. Called from any thread.
using Log = std::function<void(std::string_view event, const Json &facts)>;

} // namespace app
