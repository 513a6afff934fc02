#include "app/terminal/commands.h"

#include "app/terminal/plain_results.h"
#include "app/terminal/session.h"
#include "app/terminal/values.h"
#include "app/words.h"

namespace terminal {

namespace {

app::Answer<std::vector<app::PlaceOrder::Line>> wantedLines(const Call &call)
{
    if (call.values.size() % 2 == 0)
        return wrongCall("After the order come pairs of SKU and quantity, and '" + call.values.back()
                         + "' has no quantity");
    std::vector<app::PlaceOrder::Line> lines;
    for (std::size_t i = 1; i < call.values.size(); i += 2) {
        auto line
            = all(valueOf<model::Sku>(call.values[i]), valueOf<model::LineQuantity>(call.values[i + 1]));
        if (!line)
            return std::unexpected(line.error());
        lines.push_back({std::get<0>(*line), std::get<1>(*line)});
    }
    return lines;
}

app::LineState stateNow(const app::Views &views, const app::PlacedLine &line)
{
    const auto row = views.line(line.line.id);
    return row ? row->state : app::LineState::Waiting;
}

void say(Console &console, const app::PlaceResult &result, const app::Views &views)
{
    auto lines = Json::array();
    for (const auto &placed : result.lines) {
        const auto &line = placed.line;
        const auto state = stateNow(views, placed);
        lines.push_back({{"line", line.id.number.value()},
                         {"sku", line.sku.text()},
                         {"quantity", line.quantity.value()},
                         {"state", app::wordOf(state)},
                         {"outcome", placed.created ? "created" : "unchanged"}});
        if (!console.isJson())
            console.sentence("Line " + std::to_string(line.id.number.value()) + " of order "
                             + result.order.text() + ": " + app::grouped(line.quantity.value()) + " × "
                             + line.sku.text() + ", " + (placed.created ? "" : "there already, ")
                             + std::string(app::wordOf(state)) + '.');
    }
    if (console.isJson())
        console.object({{"order", result.order.text()}, {"lines", std::move(lines)}});
}

void say(Console &console, const app::ReleasedLine &line)
{
    if (console.isJson())
        return console.object(jsonOf(line));
    const auto what = nameOf(line.line);
    if (!line.released)
        return console.sentence(what + " was not allocated.");
    console.sentence(what + " gave " + app::grouped(line.line.quantity.value()) + " × " + line.line.sku.text()
                     + " back" + (line.batch ? " to " + line.batch->text() : "") + "; it waits.");
}

app::Answer<app::Command> releaseCommand(const Call &call)
{
    auto order = valueOf<model::OrderId>(call.values[0]);
    if (!order)
        return std::unexpected(order.error());
    if (!call.has("line"))
        return app::DeallocateOrder{*std::move(order)};
    const auto number = valueOf<model::LineNumber>(call.options.at("line"));
    if (!number)
        return std::unexpected(number.error());
    return app::Deallocate{{model::LineId{*std::move(order), *number}}};
}

} // namespace

app::Answer<int> placeOrder(const Call &call, Session &session)
{
    auto values = all(valueOf<model::OrderId>(call.values[0]), wantedLines(call),
                      optionOf(call, "priority", model::Standing().priority), dateOption(call, "need-by"),
                      optionOf(call, "customer", model::Label()));
    if (!values)
        return std::unexpected(values.error());
    const auto &[order, lines, priority, needBy, customer] = *values;
    const auto service = openForChange(session);
    if (!service)
        return std::unexpected(service.error());
    const auto result = done<app::PlaceResult>(
        **service, app::PlaceOrder{order, lines, model::Standing{priority, needBy}, customer}, session);
    if (!result)
        return std::unexpected(result.error());
    say(session.console, *result, (*service)->views());
    return 0;
}

app::Answer<int> release(const Call &call, Session &session)
{
    const auto command = releaseCommand(call);
    if (!command)
        return std::unexpected(command.error());
    return told<app::ReleaseResult>(*command, session,
                                    [](Console &console, const app::ReleaseResult &result) {
                                        for (const auto &line : result.lines)
                                            say(console, line);
                                    });
}

} // namespace terminal
