#include "app/terminal/commands.h"

#include "app/edges/csv_writer.h"
#include "app/terminal/session.h"
#include "app/terminal/target_file.h"
#include "app/terminal/values.h"
#include "app/words.h"

namespace terminal {

namespace {

std::string number(std::int64_t value)
{
    return std::to_string(value);
}

std::string dateOrNothing(const std::optional<model::Date> &date)
{
    return date ? model::isoText(*date) : std::string();
}

/// What SKUs are called, read once.
class Descriptions
{
public:
    explicit Descriptions(const app::Views &views)
    {
        views.listSkus({}, [this](const app::SkuRow &row) { m_bySku.emplace(row.sku, row.description); });
    }

    const std::string &operator[](const std::string &sku) { return m_bySku[sku]; }

private:
    std::map<std::string, std::string> m_bySku;
};

void writeBatches(const app::Views &views, edges::CsvWriter &writer)
{
    Descriptions descriptions(views);
    writer.write(
        {"reference", "sku", "quantity", "eta", "description", "allocated", "free", "state", "note"});
    views.listBatches({}, [&](const app::BatchRow &row) {
        writer.write({row.batch, row.sku, number(row.quantity), dateOrNothing(row.eta), descriptions[row.sku],
                      number(row.allocated), number(row.free()), app::wordOf(row.state), row.note});
    });
}

void writeLines(const app::Views &views, edges::CsvWriter &writer)
{
    Descriptions descriptions(views);
    writer.write({"order", "line", "sku", "quantity", "need_by", "priority", "customer", "description",
                  "state", "batch", "eta", "promised"});
    views.listLines({}, [&](const app::LineRow &row) {
        writer.write({row.order, number(row.line), row.sku, number(row.quantity), dateOrNothing(row.needBy),
                      number(row.priority), row.customer, descriptions[row.sku], app::wordOf(row.state),
                      row.batch, dateOrNothing(row.eta), dateOrNothing(row.promised)});
    });
}

void writeAllocations(const app::Views &views, edges::CsvWriter &writer)
{
    writer.write({"orderid", "sku", "qty", "batchref"});
    views.exportAllocations([&writer](const app::ExportedAllocation &row) {
        writer.write({row.order, row.sku, number(row.quantity), row.batch});
    });
}

app::Answer<void> checkOutput(const std::string &file, const Session &session)
{
    if (file != "-")
        return checkTarget(file, session.database, {});
    if (session.console.isJson())
        return wrongCall("--json and a CSV file both want standard output: name a file instead of -");
    return {};
}

app::Answer<int> exportTo(const Call &call, Session &session,
                          void (*write)(const app::Views &, edges::CsvWriter &))
{
    const auto &file = call.values[0];
    if (const auto target = checkOutput(file, session); !target)
        return std::unexpected(target.error());
    const auto service = openForReading(session);
    if (!service)
        return std::unexpected(service.error());
    auto writer = edges::CsvWriter::create(file, call.has("force"));
    if (!writer)
        return std::unexpected(writer.error());
    write((*service)->views(), *writer);
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

} // namespace

app::Answer<int> exportBatches(const Call &call, Session &session)
{
    return exportTo(call, session, writeBatches);
}

app::Answer<int> exportLines(const Call &call, Session &session)
{
    return exportTo(call, session, writeLines);
}

app::Answer<int> exportAllocations(const Call &call, Session &session)
{
    return exportTo(call, session, writeAllocations);
}

} // namespace terminal
