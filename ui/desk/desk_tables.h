#pragma once

namespace ui {

class BarDelegate;
class TableView;

// How the desk's two tables stand before anybody changed their columns.

void prepareLinesTable(TableView &table);
void prepareBatchesTable(TableView &table);

} // namespace ui
