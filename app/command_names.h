#pragma once

#include "app/commands.h"

#include <string_view>

namespace app {

std::string_view nameOf(const Command &command); // "ChangeBatchQuantity"
std::string_view handlerOf(const Command &command); // "change_batch_quantity"

} // namespace app
