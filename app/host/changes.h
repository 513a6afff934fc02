#pragma once

#include "app/views.h"
#include "model/events.h"

#include <optional>
#include <span>

namespace host {

/// The records a gesture's events speak of, as they are now; nothing where so many changed that reading
/// everything again is quicker.
std::optional<app::Changes> changesOf(std::span<const model::Event> events, const app::Views &views);

} // namespace host
