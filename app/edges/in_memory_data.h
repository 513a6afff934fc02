#pragma once

#include "app/journal.h"
#include "model/order.h"
#include "model/product.h"

#include <map>
#include <set>

namespace edges {

/// Everything in memory as the file keeps it: products know their batches, and each line where it stands.
struct InMemoryData
{
    struct Held // where a line is allocated
    {
        model::BatchRef batch;
        std::int64_t turn = 0;
        model::Date promised;
        std::int64_t decided = 0; // in the journal
    };
    struct ViewRow
    {
        model::OrderLine line;
        model::BatchRef batch;
        std::int64_t decided = 0; // the order of allocation
    };

    std::map<model::Sku, model::Product> products; // without lines
    std::map<model::OrderId, model::Order> orders;
    std::vector<model::Sku> skus; // in order of storing, like the next
    std::set<model::Sku> knownSkus;
    std::map<std::int64_t, model::LineId> lines; // by key
    std::map<model::LineId, Held> held;
    std::map<model::LineId, std::int64_t> shortLines; // decided where, in the journal
    std::map<model::Sku, model::Label> descriptions;
    std::map<model::LineId, ViewRow> view;
    std::vector<app::Step> steps; // step 1 first
    std::vector<app::JournalEntry> journal; // entry 1 first
    std::map<std::pair<std::string, std::string>, std::string> requests; // source and id -> digest
    std::set<model::Sku> outOfStock; // with short lines
    std::set<std::int64_t> shortageBeginnings; // entries of the journal
    std::set<std::pair<std::int64_t, model::Sku>> shortageEndings; // the last entry by then
    std::int64_t lastLine = 0; // keys that were handed out, and are never handed out again
    std::int64_t lastBatch = 0;
    model::Date today;

    const model::Order::Line *find(const model::LineId &line) const;
    model::Allocation allocationOf(const model::LineId &line) const; // of one that is held
    std::vector<model::Allocation> heldBy(const model::BatchRef &batch) const; // in order of allocation
    void remember(const model::Sku &sku); // keeps its place among the SKUs

    bool stands(std::int64_t step) const; // it was not taken back, or done again
};

} // namespace edges
