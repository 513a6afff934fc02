#include "app/terminal/commands.h"

#include "app/terminal/interruption.h"
#include "app/terminal/progress_bar.h"
#include "app/terminal/session.h"
#include "app/terminal/values.h"
#include "app/words.h"

namespace terminal {

namespace {

app::Answer<app::Command> allocateLine(const Call &call)
{
    if (call.values.size() != 1)
        return wrongCall("--line names a line of the order, so that no SKU and quantity are given beside it");
    const auto line = lineOf(call);
    if (!line)
        return std::unexpected(line.error());
    return app::AllocateLines{{*line}};
}

app::Answer<app::Command> allocateCommand(const Call &call)
{
    if (call.has("waiting")) {
        if (!call.values.empty() || call.has("line"))
            return wrongCall(
                "--waiting allocates everything that waits, so that no order is named beside it");
        return app::AllocateWaiting{};
    }
    if (call.values.size() != 1 && call.values.size() != 3)
        return wrongCall("Name an order, or an order, an SKU and a quantity, or say --waiting");
    if (call.has("line"))
        return allocateLine(call);
    auto order = valueOf<model::OrderId>(call.values[0]);
    if (!order)
        return std::unexpected(order.error());
    if (call.values.size() == 1)
        return app::AllocateOrder{*std::move(order)};
    auto line = all(valueOf<model::Sku>(call.values[1]), valueOf<model::LineQuantity>(call.values[2]));
    if (!line)
        return std::unexpected(line.error());
    return app::Allocate{*std::move(order), std::get<0>(*line), std::get<1>(*line)};
}

std::string fateOf(const app::AllocatedLine &line)
{
    const auto batch = line.batch ? line.batch->text() : std::string();
    const auto when
        = line.eta ? ", expected " + model::isoText(*line.eta) : std::string(", in the warehouse");
    switch (line.kind) {
    case app::AllocatedLine::Kind::Allocated: return "from " + batch + when + '.';
    case app::AllocatedLine::Kind::Already: return "already from " + batch + when + '.';
    case app::AllocatedLine::Kind::Short:
        return "short. " + app::sentence(model::OutOfStock{line.line}) + '.';
    case app::AllocatedLine::Kind::UnknownSku:
        return "waiting. " + line.line.sku.text() + " is not an SKU we know.";
    }
    return {};
}

void say(Console &console, const app::AllocatedLine &line)
{
    if (console.isJson())
        return console.object(jsonOf(line));
    const auto &asked = line.line;
    console.sentence("Line " + std::to_string(asked.id.number.value()) + " of order " + asked.id.order.text()
                     + ", " + app::grouped(asked.quantity.value()) + " × " + asked.sku.text() + ": "
                     + fateOf(line));
}

void sayTotals(Console &console, const app::AllocationResult &result, bool waiting)
{
    if (console.isJson()) {
        if (waiting)
            console.object(
                {{"allocated", result.allocated}, {"short", result.shortLines}, {"skipped", result.skipped}});
        return;
    }
    const auto lines = result.allocated + result.shortLines + result.skipped;
    if (lines == 0)
        return console.sentence(waiting ? "Nothing waits." : "Nothing was changed.");
    auto text = "Allocated " + app::grouped(result.allocated) + " of " + app::grouped(lines)
        + (lines == 1 ? " line." : " lines.");
    if (result.shortLines > 0)
        text += ' ' + app::grouped(result.shortLines)
            + (result.shortLines == 1 ? " is short." : " are short.");
    if (result.skipped > 0)
        text += ' ' + app::grouped(result.skipped) + (result.skipped == 1 ? " waits" : " wait")
            + ": of its SKU we know no batch.";
    console.sentence(text);
}

} // namespace

app::Answer<int> allocate(const Call &call, Session &session)
{
    const auto command = allocateCommand(call);
    if (!command)
        return std::unexpected(command.error());
    const auto service = openForChange(session);
    if (!service)
        return std::unexpected(service.error());
    const InterruptListener listener(session);
    ProgressBar bar(session, "Allocating", "lines");
    const auto result = done<app::AllocationResult>(**service, *command, session, bar.progress());
    bar.clear();
    if (!result)
        return std::unexpected(result.error());
    for (const auto &line : result->lines)
        say(session.console, line);
    sayTotals(session.console, *result, call.has("waiting"));
    return result->shortLines > 0 ? 1 : 0;
}

} // namespace terminal
