#pragma once

#include "app/finding.h"

#include <span>

namespace app {

// Lines go to a batch of a person's choice, at once or not at all.

bool isServedBy(const model::BatchRef &batch, const model::Order::Line &line, UnitOfWork &work);

/// Why the batch cannot take so many pieces of that SKU; the lines themselves are for the caller to name.
std::optional<Rejection> whyNotInto(const FoundBatch &found, const model::Sku &sku, model::Pieces pieces,
                                    UnitOfWork &work);

/// Out of the batch that serves it, if one does. Nothing speaks against it.
void putInto(const model::BatchRef &batch, const model::Order::Line &line, UnitOfWork &work);

/// All of them, or none and why; those that are there already stay.
std::optional<Rejection> moveAll(std::span<const model::Order::Line> lines, const model::BatchRef &to,
                                 UnitOfWork &work);

} // namespace app
