#pragma once

#include "app/message_bus.h"
#include "app/views.h"

#include <string>

namespace properties {

/// Everything the read side and the model tell of the present, as text: two worlds that tell the same are the
/// same to everybody.
std::string told(const app::Views &views, app::MessageBus &bus);

std::int64_t lastStep(const app::Views &views); // that wrote something

} // namespace properties
