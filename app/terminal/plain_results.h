#pragma once

#include "app/outcome.h"
#include "app/terminal/json_results.h"
#include "app/terminal/text_table.h"

namespace terminal {

// What commands came to, as people read it.

std::string nameOf(const model::OrderLine &line); // "Line 2 of order SO-1001"
std::string counted(std::size_t number, std::string_view one, std::string_view many); // "1 line", "12 lines"

std::vector<TextTable::Column> columnsOf(const app::MovedLine *);
std::vector<TextTable::Column> columnsOf(const app::LateLine *);
std::vector<TextTable::Column> columnsOf(const app::ImprovedLine *);
std::vector<TextTable::Column> columnsOf(const app::RefusedRow *);
std::vector<TextTable::Column> columnsOf(const model::Allocation *);
std::vector<TextTable::Column> columnsOf(const app::Holder *);
std::vector<TextTable::Column> columnsOf(const RankedWayOut *);

std::vector<std::string> cellsOf(const app::MovedLine &line);
std::vector<std::string> cellsOf(const app::LateLine &line);
std::vector<std::string> cellsOf(const app::ImprovedLine &line);
std::vector<std::string> cellsOf(const app::RefusedRow &row);
std::vector<std::string> cellsOf(const model::Allocation &held);
std::vector<std::string> cellsOf(const app::Holder &holder);
std::vector<std::string> cellsOf(const RankedWayOut &ranked);

} // namespace terminal
