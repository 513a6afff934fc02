#pragma once

#include "model/decision.h"

#include <string>
#include <string_view>

namespace app {

/// Why a batch was chosen for a line of so many pieces, or was not: "too few free: 4 of 10".
std::string reasonFor(const model::Candidate &candidate, model::Rule rule, model::Pieces wanted);

/// "what is here first, then the earliest ETA"
std::string_view sentence(model::Rule rule);

} // namespace app
