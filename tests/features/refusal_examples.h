#pragma once

#include "app/outcome.h"

#include <map>
#include <string>

namespace features {

/// Each refusal there is as it happens to somebody, by the name of its reason.
const std::map<std::string, app::Rejection> &refusalExamples();

} // namespace features
