#include "app/terminal/commands.h"

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

std::string counted(std::size_t lines)
{
    return app::grouped(static_cast<std::int64_t>(lines)) + (lines == 1 ? " line" : " lines");
}

void say(Console &console, const app::QuantityResult &result)
{
    if (console.isJson())
        return console.object(jsonOf(result));
    auto text = result.reference.text() + " is now " + app::grouped(result.quantity.value()) + " (was "
        + app::grouped(result.was.value()) + ").";
    if (!result.moved.empty())
        text += ' ' + counted(result.moved.size()) + " moved.";
    if (!result.shortLines.empty())
        text += ' ' + counted(result.shortLines.size())
            + (result.shortLines.size() == 1 ? " is short." : " are short.");
    console.sentence(text);
    if (result.moved.empty() && result.shortLines.empty())
        return;
    TextTable table(console.out(), columnsOf(static_cast<const app::MovedLine *>(nullptr)));
    for (const auto *lines : {&result.moved, &result.shortLines})
        for (const auto &line : *lines)
            table.add(cellsOf(line));
}

} // namespace

app::Answer<int> addBatch(const Call &call, Session &session)
{
    auto values = all(valueOf<model::BatchRef>(call.values[0]), valueOf<model::Sku>(call.values[1]),
                      valueOf<model::BatchQuantity>(call.values[2]), dateOption(call, "eta"));
    if (!values)
        return std::unexpected(values.error());
    const auto &[reference, sku, quantity, eta] = *values;
    const auto service = openForChange(session);
    if (!service)
        return std::unexpected(service.error());
    const auto result
        = done<app::BatchResult>(**service, app::CreateBatch{reference, sku, quantity, eta}, session);
    if (!result)
        return std::unexpected(result.error());
    if (const auto batch = (*service)->views().batch(result->reference))
        say(session.console, *batch, result->created);
    return 0;
}

app::Answer<int> changeQuantity(const Call &call, Session &session)
{
    auto values
        = all(valueOf<model::BatchRef>(call.values[0]), valueOf<model::BatchQuantity>(call.values[1]));
    if (!values)
        return std::unexpected(values.error());
    const auto &[reference, quantity] = *values;
    const auto service = openForChange(session);
    if (!service)
        return std::unexpected(service.error());
    const auto result
        = done<app::QuantityResult>(**service, app::ChangeBatchQuantity{reference, quantity}, session);
    if (!result)
        return std::unexpected(result.error());
    say(session.console, *result);
    return 0;
}

} // namespace terminal
