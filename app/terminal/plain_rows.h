#pragma once

#include "app/outbox.h"
#include "app/terminal/text_table.h"
#include "app/views.h"

namespace terminal {

// Rows as people read them.

std::vector<TextTable::Column> columnsOf(const app::LineRow *);
std::vector<TextTable::Column> columnsOf(const app::BatchRow *);
std::vector<TextTable::Column> columnsOf(const app::SkuRow *);
std::vector<TextTable::Column> columnsOf(const app::OrderRow *);
std::vector<TextTable::Column> columnsOf(const app::ShortageRow *);
std::vector<TextTable::Column> columnsOf(const app::AllocationRow *);
std::vector<TextTable::Column> columnsOf(const app::HistoryRow *);
std::vector<TextTable::Column> columnsOf(const app::BrokenPromiseRow *);
std::vector<TextTable::Column> columnsOf(const app::DestinationRow *);

std::vector<std::string> cellsOf(const app::LineRow &row);
std::vector<std::string> cellsOf(const app::BatchRow &row);
std::vector<std::string> cellsOf(const app::SkuRow &row);
std::vector<std::string> cellsOf(const app::OrderRow &row);
std::vector<std::string> cellsOf(const app::ShortageRow &row);
std::vector<std::string> cellsOf(const app::AllocationRow &row);
std::vector<std::string> cellsOf(const app::HistoryRow &row);
std::vector<std::string> cellsOf(const app::BrokenPromiseRow &row);
std::vector<std::string> cellsOf(const app::DestinationRow &row);

} // namespace terminal
