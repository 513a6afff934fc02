#include "app/terminal/plain_rows.h"

#include "app/words.h"

namespace terminal {

namespace {

std::string orDash(const std::string &text)
{
    return text.empty() ? "–" : text;
}

std::string orDash(const std::optional<model::Date> &date)
{
    return date ? model::isoText(*date) : "–";
}

std::string etaOf(const app::LineRow &row)
{
    return row.batch.empty() ? "–" : row.eta ? model::isoText(*row.eta) : "here";
}

} // namespace

std::vector<TextTable::Column> columnsOf(const app::LineRow *)
{
    return {{"Order"}, {"Line", true}, {"SKU"},     {"Pieces", true},   {"State"},   {"Batch"},
            {"ETA"},   {"Promised"},   {"Need by"}, {"Priority", true}, {"Customer"}};
}

std::vector<std::string> cellsOf(const app::LineRow &row)
{
    return {row.order,
            std::to_string(row.line),
            row.sku,
            app::grouped(row.quantity),
            std::string(app::wordOf(row.state)),
            orDash(row.batch),
            etaOf(row),
            orDash(row.promised),
            orDash(row.needBy),
            std::to_string(row.priority),
            orDash(row.customer)};
}

std::vector<TextTable::Column> columnsOf(const app::BatchRow *)
{
    return {{"Batch"},      {"SKU"}, {"In batch", true}, {"Allocated", true},
            {"Free", true}, {"ETA"}, {"State"},          {"Note"}};
}

std::vector<std::string> cellsOf(const app::BatchRow &row)
{
    return {row.batch,
            row.sku,
            app::grouped(row.quantity),
            app::grouped(row.allocated),
            app::grouped(row.free()),
            row.eta ? model::isoText(*row.eta) : "here",
            std::string(app::wordOf(row.state)),
            row.note};
}

std::vector<TextTable::Column> columnsOf(const app::SkuRow *)
{
    return {{"SKU"},         {"In warehouse", true}, {"Incoming", true}, {"Allocated", true},
            {"Free", true},  {"Waiting", true},      {"Short", true},    {"Batches", true},
            {"Lines", true}, {"Description"}};
}

std::vector<std::string> cellsOf(const app::SkuRow &row)
{
    return {row.sku,
            app::grouped(row.inWarehouse),
            app::grouped(row.incoming),
            app::grouped(row.allocated),
            app::grouped(row.free()),
            app::grouped(row.waiting),
            app::grouped(row.shortPieces),
            app::grouped(row.batches),
            app::grouped(row.lines),
            row.description};
}

std::vector<TextTable::Column> columnsOf(const app::OrderRow *)
{
    return {{"Order"},         {"Lines", true},     {"Allocated", true}, {"Short", true},
            {"Waiting", true}, {"Cancelled", true}, {"Customer"}};
}

std::vector<std::string> cellsOf(const app::OrderRow &row)
{
    return {row.order,
            app::grouped(row.lines),
            app::grouped(row.allocated),
            app::grouped(row.shortLines),
            app::grouped(row.waiting),
            app::grouped(row.cancelled),
            row.customer};
}

std::vector<TextTable::Column> columnsOf(const app::ShortageRow *)
{
    return {{"Order"},        {"Line", true},     {"SKU"},
            {"Pieces", true}, {"Missing", true},  {"Largest free", true},
            {"Need by"},      {"Priority", true}, {"Customer"}};
}

std::vector<std::string> cellsOf(const app::ShortageRow &row)
{
    const auto &line = row.line;
    return {line.order,
            std::to_string(line.line),
            line.sku,
            app::grouped(line.quantity),
            app::grouped(row.missing),
            app::grouped(row.largestFree),
            orDash(line.needBy),
            std::to_string(line.priority),
            line.customer};
}

std::vector<TextTable::Column> columnsOf(const app::AllocationRow *)
{
    return {{"SKU"}, {"Batch"}};
}

std::vector<std::string> cellsOf(const app::AllocationRow &row)
{
    return {row.sku, row.batch};
}

std::vector<TextTable::Column> columnsOf(const app::MovedLine *)
{
    return {{"Order"}, {"Line", true}, {"SKU"}, {"Pieces", true}, {"From"}, {"To"}};
}

std::vector<std::string> cellsOf(const app::MovedLine &line)
{
    return {line.line.id.order.text(), std::to_string(line.line.id.number.value()),
            line.line.sku.text(),      app::grouped(line.line.quantity.value()),
            line.from.text(),          line.to ? line.to->text() : "–"};
}

std::vector<TextTable::Column> columnsOf(const app::RefusedRow *)
{
    return {{"Row", true}, {"Column"}, {"Value"}, {"Reason"}};
}

std::vector<std::string> cellsOf(const app::RefusedRow &row)
{
    return {std::to_string(row.row), orDash(row.column), row.value, app::sentence(row)};
}

} // namespace terminal
