#include "app/terminal/commands.h"

#include "app/terminal/touched_lines.h"
#include "app/terminal/values.h"

namespace terminal {

namespace {

app::Answer<std::vector<model::LineQuantity>> partsOf(const std::string &text)
{
    std::vector<model::LineQuantity> parts;
    for (std::size_t at = 0; at <= text.size();) {
        const auto end = std::min(text.find(',', at), text.size());
        const auto part = valueOf<model::LineQuantity>(text.substr(at, end - at));
        if (!part)
            return std::unexpected(part.error());
        parts.push_back(*part);
        at = end + 1;
    }
    return parts;
}

app::Answer<app::Command> cancelCommand(const Call &call)
{
    if (call.has("line")) {
        const auto line = lineOf(call);
        if (!line)
            return std::unexpected(line.error());
        return app::Cancel{{*line}};
    }
    auto order = valueOf<model::OrderId>(call.values[0]);
    if (!order)
        return std::unexpected(order.error());
    return app::CancelOrder{*std::move(order)};
}

} // namespace

app::Answer<int> cancel(const Call &call, Session &session)
{
    const auto command = cancelCommand(call);
    return command ? touch(*command, session) : std::unexpected(command.error());
}

app::Answer<int> split(const Call &call, Session &session)
{
    const auto values = all(lineOf(call), partsOf(call.values[1]));
    if (!values)
        return std::unexpected(values.error());
    const auto &[line, parts] = *values;
    return touch(app::SplitLine{line, parts}, session);
}

app::Answer<int> move(const Call &call, Session &session)
{
    const auto values = all(lineOf(call), valueOf<model::BatchRef>(call.values[1]));
    if (!values)
        return std::unexpected(values.error());
    const auto &[line, batch] = *values;
    return touch(app::MoveLine{line, batch}, session);
}

app::Answer<int> pin(const Call &call, Session &session)
{
    const auto values = all(lineOf(call), optionOf(call, "note", model::Label()));
    if (!values)
        return std::unexpected(values.error());
    const auto &[line, note] = *values;
    return touch(app::PinLines{{line}, note}, session);
}

app::Answer<int> unpin(const Call &call, Session &session)
{
    const auto line = lineOf(call);
    return line ? touch(app::UnpinLines{{*line}}, session) : std::unexpected(line.error());
}

app::Answer<int> changeLine(const Call &call, Session &session)
{
    const auto values = all(lineOf(call), optionOf<model::LineQuantity>(call, "quantity"),
                            dateOption(call, "need-by"), optionOf<model::Priority>(call, "priority"));
    if (!values)
        return std::unexpected(values.error());
    const auto &[line, quantity, needBy, priority] = *values;
    if (!quantity && !needBy && !priority)
        return wrongCall("What of the line is to change? Say --quantity, --need-by or --priority");
    return touch(app::ChangeLine{line, quantity, needBy, priority}, session);
}

} // namespace terminal
