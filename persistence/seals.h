#pragma once

#include "persistence/database.h"

#include <cstdint>
#include <optional>

namespace persistence {

/// The first step whose seal does not fit what lies in the journal, or that is not sealed; nothing: no byte
/// of it was changed since it was written.
std::optional<std::int64_t> firstBrokenStep(Database &database);

/// Seals the steps that were written before there were seals.
void sealOldSteps(Database &database);

} // namespace persistence
