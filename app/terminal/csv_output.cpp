#include "app/terminal/csv_output.h"

#include "app/terminal/target_file.h"
#include "app/terminal/values.h"
#include "app/words.h"

namespace terminal {

namespace {

app::Answer<void> checkOutput(const std::string &file, const Session &session)
{
    if (file != "-")
        return checkTarget(file, session.database, {});
    if (session.console.isJson())
        return wrongCall("--json and a CSV file both want standard output: name a file instead of -");
    return {};
}

} // namespace

app::Answer<std::unique_ptr<host::Service>> openForExport(const std::string &file, Session &session)
{
    if (const auto target = checkOutput(file, session); !target)
        return std::unexpected(target.error());
    return openForReading(session);
}

app::Answer<int> writeCsv(const std::string &file, const Call &call, Session &session,
                          const std::function<void(edges::CsvWriter &)> &write)
{
    auto writer = edges::CsvWriter::create(file, call.has("force"));
    if (!writer)
        return std::unexpected(writer.error());
    write(*writer);
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
