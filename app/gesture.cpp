#include "app/gesture.h"

#include "app/consequence_mark.h"
#include "app/consequences.h"
#include "app/reactions.h"
#include "app/touching.h"

#include <bit>
#include <exception>

namespace app {

namespace {

constexpr int tries = 3;
constexpr std::int64_t portion = 20'000; // records of a bulk gesture held in memory
constexpr std::size_t eventsNamed = 5'000; // of a gesture that may be in bulk
constexpr std::int64_t notice = 512; // records between two signs of life

/// A record that failed three times: the gesture is refused.
class RecordFailed : public std::runtime_error
{
public:
    using std::runtime_error::runtime_error;
};

} // namespace

Gesture::Gesture(UnitOfWork &work, Caller caller, const BusObserver &observer, const Progress &progress)
    : m_work(work)
    , m_caller(std::move(caller))
    , m_observer(observer)
    , m_progress(progress)
{
}

Outcome Gesture::run(const Command &command)
{
    m_observer.called(handlerOf(command), 1);
    auto outcome = std::visit(
        [this](const auto &c) -> Outcome {
            if constexpr (requires { app::handle(c, m_work, static_cast<Bulk &>(*this)); }) {
                m_mayBeBulk = true;
                return app::handle(c, m_work, static_cast<Bulk &>(*this));
            } else {
                return app::handle(c, m_work);
            }
        },
        command);
    if (outcome) {
        collect(std::nullopt);
        drain();
        complete(outcome);
    }
    return outcome;
}

/// What is known only when every reaction has run.
void Gesture::complete(Outcome &outcome)
{
    if (auto *changed = std::get_if<QuantityResult>(&*outcome))
        addConsequences(*changed, m_events);
    else if (auto *lines = std::get_if<LinesResult>(&*outcome))
        describe(*lines, m_work);
    else if (auto *undone = std::get_if<UndoResult>(&*outcome))
        undone->events = m_events;
}

void Gesture::remember(const model::Event &event)
{
    m_consequences = std::rotl(m_consequences, 5) ^ consequenceOf(event);
    if (m_isBulk)
        return;
    m_events.push_back(event);
    if (m_mayBeBulk && m_events.size() > eventsNamed) {
        m_isBulk = true;
        m_events = {};
    }
}

bool Gesture::advance(std::int64_t done, std::int64_t total)
{
    collect(std::nullopt);
    drain();
    if (done < m_done) // a second pass of the same gesture counts from the beginning
        m_flushed = m_told = 0;
    m_done = done;
    if (done - m_flushed >= portion) {
        m_work.flush();
        m_flushed = done;
    }
    if (!m_progress || done - m_told < notice)
        return true;
    m_told = done;
    return m_progress(done, total);
}

void Gesture::collect(std::optional<std::size_t> cause)
{
    for (auto &event : m_work.takeEvents())
        m_queue.push_back({std::move(event), cause});
}

void Gesture::drain()
{
    for (; !m_queue.empty(); m_queue.pop_front()) {
        const auto &queued = m_queue.front();
        std::size_t entry = 0;
        if (!tried(recordOf(queued.event),
                   [&] { entry = m_work.journal().append(queued.event, queued.cause); }))
            throw RecordFailed(std::string(recordOf(queued.event)));
        record(queued);
        react(queued, entry);
        ++m_count;
        remember(queued.event);
    }
}

void Gesture::record(const Queued &queued)
{
    for (const auto &record : recordsOf(queued.event))
        if (!tried(record.name, [&] { record.write(queued.event, m_work); }))
            throw RecordFailed(std::string(record.name));
}

void Gesture::react(const Queued &queued, std::size_t entry)
{
    for (const auto &reaction : reactionsTo(queued.event)) {
        if (tried(reaction.name, [&] { reaction.react(queued.event, m_work); }))
            collect(entry);
        else
            m_queue.push_back({reaction.failure(queued.event), entry});
    }
}

bool Gesture::tried(std::string_view handler, const std::function<void()> &body)
{
    for (int attempt = 1; attempt <= tries; ++attempt) {
        const auto mark = m_work.mark();
        try {
            m_observer.called(handler, attempt);
            body();
            m_work.keep(mark);
            return true;
        } catch (const StaleAggregate &) {
            throw; // the whole gesture starts again on fresh state
        } catch (const std::exception &failure) {
            m_work.rollBackTo(mark);
            m_observer.failed(handler, attempt, failure.what());
        }
    }
    return false;
}

std::string_view recordOf(const model::Event &event)
{
    return std::holds_alternative<model::Allocated>(event) ? "publish_allocated_event" : "journal";
}

} // namespace app
