#pragma once

#include "app/journal.h"
#include "app/json.h"
#include "app/outbox.h"
#include "app/views.h"

namespace app {

// Rows as the contract names their fields, in its order, for every program that asks; missing values are
// null, dates ISO.

Json jsonOf(const LineRow &row);
Json jsonOf(const BatchRow &row);
Json jsonOf(const SkuRow &row);
Json jsonOf(const OrderRow &row);
Json jsonOf(const ShortageRow &row);
Json jsonOf(const AllocationRow &row);

Json jsonOf(const HistoryRow &row);
Json jsonOf(const BrokenPromiseRow &row);
Json jsonOf(const DestinationRow &row);

/// An event that was only tried: it has no place in the journal.
Json jsonOf(const model::Event &event, const Caller &caller, std::string_view command);

Json orNull(const std::string &text);
Json orNull(const std::optional<model::Date> &date);
Json with(Json object, std::initializer_list<std::pair<std::string, Json>> fields);

} // namespace app
