#include "app/batch_rows.h"

namespace app {

namespace {

template <class Batch>
BatchState derived(const Batch &batch, bool isOnHold, model::Pieces quantity, model::Date today)
{
    using enum BatchState;
    if (isOnHold)
        return OnHold;
    if (quantity == 0)
        return Empty;
    if (!batch.eta || batch.arrived)
        return InWarehouse;
    return *batch.eta < today ? Overdue : Expected;
}

} // namespace

BatchState stateOf(const model::Batch::State &batch, model::Date today)
{
    return derived(batch, batch.onHold, batch.quantity.value(), today);
}

BatchState stateOf(const BatchRow &batch, model::Date today)
{
    return derived(batch, batch.state == BatchState::OnHold, batch.quantity, today);
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
