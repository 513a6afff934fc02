#pragma once

#include "model/events.h"

namespace app {

// Which records an event speaks of; nothing where it speaks of none.

const model::Sku *skuOf(const model::Event &event); // of a product's event or an SKU's
const model::BatchRef *batchOf(const model::Event &event);
const model::OrderLine *lineOf(const model::Event &event); // of one line
std::vector<model::LineId> linesOf(const model::Event &event); // of that, or of several

/// The order an order's event belongs to; events of products about a line are not the order's.
const model::OrderId *orderChangedBy(const model::Event &event);

} // namespace app
