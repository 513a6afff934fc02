#pragma once

#include "app/clock.h"
#include "app/commands.h"
#include "app/outcome.h"
#include "app/progress.h"
#include "app/unit_of_work.h"

#include <string_view>

namespace app {

/// A committed gesture. A bulk gesture names no events: whoever shows records asks for them again.
struct CommittedStep
{
    Caller caller;
    std::string command;
    bool bulk = false;
    std::vector<model::Event> events;
    std::uint64_t consequences = 0; // as in a preview of it
};

/// What a command would come to.
struct Preview
{
    Outcome outcome;
    bool bulk = false;
    std::vector<model::Event> events = {}; // of a bulk gesture none
    std::uint64_t consequences = 0; // the same for the same consequences
};

/// What came of applying a preview.
struct Applied
{
    Outcome outcome;
    std::optional<Preview> movedOn = {}; // the data did: this is what it would come to now
};

/// Hears of every handler the bus calls, and of every failure: for the log and the measurements.
struct BusObserver
{
    std::function<void(std::string_view handler, int attempt)> called = [](auto, auto) { };
    std::function<void(std::string_view handler, int attempt, std::string_view why)> failed
        = [](auto, auto, auto) { };
};

/// How a command fared, whoever gave it: for the measurements.
struct Handled
{
    std::string_view handler;
    std::chrono::nanoseconds took;
    std::optional<Reason> refused; // none: it was done
};

/// Carries one command to its end: its handler, then the records and reactions of the events it caused, first
/// in, first out; then one commit; only then the subscribers hear of it. Book, chapters 8 to 10.
class MessageBus
{
public:
    using Subscriber = std::function<void(const CommittedStep &)>;
    using Measure = std::function<void(const Handled &)>;
    using Pause = std::function<void(int attempt)>; // before a gesture is tried again on fresh state

    MessageBus(BeginUnitOfWork begin, Clock clock, BusObserver observer = {}, Pause pause = [](int) { });

    void subscribe(Subscriber subscriber);
    void measure(Measure measure); // hears of every command that was handled, refused ones too

    Outcome handle(const Command &command, const Caller &caller, const Progress &progress = {});

    /// The same, once for each request: what was done is not done again, and answers DoneBefore.
    Outcome handleOnce(const Request &request, const Command &command, const Caller &caller,
                       const Progress &progress = {});

    /// The same handler in a unit of work that is never committed: what handle() would come to.
    Preview preview(const Command &command, const Caller &caller = {}, const Progress &progress = {});

    /// Does what was tried; if it would come to something else by now, nothing is changed and the answer is
    /// the new preview.
    Applied apply(const Command &command, const Preview &tried, const Caller &caller,
                  const Progress &progress = {});

    /// A question that needs the model: in a unit of work that is never committed. Answers what went wrong.
    std::optional<Rejection> ask(const std::function<void(UnitOfWork &)> &question);

private:
    struct Asked
    {
        const Command &command;
        const Caller &caller;
        const Progress &progress;
        std::optional<std::uint64_t> expected = {}; // consequences
        const Request *request = nullptr;
    };
    Outcome attempt(const Asked &asked);
    Outcome measured(const Asked &asked);
    Outcome retried(const Asked &asked);

    BeginUnitOfWork m_begin;
    Clock m_clock;
    BusObserver m_observer;
    Pause m_pause;
    std::vector<Subscriber> m_subscribers;
    std::vector<Measure> m_measures;
};

} // namespace app
