#include "app/terminal/commands.h"

#include "app/terminal/json_values.h"
#include "app/terminal/row_writer.h"
#include "app/terminal/session.h"
#include "app/terminal/values.h"

namespace terminal {

namespace {

Json holders(const std::vector<app::LineRow> &lines)
{
    auto objects = Json::array();
    for (const auto &line : lines)
        objects.push_back({{"order", line.order},
                           {"line", line.line},
                           {"sku", line.sku},
                           {"quantity", line.quantity},
                           {"pinned", line.pinned}});
    return objects;
}

// One record and the records that belong to it.
template <class Whole, class Part>
void say(Console &console, const Whole &whole, const char *name, Json parts, const std::vector<Part> &rows,
         std::string_view otherwise)
{
    if (console.isJson()) {
        auto object = jsonOf(whole);
        object[name] = std::move(parts);
        return console.object(object);
    }
    terminal::say(console, std::vector{whole});
    console.sentence("");
    terminal::say(console, rows, otherwise);
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
    const auto lines = views.linesOf(*id);
    say(session.console, *order, "lines", arrayOf(lines), lines, "It has no lines.");
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
    const auto lines = views.heldBy(*reference);
    say(session.console, *batch, "lines", holders(lines), lines, "Nothing of it is allocated.");
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
    const auto batches = views.batchesOf(*code);
    say(session.console, *sku, "batches", arrayOf(batches), batches, "There is no batch of it.");
    return 0;
}

} // namespace terminal
