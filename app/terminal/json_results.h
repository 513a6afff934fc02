#pragma once

#include "app/json_rows.h"
#include "app/ways_out.h"
#include "app/why.h"

namespace terminal {

// What commands came to, as the contract names it.

using app::Json;
using app::jsonOf;

Json jsonOf(const app::AllocatedLine &line);
Json jsonOf(const app::ReleasedLine &line);
Json jsonOf(const app::TouchedLine &line);
Json jsonOf(const app::ImprovedLine &line);
Json jsonOf(const app::LateLine &line);
Json jsonOf(const model::Allocation &held);
Json jsonOf(const app::QuantityResult &result);
Json jsonOf(const app::EtaResult &result);
Json jsonOf(const app::RefusedRow &row);
Json jsonOf(const app::ImportResult &result);
Json jsonOf(const app::Holder &holder);
Json jsonOf(const app::StepName &step);
Json jsonOf(const app::Rejection &rejection);
Json jsonOf(const app::Why &why);

struct RankedWayOut // the number it is applied by
{
    std::size_t number;
    app::WayOut way;
};
Json jsonOf(const RankedWayOut &ranked);

std::string_view wordOf(app::AllocatedLine::Kind kind); // "allocated", "unknown-sku"

} // namespace terminal
