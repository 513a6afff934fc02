#pragma once

#include "model/product.h"
#include "persistence/raised_events.h"

#include <cstdint>
#include <map>
#include <optional>
#include <unordered_map>
#include <unordered_set>

namespace persistence {

struct ProductSlot;

/// Batches that are not stored yet: which product each belongs to, and in which order they were recorded.
struct NewBatches
{
    struct Recorded
    {
        ProductSlot *slot;
        model::BatchRef reference;
    };

    std::unordered_map<model::BatchRef, model::Sku> skus;
    std::vector<Recorded> inOrder;
};

/// A product at work beside what is stored of it, so that the difference alone is written.
struct ProductSlot final : EventSource
{
    struct StoredBatch
    {
        std::int64_t key;
        std::int64_t quantity;
        std::optional<model::Date> eta;
        std::optional<model::Date> arrived;
        bool onHold;
        model::Label note;
    };

    explicit ProductSlot(NewBatches &fresh)
        : newBatches(fresh)
    {
    }
    std::vector<model::Event> takeEvents() override;

    NewBatches &newBatches;
    std::optional<model::Product> now; // none: there is no such product
    std::size_t copied = 0; // for Snapshots
    bool isTouched = false; // handed out since the last write
    std::optional<std::int64_t> version; // as stored; none: it is not
    std::int64_t key = 0; // of its SKU
    std::map<model::BatchRef, StoredBatch> batches; // those that are stored
    std::unordered_set<std::int64_t> held; // lines it knows that are stored as allocated
};

ProductSlot::StoredBatch storedBatch(std::int64_t key, const model::Batch::State &state);
bool isAsStored(const model::Batch::State &now, const ProductSlot::StoredBatch &stored);

} // namespace persistence
