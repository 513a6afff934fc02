#pragma once

#include "app/attention.h"
#include "model/events.h"

#include <map>
#include <set>
#include <span>

namespace app {

/// What somebody should hear of who did not do it.
struct News
{
    std::int64_t becameShort = 0; // lines, like the next one
    std::int64_t slipped = 0;
    std::int64_t worst = 0; // slip, in days; 0: nobody knows
    std::int64_t late = 0; // batches that came late, or should be here since today
    std::int64_t fillable = 0; // short lines that fit by now

    bool isEmpty() const { return becameShort == 0 && slipped == 0 && late == 0 && fillable == 0; }
    friend bool operator==(const News &, const News &) = default;
};

/// Gathers what others' gestures came to until it is told, once: a line that is served again meanwhile was
/// never short.
class Tidings
{
public:
    void take(std::span<const model::Event> events);
    /// Of what names no events: a bulk gesture, or a day that passed.
    void take(const Attention &before, const Attention &after);

    bool isEmpty() const;
    News tell(const Board &board); // and forgets them

private:
    void hear(const model::Event &event);

    std::set<model::LineId> m_short;
    std::map<model::LineId, std::int64_t> m_slipped; // by how many days
    std::set<model::BatchRef> m_arrived;
    std::set<model::Sku> m_freed; // that have more to give than before
    News m_counted; // without names
};

} // namespace app
