#pragma once

#include "app/journal.h"
#include "persistence/statement.h"

namespace persistence {

/// The entry in a row of id, step, cause, type and payload. What cannot be read was not written by this
/// program.
app::JournalEntry entryAt(const Query &row);

/// The entry, with its own place where a decision was made in it.
app::JournalEntry decidedAt(app::JournalEntry entry);

} // namespace persistence
