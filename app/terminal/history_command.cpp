#include "app/terminal/commands.h"

#include "app/terminal/row_writer.h"
#include "app/terminal/session.h"
#include "app/terminal/values.h"

namespace terminal {

namespace {

template <class Id> app::Answer<std::string> nameOption(const Call &call, const std::string &option)
{
    const auto id = optionOf<Id>(call, option);
    if (!id)
        return std::unexpected(id.error());
    return *id ? (*id)->text() : std::string();
}

app::Answer<app::HistoryFilter> filterOf(const Call &call)
{
    const auto values
        = all(nameOption<model::OrderId>(call, "order"), nameOption<model::BatchRef>(call, "batch"),
              nameOption<model::Sku>(call, "sku"), countOption(call, "after", "an entry of the history", 0),
              countOption(call, "limit", "a number of entries", 0));
    if (!values)
        return std::unexpected(values.error());
    app::HistoryFilter filter;
    filter.order = std::get<0>(*values);
    filter.batch = std::get<1>(*values);
    filter.sku = std::get<2>(*values);
    filter.after = std::get<3>(*values).value_or(filter.after);
    filter.limit = std::get<4>(*values).value_or(filter.limit);
    return filter;
}

} // namespace

app::Answer<int> history(const Call &call, Session &session)
{
    const auto filter = filterOf(call);
    if (!filter)
        return std::unexpected(filter.error());
    const auto service = openForReading(session);
    if (!service)
        return std::unexpected(service.error());
    RowWriter<app::HistoryRow> writer(session.console);
    (*service)->views().history(*filter, [&writer](const app::HistoryRow &row) { writer(row); });
    writer.finish(call.options.empty() ? "Nothing happened yet." : "Nothing like that happened.");
    return 0;
}

} // namespace terminal
