#include "app/taking_back.h"

#include "app/dependents.h"
#include "app/event_subjects.h"
#include "app/finding.h"
#include "model/inverse.h"

#include <algorithm>

namespace app {

namespace {

// A record keeps its place in the order of storing: when it comes back it stands where it stood.

void settleLines(std::vector<model::OrderPlaced::Line> &lines, const model::Order &order)
{
    for (auto &placed : lines)
        if (const auto *line = order.find(placed.line.id.number))
            placed.stored = line->stored;
}

model::Event settled(model::Event inverse, const model::Order &order)
{
    if (auto *removed = std::get_if<model::OrderLinesRemoved>(&inverse))
        settleLines(removed->lines, order);
    else if (auto *merged = std::get_if<model::LineMerged>(&inverse))
        settleLines(merged->parts, order);
    return inverse;
}

model::Event settled(model::Event inverse, const model::Product &product, std::int64_t line)
{
    if (auto *removed = std::get_if<model::BatchRemoved>(&inverse))
        removed->stored = product.find(removed->batch)->state().stored;
    else if (auto *allocated = std::get_if<model::Allocated>(&inverse))
        allocated->stored = line;
    else if (auto *lost = std::get_if<model::Deallocated>(&inverse))
        lost->stored = line;
    else if (auto *none = std::get_if<model::OutOfStock>(&inverse))
        none->stored = line;
    else if (auto *lifted = std::get_if<model::ShortageLifted>(&inverse))
        lifted->stored = line;
    return inverse;
}

/// Lines that are to vanish must not be served by anything.
bool isPlacing(const model::Event &event)
{
    return std::holds_alternative<model::OrderPlaced>(event)
        || std::holds_alternative<model::LineSplit>(event);
}

} // namespace

TakingBack::TakingBack(std::int64_t step, UnitOfWork &work)
    : m_step(step)
    , m_work(work)
{
    const auto last = work.history().lastDone(nullptr);
    m_isLatest = !last || last->id <= step;
}

std::optional<Rejection> TakingBack::takeBack(const model::Event &event)
{
    if (const auto *described = std::get_if<model::SkuDescribed>(&event))
        return takeBackDescription(*described);
    if (!model::inverseOf(event))
        return std::nullopt;
    if (!m_isLatest)
        if (auto later = dependents(m_step, event, m_work.history()); !later.empty())
            return dependsOn(std::move(later), event);
    if (const auto *order = orderChangedBy(event))
        return takeBackOfOrder(event, *order);
    return takeBackOfProduct(event, *skuOf(event));
}

std::optional<Rejection> TakingBack::takeBackDescription(const model::SkuDescribed &described)
{
    if (m_work.catalogue().description(described.sku) == described.description) // else a later one counts
        m_work.catalogue().describe(described.sku, described.was);
    return std::nullopt;
}

std::optional<Rejection> TakingBack::takeBackOfProduct(const model::Event &event, const model::Sku &sku)
{
    auto *product = m_work.products().find(sku);
    std::int64_t stored = 0;
    if (const auto *line = lineOf(event)) {
        const auto found = findLine(line->id, m_work);
        if (!found || !product)
            return dependsOn(event);
        m_work.products().recall(*product, line->id);
        stored = (*found)->stored;
        if ((*found)->line != *line || (*found)->cancelled)
            return dependsOn(event);
    }
    if (!product || !product->isAsLeftBy(event))
        return dependsOn(event);
    if (std::holds_alternative<model::BatchRemoved>(event) && m_work.products().findByBatch(*batchOf(event)))
        return dependsOn(event); // another batch has its reference by now
    const auto inverse = settled(*model::inverseOf(event), *product, stored);
    m_work.products().find(sku)->replay(inverse);
    if (const auto *batch = batchOf(event))
        watch(*product, *batch);
    return std::nullopt;
}

std::optional<Rejection> TakingBack::takeBackOfOrder(const model::Event &event, const model::OrderId &id)
{
    auto *order = m_work.orders().find(id);
    if (!order || !order->isAsLeftBy(event))
        return dependsOn(event);
    const auto lines = linesOf(event);
    if (isPlacing(event)) {
        const auto first = std::holds_alternative<model::LineSplit>(event) ? 1U : 0U; // which stays
        for (auto line = first; line < lines.size(); ++line) {
            const auto *placed = order->find(lines[line].number);
            const auto *product = findProductOf(*placed, m_work);
            if (product && (product->holderOf(lines[line]) || product->isShort(lines[line])))
                return dependsOn(m_work.history().later(m_step, lines[line]));
        }
    }
    const auto inverse = settled(*model::inverseOf(event), *order);
    m_work.orders().find(id)->replay(inverse);
    for (const auto &line : lines) {
        const auto found = findLine(line, m_work);
        if (!found)
            continue; // it is gone
        if (auto *product = findProductOf(**found, m_work)) {
            product->keepUpWith((*found)->line, (*found)->standing, (*found)->pin.pinned);
            if (const auto *batch = product->holderOf(line))
                watch(*product, batch->reference());
        }
    }
    return std::nullopt;
}

void TakingBack::watch(const model::Product &product, const model::BatchRef &reference)
{
    const auto *batch = product.find(reference);
    if (batch && batch->free() < 0)
        m_overbooked.insert(reference);
    else
        m_overbooked.erase(reference);
}

std::optional<Rejection> TakingBack::finish() const
{
    if (m_overbooked.empty())
        return std::nullopt;
    auto refused = dependsOn(m_work.history().later(m_step, *m_overbooked.begin()));
    refused.batch = m_overbooked.begin()->text();
    return refused;
}

Rejection TakingBack::dependsOn(const model::Event &event) const
{
    const auto *line = lineOf(event);
    auto later = line ? m_work.history().later(m_step, line->id) : std::vector<StepRow>();
    if (const auto *batch = batchOf(event); later.empty() && batch)
        later = m_work.history().later(m_step, *batch);
    if (later.empty())
        for (const auto &placed : linesOf(event)) {
            later = m_work.history().later(m_step, placed);
            if (!later.empty())
                break;
        }
    return dependsOn(std::move(later), event);
}

Rejection TakingBack::dependsOn(std::vector<StepRow> later, const model::Event &event) const
{
    const auto *line = lineOf(event);
    auto refused = dependsOn(std::move(later));
    if (line) {
        refused.order = line->id.order.text();
        refused.line = line->id.number.value();
    }
    if (const auto *batch = batchOf(event))
        refused.batch = batch->text();
    return refused;
}

Rejection TakingBack::dependsOn(std::vector<StepRow> later) const
{
    Rejection refused{.reason = Reason::Depends, .step = m_step};
    auto named = withoutUndoing(later);
    for (auto &row : named.empty() ? later : named) // else the stock it needs went to what was taken back
        refused.steps.push_back(
            {row.id, std::move(row.step.command), std::move(row.step.actor), std::move(row.step.via)});
    return refused;
}

} // namespace app
