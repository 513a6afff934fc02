#include "app/batch_rows.h"

namespace app {

BatchState stateOf(const model::Batch::State &batch, model::Date today)
{
    using enum BatchState;
    if (batch.onHold)
        return OnHold;
    if (batch.quantity.value() == 0)
        return Empty;
    if (!batch.eta || batch.arrived)
        return InWarehouse;
    return *batch.eta < today ? Overdue : Expected;
}

BatchRow rowOf(const model::Batch::State &batch, model::Date today)
{
    return {.batch = batch.reference.text(),
            .sku = batch.sku.text(),
            .quantity = batch.quantity.value(),
            .allocated = batch.allocated,
            .eta = batch.eta,
            .firstEta = batch.firstEta,
            .arrived = batch.arrived,
            .state = stateOf(batch, today),
            .note = batch.note.text(),
            .stored = batch.stored};
}

} // namespace app
