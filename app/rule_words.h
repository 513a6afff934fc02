#pragma once

#include "app/outcome.h"

namespace app {

/// Why a rule of the business declined, with the numbers and what can be done.
std::string ruleSentence(const Rejection &facts);

} // namespace app
