#pragma once

#include "app/board.h"

namespace app {

/// Which of these lines of an SKU, all served by batches to come, have room by now in one that serves them
/// earlier: in order of service, each piece of room given once. What *improve* finds, without trying it.
std::vector<std::int32_t> couldBeEarlier(const Board &board, std::int32_t sku,
                                         std::vector<std::int32_t> lines, model::Date today);

} // namespace app
