#include "app/terminal/commands.h"

#include "app/edges/csv_writer.h"
#include "app/edges/open_import.h"
#include "app/terminal/command_table.h"
#include "app/terminal/interruption.h"
#include "app/terminal/progress_bar.h"
#include "app/terminal/row_writer.h"
#include "app/terminal/target_file.h"
#include "app/terminal/values.h"
#include "app/words.h"

namespace terminal {

namespace {

constexpr std::size_t refusedRowsShown = 50;

app::Answer<std::map<std::string, std::string>> mapping(const Call &call)
{
    std::map<std::string, std::string> columns;
    const auto given = call.options.find("map");
    if (given == call.options.end())
        return columns;
    std::string_view rest = given->second;
    while (!rest.empty()) {
        const auto pair = rest.substr(0, rest.find(','));
        rest.remove_prefix(std::min(pair.size() + 1, rest.size()));
        const auto equals = pair.find('=');
        const auto field = pair.substr(0, equals);
        if (equals == std::string_view::npos || field.empty() || equals + 1 == pair.size())
            return wrongValue('\'' + std::string(pair)
                                  + "' maps nothing: --map takes FIELD=COLUMN, separated by commas",
                              given->second);
        if (!columns.emplace(field, pair.substr(equals + 1)).second)
            return wrongValue("--map names the field " + std::string(field) + " twice", given->second);
    }
    return columns;
}

app::Answer<void> checkCall(const Call &call, const Session &session)
{
    if (call.values[0].empty())
        return wrongCall("The name of the file to import is empty");
    for (const auto &option : call.command->options)
        if (const auto given = call.options.find(std::string(option.name));
            given != call.options.end() && !option.value.empty() && given->second.empty())
            return wrongCall("--" + given->first + " is empty: it takes " + std::string(option.value));
    const auto errors = call.options.find("errors");
    if (errors == call.options.end())
        return {};
    if (errors->second == "-")
        return wrongValue("The refused rows are listed on standard output anyway: --errors takes a file",
                          errors->second);
    return checkTarget(errors->second, session.database, {&call.values[0], 1});
}

app::Answer<std::optional<edges::CsvWriter>> errorsFile(const Call &call, const Session &session)
{
    const auto file = call.options.find("errors");
    if (file == call.options.end() || session.isTrial)
        return std::nullopt;
    auto writer = edges::CsvWriter::create(file->second, true);
    if (!writer)
        return std::unexpected(writer.error());
    return *std::move(writer);
}

app::Answer<void> writeErrors(edges::CsvWriter &writer, const std::vector<app::RefusedRow> &rows)
{
    writer.write({"row", "column", "value", "reason"});
    for (const auto &row : rows)
        writer.write({std::to_string(row.row), row.column, row.value, app::sentence(row)});
    return writer.finish();
}

std::string counted(std::int64_t number, std::string_view what)
{
    return app::grouped(number) + ' ' + std::string(what);
}

void sayTotals(Console &console, const app::ImportResult &result, std::string_view what)
{
    auto text = "Read " + counted(result.rows, result.rows == 1 ? "row: " : "rows: ")
        + counted(result.created, what) + " new, " + counted(result.unchanged, "there already, ")
        + counted(result.rejected, "refused.");
    if (result.linesAllocated + result.linesShort > 0)
        text += " Allocated " + counted(result.linesAllocated, "lines, ")
            + counted(result.linesShort, "short.");
    console.sentence(text);
}

void say(Console &console, const app::ImportResult &result, std::string_view what, bool areWritten)
{
    RowWriter<app::RefusedRow> writer(console);
    const auto shown
        = console.isJson() ? result.refused.size() : std::min(refusedRowsShown, result.refused.size());
    for (std::size_t i = 0; i < shown; ++i)
        writer(result.refused[i]);
    if (console.isJson())
        return console.object(jsonOf(result));
    if (shown > 0)
        writer.finish({});
    if (const auto more = result.refused.size() - shown; more > 0)
        console.sentence("And "
                         + counted(static_cast<std::int64_t>(more),
                                   areWritten ? "more in the file of refused rows."
                                              : "more: --errors FILE writes them all."));
    sayTotals(console, result, what);
}

app::Answer<int> import(const Call &call, Session &session, app::ImportKind kind)
{
    if (const auto sound = checkCall(call, session); !sound)
        return std::unexpected(sound.error());
    const auto columns = mapping(call);
    if (!columns)
        return std::unexpected(columns.error());
    const auto format = call.options.find("date-format");
    const auto opened = edges::openImport({.path = call.values[0],
                                           .kind = kind,
                                           .mapping = *columns,
                                           .dateFormat = format == call.options.end() ? "" : format->second,
                                           .allocate = call.has("allocate")});
    if (!opened)
        return std::unexpected(opened.error());
    auto errors = errorsFile(call, session);
    if (!errors)
        return std::unexpected(errors.error());
    const auto service = openForChange(session);
    if (!service)
        return std::unexpected(service.error());
    const InterruptListener listener(session);
    ProgressBar bar(session, "Importing", "rows");
    const auto result = done<app::ImportResult>(**service, opened->command, session, bar.progress());
    bar.clear();
    if (!result)
        return std::unexpected(result.error());
    say(session.console, *result, kind == app::ImportKind::Batches ? "batches" : "lines",
        errors->has_value());
    if (*errors && !result->refused.empty())
        if (const auto written = writeErrors(**errors, result->refused); !written)
            return std::unexpected(written.error());
    return result->rows > 0 && result->rejected == result->rows ? 1 : 0;
}

} // namespace

app::Answer<int> importBatches(const Call &call, Session &session)
{
    return import(call, session, app::ImportKind::Batches);
}

app::Answer<int> importOrders(const Call &call, Session &session)
{
    return import(call, session, app::ImportKind::Orders);
}

app::Answer<int> importAllocations(const Call &call, Session &session)
{
    return import(call, session, app::ImportKind::Allocations);
}

} // namespace terminal
