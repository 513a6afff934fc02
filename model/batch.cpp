#include "model/batch.h"

#include "model/allocation_rule.h"

#include <algorithm>
#include <ranges>
#include <utility>

namespace model {

Batch::Batch(BatchRef reference, Sku sku, BatchQuantity quantity, std::optional<Date> eta)
    : m_state{.reference = std::move(reference),
              .sku = std::move(sku),
              .quantity = quantity,
              .eta = eta,
              .firstQuantity = quantity,
              .firstEta = eta,
              .arrived = std::nullopt,
              .onHold = false,
              .note = {},
              .allocated = 0,
              .stored = 0}
{
}

Batch::Batch(State stored)
    : m_state(std::move(stored))
{
}

bool Batch::wasGivenAs(const Sku &sku, BatchQuantity quantity, std::optional<Date> eta) const
{
    return sku == m_state.sku && (quantity == m_state.firstQuantity || quantity == m_state.quantity)
        && (eta == m_state.firstEta || eta == m_state.eta);
}

bool Batch::canAllocate(const OrderLine &line) const
{
    return line.sku == sku() && !m_state.onHold && line.quantity.value() <= free();
}

std::vector<Allocation> Batch::lines() const
{
    std::vector<Allocation> lines;
    for (const auto &[id, allocation] : m_held)
        lines.push_back(allocation);
    std::ranges::stable_sort(lines, {}, &Allocation::turn);
    return lines;
}

const Allocation *Batch::find(const LineId &line) const
{
    const auto found = m_held.find(line);
    return found == m_held.end() ? nullptr : &found->second;
}

void Batch::allocate(const Allocation &allocation)
{
    if (canAllocate(allocation.line))
        hold(allocation);
}

std::optional<Allocation> Batch::deallocate(const LineId &line)
{
    auto node = m_held.extract(line);
    if (node.empty())
        return std::nullopt;
    m_state.allocated -= node.mapped().line.quantity.value();
    return std::move(node.mapped());
}

void Batch::recall(const Allocation &allocation)
{
    m_held.try_emplace(allocation.line.id, allocation);
}

void Batch::hold(const Allocation &allocation)
{
    if (m_held.try_emplace(allocation.line.id, allocation).second)
        m_state.allocated += allocation.line.quantity.value();
}

void Batch::replace(const Allocation &allocation)
{
    auto &held = m_held.at(allocation.line.id);
    m_state.allocated += allocation.line.quantity.value() - held.line.quantity.value();
    held = allocation;
}

void Batch::take(const BatchHoldChanged &change)
{
    m_state.onHold = change.hold.onHold;
    m_state.note = change.hold.note;
}

std::vector<Allocation> Batch::displacedBy(BatchQuantity quantity) const
{
    auto held = lines();
    std::ranges::sort(held, givesWayBefore);

    auto room = quantity.value() - allocated();
    std::vector<Allocation> taken;
    for (auto next = held.begin(); room < 0 && next != held.end(); ++next) {
        room += next->line.quantity.value();
        taken.push_back(std::move(*next));
    }

    std::vector<Allocation> displaced;
    for (auto &line : taken | std::views::reverse) {
        if (line.line.quantity.value() <= room) // it fits after all, and keeps its place
            room -= line.line.quantity.value();
        else
            displaced.push_back(std::move(line));
    }
    return displaced;
}

std::vector<Allocation> Batch::changeQuantity(BatchQuantity quantity)
{
    auto displaced = displacedBy(quantity);
    m_state.quantity = quantity;
    for (const auto &lost : displaced)
        deallocate(lost.line.id);
    return displaced;
}

} // namespace model
