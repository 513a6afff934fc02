#pragma once

#include "app/commands.h"
#include "app/outcome.h"
#include "app/views.h"

#include <optional>
#include <vector>

namespace host {

/// Small: some 40 SKUs, 90 batches and 240 lines. Large: 2,000 SKUs, 10,000 batches and 50,000 lines.
enum class SampleSize { Small, Large };

/// Stock and orders of a wholesaler that never was, to look around with: to be run one after the other in an
/// empty database. Its days lie around today; its newest orders are left waiting, so that there is something
/// to allocate.
std::vector<app::Command> sampleData(SampleSize size, model::Date today);

/// Invented records must not be mixed with real ones: why this database gets none. Nothing: it is empty.
std::optional<app::Rejection> refusalOfSampleData(const app::Counts &counts, const std::string &database);

} // namespace host
