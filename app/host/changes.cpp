#include "app/host/changes.h"

#include <set>

namespace host {

namespace {

constexpr std::size_t mostRecords = 5000;

struct Touched
{
    std::set<model::LineId> lines;
    std::set<model::BatchRef> batches;
    std::set<model::Sku> skus;

    void add(const model::OrderLine &line)
    {
        lines.insert(line.id);
        skus.insert(line.sku);
    }
    void add(const model::BatchRef &batch, const model::Sku &sku)
    {
        batches.insert(batch);
        skus.insert(sku);
    }

    void operator()(const model::BatchCreated &event) { add(event.batch, event.sku); }
    void operator()(const model::BatchQuantityChanged &event) { add(event.batch, event.sku); }
    void operator()(const model::OrderPlaced &event)
    {
        for (const auto &placed : event.lines)
            add(placed.line);
    }
    void operator()(const model::Allocated &event)
    {
        add(event.line);
        add(event.batch, event.line.sku);
    }
    void operator()(const model::Deallocated &event)
    {
        add(event.line);
        add(event.batch, event.line.sku);
    }
    void operator()(const model::OutOfStock &event) { add(event.line); }
    void operator()(const model::SkuDescribed &event) { skus.insert(event.sku); }
    void operator()(const model::ReallocationFailed &event) { add(event.line); }
};

} // namespace

std::optional<app::Changes> changesOf(std::span<const model::Event> events, const app::Views &views)
{
    Touched touched;
    for (const auto &event : events)
        std::visit(touched, event);
    if (touched.lines.size() + touched.batches.size() + touched.skus.size() > mostRecords)
        return std::nullopt;
    app::Changes changes;
    for (const auto &id : touched.lines)
        if (auto row = views.line(id))
            changes.lines.push_back(*std::move(row));
    for (const auto &reference : touched.batches)
        if (auto row = views.batch(reference))
            changes.batches.push_back(*std::move(row));
    for (const auto &sku : touched.skus)
        if (auto row = views.sku(sku))
            changes.skus.push_back(*std::move(row));
    return changes;
}

} // namespace host
