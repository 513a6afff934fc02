#pragma once

#include "app/outcome.h"

#include <functional>
#include <span>

namespace edges {

/// Writes the rows that were not taken as CSV (`row,column,value,reason`), so that a person can mend them.
app::Answer<void> writeRefusedRows(const std::string &path, std::span<const app::RefusedRow> rows,
                                   const std::function<std::string(const app::RefusedRow &)> &reason,
                                   bool replace);

} // namespace edges
