#include "app/terminal/commands.h"

#include "app/batch_rows.h"
#include "app/terminal/row_writer.h"
#include "app/terminal/session.h"
#include "app/terminal/values.h"
#include "app/words.h"

namespace terminal {

namespace {

void say(Console &console, const app::BatchRow &batch, bool created)
{
    if (console.isJson()) {
        auto object = jsonOf(batch);
        object["outcome"] = created ? "created" : "unchanged";
        return console.object(object);
    }
    const auto what = app::grouped(batch.quantity) + " × " + batch.sku
        + (batch.eta ? ", expected " + model::isoText(*batch.eta) : ", in the warehouse");
    console.sentence(created ? "Recorded batch " + batch.batch + ": " + what + '.'
                             : "Batch " + batch.batch + " was recorded already: " + what
                             + ". Nothing was changed.");
}

void sayLines(Console &console, const app::QuantityResult &result)
{
    if (result.moved.empty() && result.shortLines.empty())
        return;
    TextTable table(console.out(), columnsOf(static_cast<const app::MovedLine *>(nullptr)));
    for (const auto *lines : {&result.moved, &result.shortLines})
        for (const auto &line : *lines)
            table.add(cellsOf(line));
}

void say(Console &console, const app::QuantityResult &result, std::string text)
{
    text += app::grouped(result.quantity.value()) + " (was " + app::grouped(result.was.value()) + ").";
    if (!result.moved.empty())
        text += ' ' + counted(result.moved.size(), "line", "lines") + " moved.";
    if (!result.shortLines.empty())
        text += ' ' + counted(result.shortLines.size(), "line is short.", "lines are short.");
    console.sentence(text);
    sayLines(console, result);
}

void sayCounted(Console &console, const app::QuantityResult &result)
{
    if (console.isJson())
        return console.object(jsonOf(result));
    say(console, result, result.reference.text() + " is now ");
}

void sayReceived(Console &console, const app::QuantityResult &result)
{
    if (console.isJson()) {
        auto object = jsonOf(result);
        object["arrived"] = result.arrived ? Json(model::isoText(*result.arrived)) : Json(nullptr);
        return console.object(object);
    }
    say(console, result,
        result.reference.text()
            + (result.arrived ? " arrived " + model::isoText(*result.arrived) : " is in the warehouse")
            + " with ");
}

void say(Console &console, const app::EtaResult &result)
{
    if (console.isJson())
        return console.object(jsonOf(result));
    auto text = result.reference.text() + " is now expected " + model::isoText(result.eta)
        + (result.was ? " (was " + model::isoText(*result.was) + ")." : ".");
    if (!result.late.empty())
        text += ' ' + counted(result.late.size(), "line misses its", "lines miss their") + " need-by.";
    console.sentence(text);
    if (!result.late.empty())
        terminal::say(console, result.late);
}

app::Answer<model::BatchRef> batchOf(const Call &call)
{
    return valueOf<model::BatchRef>(call.values[0]);
}

} // namespace

app::Answer<int> addBatch(const Call &call, Session &session)
{
    auto values = all(valueOf<model::BatchRef>(call.values[0]), valueOf<model::Sku>(call.values[1]),
                      valueOf<model::BatchQuantity>(call.values[2]), dateOption(call, "eta"));
    if (!values)
        return std::unexpected(values.error());
    const auto &[reference, sku, quantity, eta] = *values;
    return told<app::BatchResult>(app::CreateBatch{reference, sku, quantity, eta}, session,
                                  [&session](Console &console, const app::BatchResult &result) {
                                      say(console, app::rowOf(result.batch, session.clock.today()),
                                          result.created);
                                  });
}

app::Answer<int> changeQuantity(const Call &call, Session &session)
{
    auto values = all(batchOf(call), valueOf<model::BatchQuantity>(call.values[1]));
    if (!values)
        return std::unexpected(values.error());
    const auto &[reference, quantity] = *values;
    return told<app::QuantityResult>(
        app::ChangeBatchQuantity{reference, quantity, call.has("release-pinned")}, session, sayCounted);
}

app::Answer<int> receive(const Call &call, Session &session)
{
    auto reference = batchOf(call);
    if (!reference)
        return std::unexpected(reference.error());
    app::ReceiveBatch command{*reference, std::nullopt, call.has("release-pinned")};
    if (call.values.size() > 1) {
        const auto counted = valueOf<model::BatchQuantity>(call.values[1]);
        if (!counted)
            return std::unexpected(counted.error());
        command.counted = *counted;
    }
    return told<app::QuantityResult>(command, session, sayReceived);
}

app::Answer<int> changeEta(const Call &call, Session &session)
{
    auto values = all(batchOf(call), dateOf(call.values[1]));
    if (!values)
        return std::unexpected(values.error());
    const auto &[reference, eta] = *values;
    return told<app::EtaResult>(app::ChangeBatchEta{reference, eta}, session,
                                [](Console &console, const app::EtaResult &result) { say(console, result); });
}

} // namespace terminal
