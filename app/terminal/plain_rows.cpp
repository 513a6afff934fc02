#include "app/terminal/plain_rows.h"

#include "app/event_codec.h"
#include "app/event_sentences.h"
#include "app/terminal/plain_values.h"
#include "app/words.h"

namespace terminal {

namespace {

std::string etaOf(const app::LineRow &row)
{
    return row.batch.empty() ? "–" : row.eta ? model::isoText(*row.eta) : "here";
}

} // namespace

std::vector<TextTable::Column> columnsOf(const app::LineRow *)
{
    return {{"Order"}, {"Line", true}, {"SKU"},     {"Pieces", true},   {"State"},    {"Batch"},
            {"ETA"},   {"Promised"},   {"Need by"}, {"Priority", true}, {"Customer"}, {"Pinned"}};
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
            orDash(row.customer),
            row.pinned ? "pinned" : ""};
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

std::vector<TextTable::Column> columnsOf(const app::HistoryRow *)
{
    return {{"Entry", true}, {"When"}, {"Step", true}, {"Who"}, {"What"}};
}

std::vector<std::string> cellsOf(const app::HistoryRow &row)
{
    return {std::to_string(row.id), app::isoText(row.at), std::to_string(row.step),
            row.actor + " · " + row.via, app::told(app::decodeEvent(row.type, row.payload))};
}

std::vector<TextTable::Column> columnsOf(const app::BrokenPromiseRow *)
{
    return {{"Order"}, {"Line", true}, {"SKU"},   {"Pieces", true}, {"Promised"},
            {"Was"},   {"Now"},        {"Batch"}, {"Step", true},   {"Through"}};
}

std::vector<std::string> cellsOf(const app::BrokenPromiseRow &row)
{
    return {row.order,
            std::to_string(row.line),
            row.sku,
            app::grouped(row.quantity),
            model::isoText(row.promised),
            model::isoText(row.was),
            orDash(row.now),
            orDash(row.batch),
            row.step == 0 ? "–" : std::to_string(row.step),
            row.step == 0 ? "not arrived" : row.command + " by " + row.actor};
}

} // namespace terminal
