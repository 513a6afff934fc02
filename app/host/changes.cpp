#include "app/host/changes.h"

#include "app/event_subjects.h"

#include <algorithm>
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
    void add(const std::vector<model::OrderPlaced::Line> &placed)
    {
        for (const auto &one : placed)
            add(one.line);
    }
    void add(const model::Event &event)
    {
        if (const auto *line = app::lineOf(event))
            add(*line);
        if (const auto *batch = app::batchOf(event))
            batches.insert(*batch);
        if (const auto *sku = app::skuOf(event))
            skus.insert(*sku);
        if (const auto *placed = std::get_if<model::OrderPlaced>(&event))
            add(placed->lines);
        else if (const auto *split = std::get_if<model::LineSplit>(&event))
            add(split->parts);
    }
};

bool comesOrGoes(const std::vector<model::OrderPlaced::Line> &lines) // to or from its old place
{
    return std::ranges::any_of(lines, [](const auto &line) { return line.stored != 0; });
}

/// A record that is taken away, or comes back to where it stood.
bool isOutOfOrder(const model::Event &event)
{
    using namespace model;
    if (const auto *batch = std::get_if<BatchCreated>(&event))
        return batch->stored != 0;
    if (const auto *placed = std::get_if<OrderPlaced>(&event))
        return comesOrGoes(placed->lines);
    if (const auto *split = std::get_if<LineSplit>(&event))
        return comesOrGoes(split->parts);
    return std::holds_alternative<BatchRemoved>(event) || std::holds_alternative<OrderLinesRemoved>(event)
        || std::holds_alternative<LineMerged>(event);
}

} // namespace

std::optional<app::Changes> changesOf(std::span<const model::Event> events, const app::Views &views)
{
    Touched touched;
    if (std::ranges::any_of(events, isOutOfOrder))
        return std::nullopt;
    for (const auto &event : events)
        touched.add(event);
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
