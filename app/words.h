#pragma once

#include "app/outcome.h"
#include "app/views.h"

#include <string>
#include <string_view>

namespace app {

// Facts into plain English, for the terminal, HTTP, mail and the log. Screens have their own, translated:
// ui/words.

std::string_view codeOf(Reason reason); // as in the contract: "unknown_sku"
int exitStatusOf(Reason reason); // 1 refused by a rule, 2 malformed, 3 storage
std::string sentence(const Rejection &rejection);
std::string sentence(const model::InvalidValue &invalid);
std::string sentence(const model::OutOfStock &outOfStock); // "Out of stock for sku SMALL-FORK"
std::string sentence(const RefusedRow &refused); // the reason alone: row, column and value stand beside it

std::string factsOf(const model::Batch::State &batch); // "60 × CLOCK, ETA 2011-05-19"
std::string factsOf(const model::OrderLine &line); // "10 × CLOCK"

std::string_view wordOf(LineState state); // "waiting"
std::string_view wordOf(BatchState state); // "on-hold"
std::string grouped(std::int64_t number); // "245,903", with a true minus

} // namespace app
