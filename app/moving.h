#pragma once

#include "app/finding.h"

namespace app {

// A line goes to a batch of a person's choice, at once or not at all.

bool isServedBy(const model::BatchRef &batch, const model::Order::Line &line, UnitOfWork &work);

/// Why the batch cannot take a line of that SKU and quantity; the line itself is for the caller to name.
std::optional<Rejection> whyNotInto(const FoundBatch &found, const model::Sku &sku,
                                    model::LineQuantity quantity, UnitOfWork &work);

/// Out of the batch that serves it, if one does. Nothing speaks against it.
void putInto(const model::BatchRef &batch, const model::Order::Line &line, UnitOfWork &work);

} // namespace app
