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

void MessageBus::measure(Measure measure)
{
    m_measures.push_back(std::move(measure));
}

Outcome MessageBus::handle(const Command &command, const Caller &caller, const Progress &progress)
{
    return measured({command, caller, progress});
}

Outcome MessageBus::handleOnce(const Request &request, const Command &command, const Caller &caller,
                               const Progress &progress)
{
    return measured({.command = command, .caller = caller, .progress = progress, .request = &request});
}

Outcome MessageBus::measured(const Asked &asked)
{
    const auto begun = std::chrono::steady_clock::now();
    auto outcome = retried(asked);
    const Handled handled{handlerOf(asked.command), std::chrono::steady_clock::now() - begun,
                          outcome ? std::nullopt : std::optional(outcome.error().reason)};
    for (const auto &measure : m_measures)
        measure(handled);
    return outcome;
}

Outcome MessageBus::retried(const Asked &asked)
try {
    for (int attempt = 1;; ++attempt) {
        try {
            return this->attempt(asked);
        } catch (const StaleAggregate &stale) {
            m_observer.failed(handlerOf(asked.command), attempt, stale.what());
            if (attempt == attempts)
                return std::unexpected(Rejection{.reason = Reason::Stale, .detail = stale.what()});
            m_pause(attempt);
        }
    }
} catch (const std::exception &failure) {
    m_observer.failed(handlerOf(asked.command), 1, failure.what());
    return std::unexpected(rejectionOf(failure));
}

namespace {

std::optional<Outcome> outcomeBefore(const Request &request, UnitOfWork &work)
{
    const auto digest = work.requests().digestOf(request);
    if (!digest)
        return std::nullopt;
    if (*digest != request.digest)
        return std::unexpected(Rejection{.reason = Reason::RequestConflict, .given = request.id});
    return DoneBefore();
}

} // namespace

Outcome MessageBus::attempt(const Asked &asked)
{
    const auto &[command, caller, progress, expected, request] = asked;
    const auto work = m_begin(m_clock.today(), Intent::Change);
    if (request)
        if (auto before = outcomeBefore(*request, *work))
            return *std::move(before);
    Gesture gesture(*work, caller, m_observer, progress);
    auto outcome = gesture.run(command);
    if (expected && outcome && gesture.consequences() != *expected)
        return std::unexpected(Rejection{.reason = Reason::MovedOn});
    const auto isStep = gesture.changedSomething() || std::holds_alternative<RebuildViews>(command);
    if (!outcome || (!isStep && !request))
        return outcome; // what changed nothing is not a step
    if (request)
        work->requests().remember(*request);
    const auto *undone = std::get_if<UndoResult>(&*outcome);
    work->commit({caller.actor, caller.via, std::string(nameOf(command)), m_clock.now(), work->today(),
                  undone ? undone->takesBack : 0});
    if (!isStep)
        return outcome;
    const CommittedStep step{caller, std::string(nameOf(command)), gesture.isBulk(), gesture.takeEvents(),
                             gesture.consequences()};
    for (const auto &subscriber : m_subscribers)
        subscriber(step);
    return outcome;
}

Preview MessageBus::preview(const Command &command, const Caller &caller, const Progress &progress)
{
    Preview preview;
    const auto failure = ask([&](UnitOfWork &work) {
        Gesture gesture(work, caller, m_observer, progress);
        auto outcome = gesture.run(command);
        preview = {std::move(outcome), gesture.isBulk(), gesture.takeEvents(), gesture.consequences()};
    });
    if (failure)
        preview.outcome = std::unexpected(*failure);
    return preview;
}

Applied MessageBus::apply(const Command &command, const Preview &tried, const Caller &caller,
                          const Progress &progress)
{
    Applied applied{measured({command, caller, progress, tried.consequences})};
    if (!applied.outcome && applied.outcome.error().reason == Reason::MovedOn)
        applied.movedOn = preview(command, caller, progress);
    return applied;
}

std::optional<Rejection> MessageBus::ask(const std::function<void(UnitOfWork &)> &question)
try {
    for (int attempt = 1;; ++attempt) {
        try {
            const auto work = m_begin(m_clock.today(), Intent::Preview);
            question(*work);
            return std::nullopt;
        } catch (const StaleAggregate &stale) { // somebody committed between two looks
            if (attempt == attempts)
                return Rejection{.reason = Reason::Stale, .detail = stale.what()};
            m_pause(attempt);
        }
    }
} catch (const std::exception &failure) {
    return rejectionOf(failure);
}

} // namespace app
