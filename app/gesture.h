#pragma once

#include "app/command_names.h"
#include "app/handlers.h"
#include "app/message_bus.h"

#include <deque>

namespace app {

/// One run of a command within one unit of work: the queue of its events, and what became of them.
class Gesture final : public Bulk
{
public:
    Gesture(UnitOfWork &work, Caller caller, const BusObserver &observer, const Progress &progress);

    Outcome run(const Command &command);
    bool advance(std::int64_t done, std::int64_t total) override;
    const Caller &caller() const override { return m_caller; }

    bool changedSomething() const { return m_count > 0; }
    bool isBulk() const { return m_isBulk; } // too much to name each event
    std::uint64_t consequences() const { return m_consequences; } // the same for the same consequences
    std::vector<model::Event> takeEvents() { return std::exchange(m_events, {}); }

private:
    struct Queued
    {
        model::Event event;
        std::optional<std::size_t> cause; // its entry in the journal
    };

    void collect(std::optional<std::size_t> cause);
    void drain();
    void remember(const model::Event &event);
    void complete(Outcome &outcome);
    void record(const Queued &queued);
    void react(const Queued &queued, std::size_t entry);
    bool tried(std::string_view handler, const std::function<void()> &body);

    UnitOfWork &m_work;
    Caller m_caller;
    const BusObserver &m_observer;
    const Progress &m_progress;
    std::deque<Queued> m_queue;
    std::vector<model::Event> m_events;
    std::size_t m_count = 0;
    std::int64_t m_done = 0; // how far the work is, was written, and told
    std::int64_t m_flushed = 0;
    std::int64_t m_told = 0;
    std::uint64_t m_consequences = 0;
    bool m_mayBeBulk = false;
    bool m_isBulk = false;
};

std::string_view recordOf(const model::Event &event); // "publish_allocated_event"

} // namespace app
