#pragma once

#include "model/date.h"
#include "persistence/database.h"

#include <optional>

namespace persistence {

/// Fills an empty database with what the journal of another says: all of it, or up to the end of a day. The
/// journal comes along. Cheap to write, nothing to keep: it is not made safe against a power cut.
void replay(Database &source, Database &target, std::optional<model::Date> day = std::nullopt);

} // namespace persistence
