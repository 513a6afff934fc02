#include "app/edges/http_routes.h"
#include "app/edges/http_status.h"
#include "app/json_records.h"
#include "app/json_rows.h"

#include <charconv>

namespace edges {

namespace {

constexpr std::int64_t usualEvents = 100;
constexpr std::int64_t mostEvents = 1000;

HttpResponse json(const app::Json &body)
{
    return {.body = body.dump()};
}

/// What the path names, parsed, and what it is then answered.
template <class Name, class Then> HttpResponse named(const HttpQuestion &question, const Then &then)
{
    const auto name = Name::parse(question.path.segments.back());
    if (!name)
        return refusal(app::Rejection{.reason = app::Reason::InvalidValue, .invalid = name.error()});
    return then(*name);
}

HttpResponse unknown(app::Rejection rejection)
{
    auto response = refusal(rejection);
    response.status = 404;
    return response;
}

/// A whole number of the query from `least`; nothing: it is none.
std::optional<std::int64_t> numberOf(const HttpPath &path, const std::string &name, std::int64_t least,
                                     std::int64_t otherwise)
{
    const auto given = path.query.find(name);
    if (given == path.query.end())
        return otherwise;
    const auto &text = given->second;
    std::int64_t number = 0;
    const auto *end = text.data() + text.size();
    const auto read = std::from_chars(text.data(), end, number);
    if (read.ec != std::errc() || read.ptr != end || number < least)
        return std::nullopt;
    return number;
}

} // namespace

HttpResponse about(const HttpQuestion &question)
{
    return json({{"program", "Stockroom"}, {"version", question.identity.version}});
}

HttpResponse allocationsOf(const HttpQuestion &question)
{
    return named<model::OrderId>(question, [&](const model::OrderId &order) {
        const auto rows = question.service->views->allocations(order);
        if (rows.empty())
            return plain(404, "not found"); // the book's own words
        auto body = app::Json::array();
        for (const auto &row : rows)
            body.push_back(app::jsonOf(row));
        return json(body);
    });
}

HttpResponse batchAsked(const HttpQuestion &question)
{
    return named<model::BatchRef>(question, [&](const model::BatchRef &reference) {
        const auto batch = question.service->views->batch(reference);
        return batch ? json(app::jsonOf(*batch, question.service->views->heldBy(reference)))
                     : unknown({.reason = app::Reason::UnknownBatch, .batch = reference.text()});
    });
}

HttpResponse skuAsked(const HttpQuestion &question)
{
    return named<model::Sku>(question, [&](const model::Sku &code) {
        const auto sku = question.service->views->sku(code);
        return sku ? json(app::jsonOf(*sku, question.service->views->batchesOf(code)))
                   : unknown({.reason = app::Reason::UnknownSku, .sku = code.text()});
    });
}

HttpResponse orderAsked(const HttpQuestion &question)
{
    return named<model::OrderId>(question, [&](const model::OrderId &id) {
        const auto order = question.service->views->order(id);
        return order ? json(app::jsonOf(*order, question.service->views->linesOf(id)))
                     : unknown({.reason = app::Reason::UnknownOrder, .order = id.text()});
    });
}

HttpResponse eventsAfter(const HttpQuestion &question)
{
    const auto after = numberOf(question.path, "after", 0, 0);
    const auto limit = numberOf(question.path, "limit", 1, usualEvents);
    if (!after || !limit)
        return refusal(400, "after is the id of an event, from 0, and limit a number of events, from 1.");
    auto body = app::Json::array();
    question.service->views->feed(*after, std::min(*limit, mostEvents),
                                  [&body](const app::HistoryRow &row) { body.push_back(app::jsonOf(row)); });
    return json(body);
}

HttpResponse health(const HttpQuestion &question)
{
    auto relay = app::Json::array();
    for (const auto &row : question.service->outbox->destinations()) // fails where the database does
        relay.push_back(app::jsonOf(row));
    const auto last = question.identity.lastBackup();
    return json({{"status", "ok"},
                 {"database", "ok"},
                 {"relay", relay},
                 {"last_backup", last.empty() ? app::Json(nullptr) : app::Json(last)}});
}

HttpResponse measurements(const HttpQuestion &question)
{
    constexpr auto waiting = "stockroom_outbox_waiting";
    constexpr auto setAside = "stockroom_outbox_set_aside";
    constexpr auto storageMemory = "stockroom_storage_memory_bytes";
    question.metrics.describe(waiting, "gauge", "What is still to be delivered, by destination.");
    question.metrics.describe(setAside, "gauge", "What a destination refused for good.");
    for (const auto &row : question.service->outbox->destinations()) {
        question.metrics.set(waiting, {{"destination", row.destination}}, row.waiting);
        question.metrics.set(setAside, {{"destination", row.destination}}, row.setAside);
    }
    question.metrics.describe(storageMemory, "gauge",
                              "Memory of this process that the database engine holds.");
    question.metrics.set(storageMemory, {}, question.identity.storageMemory());
    return {.body = question.metrics.text(), .type = "text/plain; version=0.0.4; charset=utf-8"};
}

HttpResponse description(const HttpQuestion &question)
{
    return {.body = question.identity.openApi};
}

} // namespace edges
