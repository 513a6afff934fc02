#include "app/terminal/json_rows.h"
#include "app/terminal/json_values.h"
#include "app/terminal/plain_rows.h"
#include "app/words.h"

namespace terminal {

Json jsonOf(const app::DestinationRow &row)
{
    return {{"destination", row.destination},
            {"feed", app::wordOf(row.feed)},
            {"waiting", row.waiting},
            {"failed", row.setAside},
            {"last_error", row.failing ? Json(row.failing->why) : Json()},
            {"last_tried", row.failing ? Json(app::isoText(row.failing->at)) : Json()}};
}

std::vector<TextTable::Column> columnsOf(const app::DestinationRow *)
{
    return {{"Destination"}, {"Gets"}, {"Waiting", true}, {"Set aside", true}, {"Last error"}};
}

std::vector<std::string> cellsOf(const app::DestinationRow &row)
{
    return {row.destination, std::string(app::wordOf(row.feed)), app::grouped(row.waiting),
            app::grouped(row.setAside), row.failing ? row.failing->why : "-"};
}

} // namespace terminal
