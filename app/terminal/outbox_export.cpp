#include "app/terminal/commands.h"

#include "app/terminal/csv_output.h"
#include "app/terminal/values.h"
#include "app/words.h"

#include <algorithm>

namespace terminal {

namespace {

constexpr std::size_t atOnce = 500; // events read from the journal

void write(edges::CsvWriter &writer, const std::vector<app::HistoryRow> &entries, std::string_view state,
           const std::string &error)
{
    for (const auto &entry : entries)
        writer.write({std::to_string(entry.id), std::to_string(entry.schema), entry.type,
                      app::isoText(entry.at), std::to_string(entry.step), entry.actor, entry.via,
                      entry.command, entry.payload, state, error});
}

/// What all that waits waits for; empty: it was not tried yet, or it was something that is set aside by now.
std::string troubleOf(const app::DestinationRow &row)
{
    return row.failing && row.failing->first > row.delivered ? row.failing->why : std::string();
}

void writeAll(edges::CsvWriter &writer, const app::OutboxView &outbox, const app::DestinationRow &row)
{
    const auto &destination = row.destination;
    writer.write(
        {"id", "schema", "type", "at", "step", "actor", "via", "command", "payload", "state", "error"});
    for (const auto &parcel : outbox.setAside(destination))
        write(writer, outbox.contents(destination, parcel).entries, "set-aside", parcel.why);
    for (auto portion = outbox.next(destination, atOnce); !portion.entries.empty();
         portion = outbox.after(destination, portion.upTo, atOnce))
        write(writer, portion.entries, "waiting", troubleOf(row));
}

} // namespace

app::Answer<int> outboxExport(const Call &call, Session &session)
{
    const auto &destination = call.values[0];
    const auto &file = call.values[1];
    const auto service = openForExport(file, session);
    if (!service)
        return std::unexpected(service.error());
    const auto &outbox = (*service)->outboxView();
    const auto known = outbox.destinations();
    const auto row = std::ranges::find(known, destination, &app::DestinationRow::destination);
    if (row == known.end())
        return wrongValue('\'' + destination
                              + "' is no destination that was ever switched on; look at `outbox list`",
                          destination);
    return writeCsv(file, call, session, [&](edges::CsvWriter &writer) { writeAll(writer, outbox, *row); });
}

} // namespace terminal
