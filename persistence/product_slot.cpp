#include "persistence/product_slot.h"

namespace persistence {

std::vector<model::Event> ProductSlot::takeEvents()
{
    if (!now)
        return {};
    auto events = now->takeEvents();
    for (const auto &event : events)
        if (const auto *created = std::get_if<model::BatchCreated>(&event))
            newBatches.insert_or_assign(created->batch, created->sku);
    return events;
}

ProductSlot::StoredBatch storedBatch(std::int64_t key, const model::Batch::State &state)
{
    return {key, state.quantity.value(), state.eta, state.arrived, state.onHold, state.note};
}

bool isAsStored(const model::Batch::State &now, const ProductSlot::StoredBatch &stored)
{
    return now.quantity.value() == stored.quantity && now.eta == stored.eta && now.arrived == stored.arrived
        && now.onHold == stored.onHold && now.note == stored.note;
}

} // namespace persistence
