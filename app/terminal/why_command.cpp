#include "app/terminal/commands.h"

#include "app/event_codec.h"
#include "app/reason_words.h"
#include "app/terminal/plain_values.h"
#include "app/terminal/row_writer.h"
#include "app/terminal/session.h"
#include "app/terminal/values.h"
#include "app/words.h"

namespace terminal {

namespace {

using Answers = app::Answer<std::vector<app::Why>>;
using Question = std::function<Answers(app::UnitOfWork &work)>;

app::Answer<Question> questionOf(const Call &call)
{
    if (!call.has("line")) {
        const auto order = valueOf<model::OrderId>(call.values[0]);
        if (!order)
            return std::unexpected(order.error());
        return [order = *order](app::UnitOfWork &work) { return app::whyAll(order, work); };
    }
    const auto line = lineOf(call);
    if (!line)
        return std::unexpected(line.error());
    return [line = *line](app::UnitOfWork &work) -> Answers {
        auto one = app::why(line, work);
        if (!one)
            return std::unexpected(std::move(one.error()));
        return std::vector{*std::move(one)};
    };
}

std::string fateOf(const app::Why &why)
{
    auto text = nameOf(why.line) + ", " + app::factsOf(why.line) + ": ";
    if (why.chosen)
        text += "from " + why.chosen->text();
    else
        text += app::wordOf(why.state);
    if (why.cause)
        text += ", decided by " + why.cause->command + " of " + why.cause->actor + " · " + why.cause->via
            + " (step " + std::to_string(why.cause->id) + ')';
    return text + '.';
}

std::string todaysAnswer(const app::TodaysAnswer &today)
{
    if (!today.differs)
        return "Today's answer would be the same.";
    return today.chosen ? "Today's answer would be " + today.chosen->text() + '.'
                        : "Today no batch could take it.";
}

void sayCandidates(Console &console, const app::Why &why)
{
    const auto &decision = *why.decision;
    TextTable table(console.out(), {{"Batch"}, {"ETA"}, {"Free", true}, {"Verdict"}, {"Reason"}});
    for (const auto &candidate : decision.candidates)
        table.add({candidate.batch.text(), candidate.eta ? model::isoText(*candidate.eta) : "here",
                   app::grouped(candidate.free), std::string(app::wordOf(candidate.verdict)),
                   app::reasonFor(candidate, decision.rule, why.line.quantity.value())});
}

void say(Console &console, const app::Why &why)
{
    if (console.isJson())
        return console.object(jsonOf(why));
    console.sentence(fateOf(why));
    if (why.decision) {
        console.sentence("Rule: " + std::string(app::sentence(why.decision->rule)) + '.');
        sayCandidates(console, why);
        if (why.decision->more > 0)
            console.sentence("And " + app::grouped(why.decision->more) + " more batches.");
    } else if (why.state == app::LineState::Waiting) {
        console.sentence("Nobody has allocated it yet.");
    } else {
        console.sentence("It was decided before decisions were kept.");
    }
    console.sentence(todaysAnswer(why.today));
    if (!why.holders.empty()) {
        console.sentence("The stock it would need is held by:");
        say(console, why.holders);
    }
}

} // namespace

app::Answer<int> why(const Call &call, Session &session)
{
    const auto question = questionOf(call);
    if (!question)
        return std::unexpected(question.error());
    const auto service = openForReading(call, session);
    if (!service)
        return std::unexpected(service.error());
    Answers answers;
    if (const auto failure
        = (*service)->bus().ask([&](app::UnitOfWork &work) { answers = (*question)(work); }))
        return std::unexpected(*failure);
    if (!answers)
        return std::unexpected(answers.error());
    for (const auto &one : *answers)
        say(session.console, one);
    return 0;
}

} // namespace terminal
