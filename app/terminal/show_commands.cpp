#include "app/terminal/commands.h"

#include "app/json_records.h"
#include "app/terminal/row_writer.h"
#include "app/terminal/session.h"
#include "app/terminal/values.h"

namespace terminal {

namespace {

// One record and the records that belong to it.
template <class Whole, class Part>
void say(Console &console, const Whole &whole, const std::vector<Part> &parts, std::string_view otherwise)
{
    if (console.isJson())
        return console.object(app::jsonOf(whole, parts));
    terminal::say(console, std::vector{whole});
    console.sentence("");
    terminal::say(console, parts, otherwise);
}

} // namespace

app::Answer<int> showOrder(const Call &call, Session &session)
{
    const auto id = valueOf<model::OrderId>(call.values[0]);
    if (!id)
        return std::unexpected(id.error());
    const auto service = openForReading(call, session);
    if (!service)
        return std::unexpected(service.error());
    const auto &views = (*service)->views();
    const auto order = views.order(*id);
    if (!order)
        return std::unexpected(app::Rejection{.reason = app::Reason::UnknownOrder, .order = id->text()});
    say(session.console, *order, views.linesOf(*id), "It has no lines.");
    return 0;
}

app::Answer<int> showBatch(const Call &call, Session &session)
{
    const auto reference = valueOf<model::BatchRef>(call.values[0]);
    if (!reference)
        return std::unexpected(reference.error());
    const auto service = openForReading(call, session);
    if (!service)
        return std::unexpected(service.error());
    const auto &views = (*service)->views();
    const auto batch = views.batch(*reference);
    if (!batch)
        return std::unexpected(
            app::Rejection{.reason = app::Reason::UnknownBatch, .batch = reference->text()});
    say(session.console, *batch, views.heldBy(*reference), "Nothing of it is allocated.");
    return 0;
}

app::Answer<int> showSku(const Call &call, Session &session)
{
    const auto code = valueOf<model::Sku>(call.values[0]);
    if (!code)
        return std::unexpected(code.error());
    const auto service = openForReading(call, session);
    if (!service)
        return std::unexpected(service.error());
    const auto &views = (*service)->views();
    const auto sku = views.sku(*code);
    if (!sku)
        return std::unexpected(app::Rejection{.reason = app::Reason::UnknownSku, .sku = code->text()});
    say(session.console, *sku, views.batchesOf(*code), "There is no batch of it.");
    return 0;
}

} // namespace terminal
