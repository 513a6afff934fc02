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
              .allocated = 0}
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

void Batch::allocate(const Allocation &allocation)
{
    if (!holds(allocation.line.id) && canAllocate(allocation.line)) {
        recall(allocation);
        m_state.allocated += allocation.line.quantity.value();
    }
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

std::vector<Allocation> Batch::changeQuantity(BatchQuantity quantity)
{
    m_state.quantity = quantity;
    auto held = lines();
    std::ranges::sort(held, givesWayBefore);

    std::vector<Allocation> taken;
    for (auto next = held.begin(); free() < 0 && next != held.end(); ++next)
        taken.push_back(*deallocate(next->line.id));

    std::vector<Allocation> displaced;
    for (auto &line : taken | std::views::reverse) {
        if (line.line.quantity.value() <= free()) { // it fits after all, and keeps its place
            recall(line);
            m_state.allocated += line.line.quantity.value();
        } else {
            displaced.push_back(std::move(line));
        }
    }
    return displaced;
}

} // namespace model
