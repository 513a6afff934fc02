#include "app/row_index.h"

#include <bit>
#include <utility>

namespace app {

void RowIndex::place(Slot slot)
{
    const auto mask = m_slots.size() - 1;
    auto at = slot.hash & mask;
    while (m_slots[at].row != none)
        at = (at + 1) & mask;
    m_slots[at] = slot;
}

void RowIndex::reserve(std::size_t rows)
{
    const auto size = std::bit_ceil(rows * 3 / 2 + 16);
    if (size <= m_slots.size())
        return;
    const auto old = std::exchange(m_slots, std::vector<Slot>(size));
    for (const auto &slot : old) {
        if (slot.row != none)
            place(slot);
    }
}

void RowIndex::add(std::size_t hash, std::int32_t row)
{
    if ((m_used + 1) * 3 > m_slots.size() * 2)
        reserve((m_used + 1) * 2);
    place({mixed(hash), row});
    ++m_used;
}

} // namespace app
