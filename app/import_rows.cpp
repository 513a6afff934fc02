#include "app/import_rows.h"

#include "app/words.h"

namespace app {

RefusedRow conflict(std::int64_t row, std::string column, std::string value, std::string existing,
                    std::string given)
{
    return {row,          std::move(column),   std::move(value), RefusedRow::Why::Conflict,
            std::nullopt, std::move(existing), std::move(given)};
}

RefusedRow conflict(std::int64_t row, const model::LineConflict &lines)
{
    return conflict(row, "line", std::to_string(lines.existing.id.number.value()), factsOf(lines.existing),
                    factsOf(lines.given));
}

} // namespace app
