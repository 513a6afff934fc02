#include "app/edges/refused_rows.h"

#include "app/edges/csv_writer.h"

namespace edges {

app::Answer<void> writeRefusedRows(const std::string &path, std::span<const app::RefusedRow> rows,
                                   const std::function<std::string(const app::RefusedRow &)> &reason,
                                   bool replace)
{
    auto writer = CsvWriter::create(path, replace);
    if (!writer)
        return std::unexpected(std::move(writer.error()));
    writer->write({"row", "column", "value", "reason"});
    for (const auto &row : rows)
        writer->write({std::to_string(row.row), row.column, row.value, reason(row)});
    return writer->finish();
}

} // namespace edges
