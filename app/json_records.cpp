#include "app/json_records.h"

#include "app/json_rows.h"

namespace app {

namespace {

template <class Row> Json arrayOf(const std::vector<Row> &rows)
{
    auto objects = Json::array();
    for (const auto &row : rows)
        objects.push_back(jsonOf(row));
    return objects;
}

Json holdersOf(const std::vector<LineRow> &lines)
{
    auto objects = Json::array();
    for (const auto &line : lines)
        objects.push_back({{"order", line.order},
                           {"line", line.line},
                           {"sku", line.sku},
                           {"quantity", line.quantity},
                           {"pinned", line.pinned}});
    return objects;
}

} // namespace

Json jsonOf(const OrderRow &order, const std::vector<LineRow> &lines)
{
    return with(jsonOf(order), {{"lines", arrayOf(lines)}});
}

Json jsonOf(const BatchRow &batch, const std::vector<LineRow> &holders)
{
    return with(jsonOf(batch), {{"lines", holdersOf(holders)}});
}

Json jsonOf(const SkuRow &sku, const std::vector<BatchRow> &batches)
{
    return with(jsonOf(sku), {{"batches", arrayOf(batches)}});
}

} // namespace app
