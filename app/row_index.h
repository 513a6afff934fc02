#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace app {

/// Finds a row of a table held as columns by the hash of its key. Rows are added, never removed.
class RowIndex
{
public:
    static constexpr std::int32_t none = -1;

    template <class IsSame> std::int32_t find(std::size_t hash, IsSame isSame) const
    {
        if (m_slots.empty())
            return none;
        const auto mask = m_slots.size() - 1;
        for (auto at = mixed(hash) & mask; m_slots[at].row != none; at = (at + 1) & mask) {
            if (m_slots[at].hash == mixed(hash) && isSame(m_slots[at].row))
                return m_slots[at].row;
        }
        return none;
    }

    void add(std::size_t hash, std::int32_t row);
    void reserve(std::size_t rows);

private:
    struct Slot
    {
        std::uint32_t hash = 0;
        std::int32_t row = none;
    };

    static std::uint32_t mixed(std::size_t hash)
    {
        return static_cast<std::uint32_t>((hash * 0x9E3779B97F4A7C15ULL) >> 32);
    }
    void place(Slot slot);

    std::vector<Slot> m_slots; // a power of two, at most two thirds full
    std::size_t m_used = 0;
};

} // namespace app
