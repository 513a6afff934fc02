#include "app/message_bus.h"

#include "app/gesture.h"
#include "app/storage_failure.h"

namespace app {

namespace {

constexpr int attempts = 5; // on fresh state, after somebody else was faster

} // namespace

MessageBus::MessageBus(BeginUnitOfWork begin, Clock clock, BusObserver observer, Pause pause)
    : m_begin(std::move(begin))
    , m_clock(std::move(clock))
    , m_observer(std::move(observer))
    , m_pause(std::move(pause))
{
}

void MessageBus::subscribe(Subscriber subscriber)
{
    m_subscribers.push_back(std::move(subscriber));
}

Outcome MessageBus::handle(const Command &command, const Caller &caller, const Progress &progress)
try {
    for (int attempt = 1;; ++attempt) {
        try {
            return this->attempt(command, caller, progress);
        } catch (const StaleAggregate &stale) {
            m_observer.failed(handlerOf(command), attempt, stale.what());
            if (attempt == attempts)
                return std::unexpected(Rejection{.reason = Reason::Stale, .detail = stale.what()});
            m_pause(attempt);
        }
    }
} catch (const std::exception &failure) {
    m_observer.failed(handlerOf(command), 1, failure.what());
    return std::unexpected(rejectionOf(failure));
}

Outcome MessageBus::attempt(const Command &command, const Caller &caller, const Progress &progress)
{
    const auto work = m_begin(m_clock.today(), Intent::Change);
    Gesture gesture(*work, m_observer, progress);
    auto outcome = gesture.run(command);
    if (!outcome || (!gesture.changedSomething() && !std::holds_alternative<RebuildViews>(command)))
        return outcome; // what changed nothing is not a step
    work->commit({caller.actor, caller.via, std::string(nameOf(command)), m_clock.now()});
    const CommittedStep step{caller, std::string(nameOf(command)), gesture.isBulk(), gesture.takeEvents()};
    for (const auto &subscriber : m_subscribers)
        subscriber(step);
    return outcome;
}

Outcome MessageBus::preview(const Command &command, const Progress &progress)
try {
    const auto work = m_begin(m_clock.today(), Intent::Preview);
    return Gesture(*work, m_observer, progress).run(command);
} catch (const std::exception &failure) {
    return std::unexpected(rejectionOf(failure));
}

} // namespace app
