#pragma once

#include "app/commands.h"

#include <QString>

#include <expected>

namespace ui {

/// A row that says no SKU and quantity: which, counted from 1, and what is wrong with it.
struct RefusedOrderRow
{
    int row;
    model::InvalidValue why;
};

/// "85123A 32" on each row, typed or pasted from a spreadsheet; blank rows are passed over.
std::expected<std::vector<app::PlaceOrder::Line>, RefusedOrderRow> parseOrderRows(const QString &text);

} // namespace ui
