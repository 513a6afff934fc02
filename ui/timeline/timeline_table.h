#pragma once

namespace ui {

class TableView;

void prepareTimelineTable(TableView &table); // which has its model

} // namespace ui
