#pragma once

#include <cstddef>
#include <utility>
#include <vector>

namespace persistence {

/// Aggregates as they were at each open mark, copied only when one is handed out while the mark is open. A
/// slot keeps an aggregate in `now` and the number of its latest copy in `copied`.
template <class Slot> class Snapshots
{
public:
    void mark() { m_marks.push_back({++m_serial, m_copies.size()}); }

    void save(Slot &slot) // before it is handed out
    {
        if (m_marks.empty() || slot.copied >= m_marks.back().serial)
            return;
        m_copies.push_back({&slot, slot.now, slot.copied});
        slot.copied = m_marks.back().serial;
    }

    void rollBackTo(std::size_t mark)
    {
        for (; m_copies.size() > m_marks[mark].firstCopy; m_copies.pop_back()) {
            auto &copy = m_copies.back();
            copy.slot->now = std::move(copy.was);
            copy.slot->copied = copy.copiedBefore;
        }
        m_marks.resize(mark);
    }

    void keep(std::size_t mark)
    {
        m_marks.resize(mark);
        if (m_marks.empty())
            m_copies.clear(); // else they serve the mark around it
    }

    void clear()
    {
        m_marks.clear();
        m_copies.clear();
    }

private:
    struct Mark
    {
        std::size_t serial;
        std::size_t firstCopy;
    };
    struct Copy
    {
        Slot *slot;
        decltype(Slot::now) was;
        std::size_t copiedBefore;
    };

    std::size_t m_serial = 0;
    std::vector<Mark> m_marks;
    std::vector<Copy> m_copies;
};

} // namespace persistence
