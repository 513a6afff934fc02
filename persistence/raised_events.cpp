#include "persistence/raised_events.h"

#include <iterator>
#include <utility>

namespace persistence {

void RaisedEvents::watch(EventSource &source)
{
    if (!m_watched.empty() && m_watched.back() == &source)
        return;
    if (source.m_isWatched)
        collect(); // what it does next comes after what the others did meanwhile
    source.m_isWatched = true;
    m_watched.push_back(&source);
}

void RaisedEvents::raise(model::Event event)
{
    collect();
    m_events.push_back(std::move(event));
}

void RaisedEvents::collect()
{
    for (auto *source : m_watched) {
        source->m_isWatched = false;
        auto events = source->takeEvents();
        m_events.insert(m_events.end(), std::make_move_iterator(events.begin()),
                        std::make_move_iterator(events.end()));
    }
    m_watched.clear();
}

std::vector<model::Event> RaisedEvents::take()
{
    collect();
    return std::exchange(m_events, {});
}

std::size_t RaisedEvents::size()
{
    collect();
    return m_events.size();
}

void RaisedEvents::cutTo(std::size_t size)
{
    collect(); // of sources put back as they were there is nothing to come
    if (size < m_events.size())
        m_events.erase(m_events.begin() + static_cast<std::ptrdiff_t>(size), m_events.end());
}

void RaisedEvents::clear()
{
    m_watched.clear();
    m_events.clear();
}

} // namespace persistence
