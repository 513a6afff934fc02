#include "app/terminal/plain_rows.h"
#include "app/words.h"

namespace terminal {

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
