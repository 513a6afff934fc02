#pragma once

#include "app/commands.h"
#include "app/views.h"
#include "tests/properties/choice.h"

namespace properties {

inline const auto firstDay = model::parseDate("2026-01-15").value();

/// Any of all commands there are, about records that are there or might be: small, so that they meet.
app::Command anyCommand(const app::Views &views);

/// Some stock and some orders for it.
std::vector<app::Command> beginning();

/// A file is read once: the same command with the file opened anew.
app::Command again(const app::Command &command);

} // namespace properties
