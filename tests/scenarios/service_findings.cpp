#include "tests/scenarios/service_world.h"

#include <algorithm>

// What the storage holds and the world was told after a scenario, in the scenarios' own form.

namespace scenarios {

Json ServiceWorld::found(const std::string &what, const Json &expected)
{
    const auto bookEvents = json(m_events);
    if (what == "batches")
        return batches(expected);
    if (what == "products")
        return products();
    if (what == "product_batches" || what == "product_batches_unordered") {
        auto all = Json::object();
        for (const auto &[sku, references] : expected.items()) {
            all[sku] = batchesOf(sku);
            if (what.ends_with("unordered"))
                std::sort(all[sku].begin(), all[sku].end());
        }
        return all;
    }
    if (what == "view")
        return view(expected);
    if (what == "view_write")
        return writtenFor(expected);
    if (what == "events" || what == "events_unordered")
        return bookEvents;
    if (what == "event_count")
        return bookEvents.size();
    if (what == "event_names") {
        auto names = Json::array();
        for (const auto &event : bookEvents)
            names.push_back(event.at("event"));
        return names;
    }
    if (what == "last_events") {
        for (auto &[name, work] : m_open)
            if (work)
                m_collected.push_back(json(work->takeEvents()));
        return m_collected.back();
    }
    if (what == "published")
        return published();
    if (what == "notifications")
        return notifications();
    if (what == "committed")
        return m_steps > 0;
    if (what == "results")
        return m_results;
    if (what == "seen")
        return m_seen;
    if (what == "collected")
        return m_collected;
    if (what == "handler_calls") {
        auto calls = Json::array();
        for (const auto &call : m_calls)
            if (call != "journal") // the scenario leaves our other records out
                calls.push_back(call);
        return calls;
    }
    if (what == "attempts")
        return m_attempts;
    if (what == "write_allocations")
        return std::ranges::count(lines(), app::LineState::Allocated, &app::LineRow::state);
    if (what == "view_rows") {
        std::size_t rows = 0;
        m_storage->views().exportAllocations([&](const auto &) { ++rows; });
        return rows;
    }
    if (what == "published_count")
        return m_publisher.published.size();
    if (what == "every_line_is")
        return badLine().empty() ? expected : Json(badLine());
    if (what == "view_matches_write_model")
        return viewMatches();
    if (what == "published_matches_write_model")
        return publishedMatches();
    throw std::logic_error("no such expectation: " + what);
}

Json ServiceWorld::batches(const Json &expected)
{
    auto all = Json::object();
    const auto work = begin();
    for (const auto &[reference, ignored] : expected.items()) {
        const auto ref = model::BatchRef::parse(reference).value();
        const auto *product = work->products().findByBatch(ref);
        if (!product)
            continue;
        const auto *batch = product->find(ref);
        auto held = Json::array();
        for (const auto &line : m_storage->views().heldBy(ref))
            held.push_back({line.order, line.sku, line.quantity});
        all[reference] = {{"available", batch->free()},
                          {"allocated", batch->allocated()},
                          {"purchased", batch->quantity()},
                          {"sku", batch->sku().text()},
                          {"eta", batch->eta() ? Json(model::isoText(*batch->eta())) : Json()},
                          {"lines", held}};
    }
    return all;
}

Json ServiceWorld::products()
{
    auto skus = Json::array();
    m_storage->views().listBatches({}, [&](const app::BatchRow &batch) {
        if (std::ranges::find(skus, Json(batch.sku)) == skus.end())
            skus.push_back(batch.sku);
    });
    return skus;
}

Json ServiceWorld::batchesOf(const std::string &sku)
{
    auto references = Json::array();
    const auto work = begin();
    if (const auto *product = work->products().find(model::Sku::parse(sku).value()))
        for (const auto &batch : product->batches())
            references.push_back(batch.reference().text());
    return references;
}

Json ServiceWorld::view(const Json &expected)
{
    auto all = Json::object();
    for (const auto &[order, ignored] : expected.items()) {
        all[order] = Json::array();
        for (const auto &row : m_storage->views().allocations(model::OrderId::parse(order).value()))
            all[order].push_back({{"sku", row.sku}, {"batchref", row.batch}});
    }
    return all;
}

Json ServiceWorld::writtenFor(const Json &expected) const
{
    auto all = Json::object();
    for (const auto &[order, ignored] : expected.items()) {
        all[order] = Json::array();
        for (const auto &line : m_storage->views().linesOf(model::OrderId::parse(order).value()))
            if (line.state == app::LineState::Allocated)
                all[order].push_back({{"sku", line.sku}, {"batchref", line.batch}});
    }
    return all;
}

Json ServiceWorld::published() const
{
    auto all = Json::array();
    for (const auto &[channel, payload] : m_publisher.published)
        all.push_back({{"channel", channel}, {"payload", Json::parse(payload)}});
    return all;
}

Json ServiceWorld::notifications() const
{
    auto all = Json::array();
    for (const auto &notice : m_notifications.sent)
        all.push_back({{"to", notice.to}, {"message", notice.subject}});
    return all;
}

std::vector<app::LineRow> ServiceWorld::lines() const
{
    std::vector<app::LineRow> all;
    m_storage->views().listLines({}, [&](const app::LineRow &line) { all.push_back(line); });
    return all;
}

std::string ServiceWorld::badLine() const
{
    int waiting = 0;
    for (const auto &line : lines()) {
        if (line.state == app::LineState::Waiting)
            ++waiting;
        else if (line.state != app::LineState::Allocated)
            return line.order + " is neither allocated nor waiting";
    }
    int journalled = 0;
    for (const auto &event : m_events)
        journalled += std::holds_alternative<model::ReallocationFailed>(event) ? 1 : 0;
    return waiting == journalled ? "" : "a failed reallocation is not in the journal";
}

bool ServiceWorld::viewMatches() const
{
    std::vector<std::string> written;
    for (const auto &line : lines())
        if (line.state == app::LineState::Allocated)
            written.push_back(line.order + ' ' + line.sku + ' ' + line.batch);
    std::vector<std::string> read;
    m_storage->views().exportAllocations([&](const app::ExportedAllocation &row) {
        read.push_back(row.order + ' ' + row.sku + ' ' + row.batch);
    });
    std::ranges::sort(written);
    std::ranges::sort(read);
    return written == read && !read.empty();
}

bool ServiceWorld::publishedMatches() const
{
    for (const auto &[channel, payload] : m_publisher.published) {
        const auto said = Json::parse(payload);
        const auto matches = [&](const app::LineRow &line) {
            return line.order == said.at("orderid").get<std::string>()
                && line.batch == said.at("batchref").get<std::string>();
        };
        if (std::ranges::none_of(lines(), matches))
            return false;
    }
    return true;
}

} // namespace scenarios
