#include "app/terminal/commands.h"

#include "app/event_codec.h"
#include "app/event_sentences.h"
#include "app/terminal/interruption.h"
#include "app/terminal/progress_bar.h"
#include "app/terminal/row_writer.h"
#include "app/terminal/session.h"
#include "app/terminal/values.h"
#include "app/words.h"
#include "model/inverse.h"

#include <deque>
#include <limits>

namespace terminal {

namespace {

constexpr std::int64_t mostSaid = 50; // to people; the history has them all
constexpr std::int64_t everything = std::numeric_limits<std::int32_t>::max();

/// What this direction of the way through history is called.
struct Words
{
    std::string_view command;
    std::string_view name; // of the step's number
    std::string_view sentence;
};

constexpr Words undoing{"Undo", "undone_step", "Took back step "};
constexpr Words redoing{"Redo", "redone_step", "Did again step "};

/// Tells the events that took the step back, and counts them.
class Teller
{
public:
    Teller(Session &session, const Words &words)
        : m_session(session)
        , m_words(words)
    {
    }

    void tell(const model::Event &event) // that was only tried
    {
        if (m_session.console.isJson())
            m_session.console.object(jsonOf(event, m_session.caller, m_words.command));
        else if (m_count < mostSaid)
            m_session.console.sentence(app::told(event));
        ++m_count;
    }

    void tell(const app::HistoryRow &row)
    {
        if (m_session.console.isJson())
            m_session.console.object(jsonOf(row));
        else if (m_count < mostSaid)
            m_session.console.sentence(app::told(app::decodeEvent(row.type, row.payload)));
        ++m_count;
    }

    bool tellsAll() const { return m_session.console.isJson(); }
    void skip(std::int64_t events) { m_count += events; }

    void finish(const app::StepName &step)
    {
        auto &console = m_session.console;
        if (console.isJson())
            return console.object({{std::string(m_words.name), step.id}, {"of", step.command}});
        if (m_count > mostSaid)
            console.sentence("And " + app::grouped(m_count - mostSaid) + " more events.");
        console.sentence(std::string(m_words.sentence) + std::to_string(step.id) + ", " + step.command
                         + " by " + step.actor + " · " + step.via + '.');
    }

private:
    Session &m_session;
    const Words &m_words;
    std::int64_t m_count = 0;
};

std::int64_t lastEntry(const app::Views &views)
{
    std::int64_t last = 0;
    views.history({.limit = 1}, [&last](const app::HistoryRow &row) { last = row.id; });
    return last;
}

/// In the order they happened.
void tellWritten(const app::Views &views, std::int64_t after, Teller &teller)
{
    std::deque<app::HistoryRow> rows;
    std::int64_t skipped = 0;
    views.history({.after = after, .limit = everything}, [&](const app::HistoryRow &row) {
        rows.push_front(row);
        if (!teller.tellsAll() && std::ssize(rows) > mostSaid) {
            rows.pop_back();
            ++skipped;
        }
    });
    for (const auto &row : rows)
        teller.tell(row);
    teller.skip(skipped);
}

/// A gesture too large for its preview to name the events: they are the inverses of the step's.
app::Answer<void> tellInverses(app::MessageBus &bus, std::int64_t step, Teller &teller)
{
    const auto failure = bus.ask([&](app::UnitOfWork &work) {
        work.history().backwards(step, [&teller](const app::JournalEntry &entry) {
            if (const auto inverse = model::inverseOf(entry.event))
                teller.tell(*inverse);
            return true;
        });
    });
    return failure ? app::Answer<void>(std::unexpected(*failure)) : app::Answer<void>();
}

app::Answer<int> tryOut(const app::Command &command, host::Service &service, Session &session, Teller &teller,
                        const app::Progress &progress)
{
    const auto preview = service.bus().preview(command, session.caller, progress);
    if (!preview.outcome)
        return std::unexpected(preview.outcome.error());
    const auto &result = std::get<app::UndoResult>(*preview.outcome);
    for (const auto &event : preview.events)
        teller.tell(event);
    if (preview.bulk)
        if (const auto told = tellInverses(service.bus(), result.takesBack, teller); !told)
            return std::unexpected(told.error());
    teller.finish(result.step);
    return 0;
}

app::Answer<int> takeBack(const app::Command &command, const Words &words, Session &session)
{
    const auto service = openForChange(session);
    if (!service)
        return std::unexpected(service.error());
    const InterruptListener listener(session);
    ProgressBar bar(session, "Taking back", "events");
    Teller teller(session, words);
    if (session.isTrial)
        return tryOut(command, **service, session, teller, bar.progress());
    const auto before = lastEntry((*service)->views());
    const auto result = done<app::UndoResult>(**service, command, session, bar.progress());
    bar.clear();
    if (!result)
        return std::unexpected(result.error());
    tellWritten((*service)->views(), before, teller);
    teller.finish(result->step);
    return 0;
}

} // namespace

app::Answer<int> undo(const Call &call, Session &session)
{
    const auto step = countOption(call, "step", "the number of a step", 1);
    if (!step)
        return std::unexpected(step.error());
    return takeBack(app::Undo{*step, call.has("any")}, undoing, session);
}

app::Answer<int> redo(const Call & /*call*/, Session &session)
{
    return takeBack(app::Redo{}, redoing, session);
}

} // namespace terminal
