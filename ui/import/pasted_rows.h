#pragma once

#include <QByteArray>
#include <QString>

namespace ui {

/// Rows of a spreadsheet as a file of order lines. Without a header they are read as order, SKU and quantity,
/// or, where there are more columns, as order, line, SKU, quantity, need-by, priority and customer.
QByteArray fileOf(const QString &pasted);

} // namespace ui
