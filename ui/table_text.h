#pragma once

#include <QString>

class QTableView;

namespace ui {

/// The selected rows as a spreadsheet takes them: a row a line, tabs between, headers first, numbers and days
/// as plain as programs like them.
QString spreadsheetText(const QTableView &table);

} // namespace ui
