#pragma once

#include "app/journal.h"
#include "app/views.h"
#include "persistence/statement.h"

namespace persistence {

/// The entry in a row of id, step, cause, type and payload. What cannot be read was not written by this
/// program.
app::JournalEntry entryAt(const Query &row);

/// The same for a reader: id, moment, step, actor, way in, command, cause, type, payload, what its step takes
/// back and whether it stands, schema.
app::HistoryRow historyRowAt(const Query &row);

/// The entry, with its own place where a decision was made in it.
app::JournalEntry decidedAt(app::JournalEntry entry);

} // namespace persistence
