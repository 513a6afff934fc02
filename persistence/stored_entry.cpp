#include "persistence/stored_entry.h"

#include "app/event_codec.h"

#include <stdexcept>

namespace persistence {

app::JournalEntry entryAt(const Query &row)
try {
    return {row.number(0), row.number(1), row.maybe(2), app::decodeEvent(row.text(3), row.text(4))};
} catch (const std::invalid_argument &) {
    row.throwDamage();
}

app::JournalEntry decidedAt(app::JournalEntry entry)
{
    if (auto *allocated = std::get_if<model::Allocated>(&entry.event); allocated && allocated->decided == 0)
        allocated->decided = entry.id;
    else if (auto *none = std::get_if<model::OutOfStock>(&entry.event); none && none->decided == 0)
        none->decided = entry.id;
    return entry;
}

} // namespace persistence
