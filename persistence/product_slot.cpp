#include "persistence/product_slot.h"

namespace persistence {

std::vector<model::Event> ProductSlot::takeEvents()
{
    if (!now)
        return {};
    auto events = now->takeEvents();
    for (const auto &event : events) {
        const auto *created = std::get_if<model::BatchCreated>(&event);
        if (!created)
            continue;
        newBatches.skus.insert_or_assign(created->batch, created->sku);
        if (created->stored == 0)
            newBatches.inOrder.push_back({this, created->batch});
    }
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
