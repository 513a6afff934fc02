#include "app/terminal/commands.h"

#include "app/terminal/csv_output.h"
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

app::Answer<int> exportTo(const Call &call, Session &session,
                          void (*write)(const app::Views &, edges::CsvWriter &))
{
    const auto &file = call.values[0];
    const auto service = openForExport(file, session);
    if (!service)
        return std::unexpected(service.error());
    return writeCsv(file, call, session,
                    [&](edges::CsvWriter &writer) { write((*service)->views(), writer); });
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
