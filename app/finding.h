#pragma once

#include "app/outcome.h"
#include "app/unit_of_work.h"

namespace app {

// What many commands begin with: the record that is named, or why they are refused.

struct FoundBatch
{
    model::Product *product;
    const model::Batch *batch;
};
Answer<FoundBatch> findBatch(const model::BatchRef &reference, UnitOfWork &work);

Answer<model::Order *> findOrder(const model::OrderId &id, UnitOfWork &work);

/// The order that was there, or a new one of that customer.
model::Order &orderFor(const model::OrderId &id, const model::Label &customer, UnitOfWork &work);

/// Whatever became of it.
Answer<const model::Order::Line *> findLine(const model::LineId &id, UnitOfWork &work);

/// A line that can still be worked on: a cancelled one refuses.
Answer<const model::Order::Line *> findOpenLine(const model::LineId &id, UnitOfWork &work);

/// The product of that SKU, reminded of where the line stands; nullptr while no batch of it was recorded.
model::Product *findProductOf(const model::Order::Line &line, UnitOfWork &work);

model::Demand demandOf(const model::Order::Line &line);

/// These lines as they are held, with their pins' notes.
std::vector<Holder> holders(const std::vector<model::Allocation> &lines, UnitOfWork &work);

/// Who would have to give way for so many pieces more in a batch; who gives way first comes first.
std::vector<Holder> givingWay(const FoundBatch &found, model::Pieces pieces, UnitOfWork &work);

} // namespace app
