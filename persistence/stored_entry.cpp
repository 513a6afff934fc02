#include "persistence/stored_entry.h"

#include "app/event_codec.h"
#include "persistence/stored_values.h"

#include <stdexcept>

namespace persistence {

app::JournalEntry entryAt(const Query &row)
try {
    return {row.number(0), row.number(1), row.maybe(2), app::decodeEvent(row.text(3), row.text(4))};
} catch (const std::invalid_argument &) {
    row.throwDamage();
}

app::HistoryRow historyRowAt(const Query &row)
{
    return {.id = row.number(0),
            .at = instantAt(row, 1),
            .step = row.number(2),
            .actor = std::string(row.text(3)),
            .via = std::string(row.text(4)),
            .command = std::string(row.text(5)),
            .cause = row.maybe(6),
            .type = std::string(row.text(7)),
            .payload = std::string(row.text(8)),
            .takesBack = row.maybe(9).value_or(0),
            .stands = row.number(10) != 0,
            .schema = static_cast<int>(row.number(11))};
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
