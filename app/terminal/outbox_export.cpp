#include "app/terminal/commands.h"

#include "app/edges/csv_writer.h"
#include "app/terminal/session.h"
#include "app/terminal/target_file.h"
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

void writeAll(edges::CsvWriter &writer, const app::OutboxView &outbox, const std::string &destination)
{
    writer.write(
        {"id", "schema", "type", "at", "step", "actor", "via", "command", "payload", "state", "error"});
    for (const auto &parcel : outbox.setAside(destination))
        write(writer, outbox.contents(destination, parcel).entries, "set-aside", parcel.why);
    for (auto portion = outbox.next(destination, atOnce); !portion.entries.empty();
         portion = outbox.after(destination, portion.upTo, atOnce))
        write(writer, portion.entries, "waiting", {});
}

app::Answer<void> checkOutput(const std::string &file, const Session &session)
{
    if (file != "-")
        return checkTarget(file, session.database, {});
    if (session.console.isJson())
        return wrongCall("--json and a CSV file both want standard output: name a file instead of -");
    return {};
}

} // namespace

app::Answer<int> outboxExport(const Call &call, Session &session)
{
    const auto &destination = call.values[0];
    const auto &file = call.values[1];
    if (const auto target = checkOutput(file, session); !target)
        return std::unexpected(target.error());
    const auto service = openForReading(session);
    if (!service)
        return std::unexpected(service.error());
    const auto known = (*service)->outboxView().destinations();
    if (std::ranges::find(known, destination, &app::DestinationRow::destination) == known.end())
        return wrongValue('\'' + destination
                              + "' is no destination that was ever switched on; look at `outbox list`",
                          destination);
    auto writer = edges::CsvWriter::create(file, call.has("force"));
    if (!writer)
        return std::unexpected(writer.error());
    writeAll(*writer, (*service)->outboxView(), destination);
    const auto rows = writer->rows() - 1; // without the header
    if (const auto written = writer->finish(); !written)
        return std::unexpected(written.error());
    if (session.console.isJson())
        session.console.object({{"rows", rows}, {"file", file}});
    else if (file != "-")
        session.console.sentence("Wrote " + app::grouped(rows) + (rows == 1 ? " row to " : " rows to ") + file
                                 + '.');
    return 0;
}

} // namespace terminal
