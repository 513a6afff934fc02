#pragma once

#include "app/journal.h"
#include "app/outbox.h"
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

Json jsonOf(const app::HistoryRow &row);
Json jsonOf(const app::BrokenPromiseRow &row);
Json jsonOf(const app::DestinationRow &row);

/// An event that was only tried: it has no place in the journal.
Json jsonOf(const model::Event &event, const app::Caller &caller, std::string_view command);

} // namespace terminal
