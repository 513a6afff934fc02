#include "app/terminal/commands.h"

#include "app/batch_rows.h"
#include "app/terminal/json_values.h"
#include "app/terminal/row_writer.h"
#include "app/terminal/session.h"
#include "app/terminal/values.h"

namespace terminal {

namespace {

std::string sentence(const model::Batch::State &batch)
{
    if (!batch.onHold)
        return batch.reference.text() + " takes lines again.";
    return batch.reference.text() + " is on hold" + (batch.note.isEmpty() ? "" : ": " + batch.note.text())
        + ". It takes nothing new and keeps the lines it has.";
}

app::Answer<int> change(const app::Command &command, Session &session)
{
    return told<app::HoldResult>(command, session, [&session](Console &console, const auto &result) {
        if (console.isJson())
            return console.object(with(jsonOf(app::rowOf(result.batch, session.clock.today())),
                                       {{"lines", arrayOf(result.lines)}}));
        console.sentence(sentence(result.batch));
        say(console, result.lines);
    });
}

} // namespace

app::Answer<int> hold(const Call &call, Session &session)
{
    auto values = all(valueOf<model::BatchRef>(call.values[0]), optionOf(call, "note", model::Label()));
    if (!values)
        return std::unexpected(values.error());
    const auto &[reference, note] = *values;
    return change(app::HoldBatch{reference, note}, session);
}

app::Answer<int> unhold(const Call &call, Session &session)
{
    auto reference = valueOf<model::BatchRef>(call.values[0]);
    if (!reference)
        return std::unexpected(reference.error());
    return change(app::UnholdBatch{*std::move(reference)}, session);
}

} // namespace terminal
