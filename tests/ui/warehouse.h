#pragma once

#include "app/message_bus.h"

namespace support {

/// Stock and orders of a small gift wholesaler on 12 May 2026, for the tests of the window: two SKUs are
/// fine, one is overdue, one is short. Sums follow from batches and lines.
app::Changes typicalWarehouse();

/// As many lines as asked for, spread over some 3,600 SKUs, with long names and every state.
app::Changes crowdedWarehouse(int lines);

/// One SKU with 200 batches over three months and 3,000 lines.
app::Changes crowdedSku();

/// What PO-1105-85123A of the typical warehouse comes to on another day of May.
app::Preview laterShip(int day);

/// What SHIP-07 of the typical warehouse comes to with 60 pieces: one line goes to a later batch, one to
/// none.
app::Preview smallerShip();

/// SKU rows with the sums of these batches and lines; descriptions of those given.
std::vector<app::SkuRow> summed(const app::Changes &records, std::vector<app::SkuRow> skus);

app::LineRow lineRow(const char *order, int line, const char *sku, int quantity,
                     const char *needBy = nullptr);
app::LineRow allocated(app::LineRow line, const app::BatchRow &batch, const char *promised);
app::BatchRow batchRow(const char *batch, const char *sku, int quantity, const char *eta = nullptr);

} // namespace support
