#include "app/terminal/commands.h"

#include "app/terminal/row_writer.h"
#include "app/terminal/touched_lines.h"
#include "app/terminal/values.h"

namespace terminal {

namespace {

app::Answer<int> list(const std::vector<app::WayOut> &ways, Console &console)
{
    RowWriter<RankedWayOut> writer(console);
    for (std::size_t i = 0; i < ways.size(); ++i)
        writer(RankedWayOut{i + 1, ways[i]});
    writer.finish("There is no way out.");
    return 0;
}

app::Answer<int> follow(const std::vector<app::WayOut> &ways, std::int64_t number, const model::LineId &line,
                        host::Service &service, Session &session)
{
    if (number > std::ssize(ways))
        return std::unexpected(app::Rejection{.reason = app::Reason::NoSuchWayOut,
                                              .order = line.order.text(),
                                              .line = line.number.value(),
                                              .existing = std::to_string(ways.size()),
                                              .given = std::to_string(number)});
    const auto result
        = done<app::LinesResult>(service, ways[static_cast<std::size_t>(number - 1)].command, session);
    if (!result)
        return std::unexpected(result.error());
    for (const auto &touched : result->lines)
        say(session.console, touched);
    return 0;
}

} // namespace

app::Answer<int> waysOut(const Call &call, Session &session)
{
    const auto values = all(lineOf(call), countOption(call, "apply", "the number of a way out", 1));
    if (!values)
        return std::unexpected(values.error());
    const auto &[line, number] = *values;
    const auto service = number ? openForChange(session) : openForReading(session);
    if (!service)
        return std::unexpected(service.error());
    const auto ways = app::waysOut(line, (*service)->bus());
    if (!ways)
        return std::unexpected(ways.error());
    return number ? follow(*ways, *number, line, **service, session) : list(*ways, session.console);
}

} // namespace terminal
