#pragma once

#include "app/json.h"
#include "app/views.h"

namespace app {

// One record whole, with the records that belong to it: what `show` answers, and HTTP.

Json jsonOf(const OrderRow &order, const std::vector<LineRow> &lines);
Json jsonOf(const BatchRow &batch, const std::vector<LineRow> &holders);
Json jsonOf(const SkuRow &sku, const std::vector<BatchRow> &batches);

} // namespace app
