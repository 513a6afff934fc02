#include "persistence/sku_view.h"

#include "persistence/text_filter.h"

namespace persistence {

namespace {

constexpr auto oneSql = R"(
    SELECT s.code, s.description, b.here, b.incoming, b.on_hold, b.allocated, b.batches, l.waiting, l.short, l.lines
    FROM (SELECT id, code, description FROM skus WHERE code = ?1) s,
         (SELECT ifnull(sum(quantity) FILTER (WHERE eta IS NULL OR arrived IS NOT NULL), 0) AS here,
                 ifnull(sum(quantity) FILTER (WHERE eta IS NOT NULL AND arrived IS NULL), 0) AS incoming,
                 ifnull(sum(quantity) FILTER (WHERE on_hold), 0) AS on_hold,
                 ifnull(sum(allocated), 0) AS allocated,
                 count(*) AS batches
          FROM batches WHERE sku_id = (SELECT id FROM skus WHERE code = ?1)) b,
         (SELECT ifnull(sum(quantity) FILTER (WHERE state = 0), 0) AS waiting,
                 ifnull(sum(quantity) FILTER (WHERE state = 2), 0) AS short,
                 count(*) AS lines
          FROM order_lines WHERE sku_id = (SELECT id FROM skus WHERE code = ?1)) l
    WHERE b.batches + l.lines > 0)";

// The plus keeps it from going through an index: with that it would look up every row by itself.
constexpr auto allSql = R"(
    SELECT s.code, s.description, ifnull(b.here, 0), ifnull(b.incoming, 0), ifnull(b.on_hold, 0),
           ifnull(b.allocated, 0), ifnull(b.batches, 0), ifnull(l.waiting, 0), ifnull(l.short, 0), ifnull(l.lines, 0)
    FROM skus s
    LEFT JOIN (SELECT sku_id,
                      ifnull(sum(quantity) FILTER (WHERE eta IS NULL OR arrived IS NOT NULL), 0) AS here,
                      ifnull(sum(quantity) FILTER (WHERE eta IS NOT NULL AND arrived IS NULL), 0) AS incoming,
                      ifnull(sum(quantity) FILTER (WHERE on_hold), 0) AS on_hold,
                      sum(allocated) AS allocated,
                      count(*) AS batches
               FROM batches GROUP BY +sku_id) b ON b.sku_id = s.id
    LEFT JOIN (SELECT sku_id,
                      ifnull(sum(quantity) FILTER (WHERE state = 0), 0) AS waiting,
                      ifnull(sum(quantity) FILTER (WHERE state = 2), 0) AS short,
                      count(*) AS lines
               FROM order_lines GROUP BY +sku_id) l ON l.sku_id = s.id
    WHERE b.batches > 0 OR l.lines > 0
    ORDER BY s.id)";

app::SkuRow skuAt(const Query &row)
{
    return {.sku = std::string(row.text(0)),
            .description = std::string(row.text(1)),
            .inWarehouse = row.number(2),
            .incoming = row.number(3),
            .onHold = row.number(4),
            .allocated = row.number(5),
            .waiting = row.number(7),
            .shortPieces = row.number(8),
            .batches = row.number(6),
            .lines = row.number(9)};
}

} // namespace

SkuView::SkuView(Database &database)
    : m_database(database)
{
}

std::optional<app::SkuRow> SkuView::one(const model::Sku &sku) const
{
    auto row = m_database.query(oneSql);
    return row.with(sku.text()).next() ? std::optional(skuAt(row)) : std::nullopt;
}

void SkuView::list(const app::ListFilter &filter, const app::Sink<app::SkuRow> &sink) const
{
    const TextFilter text(filter.text);
    auto row = m_database.query(allSql);
    for (auto left = filter.limit; left != 0 && row.next();) {
        if (!text.matchesAny({row.text(0), row.text(1)}))
            continue;
        sink(skuAt(row));
        --left;
    }
}

} // namespace persistence
