#pragma once

#include "app/views.h"
#include "app/ways_out.h"

namespace support {

/// An entry of the journal as the history shows it.
app::HistoryRow entry(std::int64_t id, std::int64_t step, const char *at, const char *command,
                      const model::Event &event);

/// Two days of the typical warehouse, the newest entry first: step 8 took back step 7.
std::vector<app::HistoryRow> typicalPast();

/// How line 552880 · 4 could get its stock, the least harmful way first.
std::vector<app::WayOut> typicalWays();

} // namespace support
