#pragma once

#include "app/outcome.h"
#include "app/views.h"

#include <nlohmann/json.hpp>

namespace terminal {

// Rows and results as the contract names their fields, in its order; missing values are null, dates ISO.

using Json = nlohmann::ordered_json;

Json jsonOf(const app::LineRow &row);
Json jsonOf(const app::BatchRow &row);
Json jsonOf(const app::SkuRow &row);
Json jsonOf(const app::OrderRow &row);
Json jsonOf(const app::ShortageRow &row);
Json jsonOf(const app::AllocationRow &row);

Json jsonOf(const app::AllocatedLine &line);
Json jsonOf(const app::ReleasedLine &line);
Json jsonOf(const app::QuantityResult &result);
Json jsonOf(const app::RefusedRow &row);
Json jsonOf(const app::ImportResult &result);
Json jsonOf(const app::Rejection &rejection);

std::string_view wordOf(app::AllocatedLine::Kind kind); // "allocated", "unknown-sku"

} // namespace terminal
