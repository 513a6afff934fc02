#include "app/terminal/commands.h"

#include "app/terminal/row_writer.h"
#include "app/terminal/session.h"
#include "app/terminal/values.h"
#include "app/words.h"

#include <array>
#include <utility>

namespace terminal {

namespace {

constexpr auto lineStates = std::to_array<std::string_view>({"waiting", "allocated", "short", "cancelled"});
constexpr auto batchStates
    = std::to_array<std::string_view>({"in-warehouse", "expected", "overdue", "on-hold", "empty"});

const auto firstDay = model::dateOf(1900, 1, 1).value();
const auto lastDay = model::dateOf(2999, 12, 31).value();

template <class Row>
using ListView = void (app::Views::*)(const app::ListFilter &, const app::Sink<Row> &) const;

template <class Row>
app::Answer<int> list(const Call &call, Session &session, ListView<Row> view, std::string_view what,
                      std::span<const std::string_view> states = {})
{
    const auto values
        = all(limitOption(call), wordOption(call, "state", "a state of " + std::string(what), states));
    if (!values)
        return std::unexpected(values.error());
    const auto text = call.options.find("filter");
    const app::ListFilter filter{text == call.options.end() ? std::string() : text->second,
                                 std::get<1>(*values), std::get<0>(*values)};
    const auto service = openForReading(call, session);
    if (!service)
        return std::unexpected(service.error());
    RowWriter<Row> writer(session.console);
    ((*service)->views().*view)(filter, [&writer](const Row &row) { writer(row); });
    writer.finish("There are no " + std::string(what) + (call.options.empty() ? "." : " like that."));
    return 0;
}

} // namespace

app::Answer<int> listBatches(const Call &call, Session &session)
{
    return list<app::BatchRow>(call, session, &app::Views::listBatches, "batches", batchStates);
}

app::Answer<int> listLines(const Call &call, Session &session)
{
    return list<app::LineRow>(call, session, &app::Views::listLines, "lines", lineStates);
}

app::Answer<int> listOrders(const Call &call, Session &session)
{
    return list<app::OrderRow>(call, session, &app::Views::listOrders, "orders");
}

app::Answer<int> listSkus(const Call &call, Session &session)
{
    return list<app::SkuRow>(call, session, &app::Views::listSkus, "SKUs");
}

app::Answer<int> listShortages(const Call &call, Session &session)
{
    return list<app::ShortageRow>(call, session, &app::Views::listShortages, "shortages");
}

app::Answer<int> listPromises(const Call &call, Session &session)
{
    const auto values = all(limitOption(call), dateOption(call, "from"), dateOption(call, "to"));
    if (!values)
        return std::unexpected(values.error());
    const auto &[limit, from, to] = *values;
    if (from && to && *to < *from)
        return std::unexpected(
            app::Rejection{.reason = app::Reason::InvalidCall,
                           .detail = "list promises wants a --to that is not before --from"});
    const auto service = openForReading(call, session);
    if (!service)
        return std::unexpected(service.error());
    RowWriter<app::BrokenPromiseRow> writer(session.console);
    (*service)->views().brokenPromises(from.value_or(firstDay), to.value_or(lastDay),
                                       [&writer, most = limit](const app::BrokenPromiseRow &row) {
                                           if (most < 0 || std::cmp_less(writer.rows(), most))
                                               writer(row);
                                       });
    writer.finish("No promise for that time was broken.");
    return 0;
}

app::Answer<int> allocations(const Call &call, Session &session)
{
    const auto order = valueOf<model::OrderId>(call.values[0]);
    if (!order)
        return std::unexpected(order.error());
    const auto service = openForReading(session);
    if (!service)
        return std::unexpected(service.error());
    const auto rows = (*service)->views().allocations(*order);
    if (rows.empty())
        return std::unexpected(app::Rejection{.reason = app::Reason::NotFound, .order = order->text()});
    RowWriter<app::AllocationRow> writer(session.console);
    for (const auto &row : rows)
        writer(row);
    return 0;
}

} // namespace terminal
