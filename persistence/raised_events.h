#pragma once

#include "model/events.h"

#include <cstddef>
#include <vector>

namespace persistence {

/// Something handed out for work that may raise events.
class EventSource
{
public:
    EventSource() = default;
    virtual ~EventSource() = default;
    EventSource(const EventSource &) = delete;
    EventSource &operator=(const EventSource &) = delete;

    virtual std::vector<model::Event> takeEvents() = 0;

private:
    friend class RaisedEvents;
    bool m_isWatched = false;
};

/// The events of many aggregates in the order raised, at the cost of those handed out since the last look.
class RaisedEvents
{
public:
    void watch(EventSource &source); // it is about to be worked on
    void raise(model::Event event);
    void collect();
    std::vector<model::Event> take();

    std::size_t size(); // of what is collected
    void cutTo(std::size_t size);
    void clear();

private:
    std::vector<EventSource *> m_watched;
    std::vector<model::Event> m_events;
};

} // namespace persistence
