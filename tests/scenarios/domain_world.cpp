#include "tests/scenarios/domain_world.h"

#include "app/words.h"
#include "model/allocation_rule.h"

#include <algorithm>

namespace scenarios {

namespace {

Json linesOf(const model::Batch &batch)
{
    auto lines = Json::array();
    for (const auto &held : batch.lines())
        lines.push_back({held.line.id.order.text(), held.line.sku.text(), held.line.quantity.value()});
    return lines;
}

Json sorted(const Json &step)
{
    std::vector<model::Batch> batches;
    for (const auto &one : step.at("batches"))
        batches.push_back(batch(one));
    std::ranges::stable_sort(batches, model::isPreferredTo);
    auto references = Json::array();
    for (const auto &one : batches)
        references.push_back(one.reference().text());
    return references;
}

template <class Thing> Json compared(const Thing &a, const Thing &b, std::size_t hashA, std::size_t hashB)
{
    return {{"equal", a == b}, {"same_hash", hashA == hashB}};
}

} // namespace

Json DomainWorld::run(const Json &step)
{
    const auto what = step.at("do").get<std::string>();
    if (what == "batch") {
        m_batches.emplace(step.at("ref").get<std::string>(), batch(step));
        return nullptr;
    }
    if (what == "product") {
        std::vector<model::Batch> batches;
        for (const auto &one : step.at("batches"))
            batches.push_back(batch(one));
        m_products.emplace(
            step.at("sku").get<std::string>(),
            model::Product(sku(step), step.at("version").get<std::int64_t>(), std::move(batches)));
        return nullptr;
    }
    if (what == "sort.batches")
        return sorted(step);
    if (what == "compare.batches") {
        const auto a = batch(step.at("a"));
        const auto b = batch(step.at("b"));
        return compared(a, b, std::hash<model::Batch>()(a), std::hash<model::Batch>()(b));
    }
    if (what == "compare.lines") {
        const auto a = LineNumbers().line(step.at("a"));
        const auto b = LineNumbers().line(step.at("b"));
        return compared(a, b, std::hash<model::LineId>()(a.id), std::hash<model::LineId>()(b.id));
    }
    if (what == "service.allocate")
        return serviceAllocate(step);
    if (what == "product.change_batch_quantity") {
        m_products.at(step.at("sku").get<std::string>())
            .changeBatchQuantity(batchRef(step),
                                 valid(model::BatchQuantity::of(step.at("qty").get<std::int64_t>())));
        return nullptr;
    }
    const auto line = m_numbers.line(step.at("line"));
    if (what == "product.allocate") {
        const auto chosen = m_products.at(step.at("sku").get<std::string>()).allocate({line, {}}, m_today);
        return chosen ? Json(chosen->text()) : Json();
    }
    auto &batch = m_batches.at(step.at("batch").get<std::string>());
    if (what == "batch.can_allocate")
        return batch.canAllocate(line);
    if (what == "batch.allocate")
        batch.allocate({line, {}, false, ++m_turn, m_today, 0});
    else if (what == "batch.deallocate")
        batch.deallocate(line.id);
    else
        throw std::logic_error("no such step: " + what);
    return nullptr;
}

Json DomainWorld::serviceAllocate(const Json &step)
{
    std::vector<model::Batch *> batches;
    for (const auto &reference : step.at("batches"))
        batches.push_back(&m_batches.at(reference.get<std::string>()));
    const auto chosen = model::allocate(m_numbers.line(step.at("line")), batches);
    if (!chosen)
        throw Failure("OutOfStock", app::sentence(chosen.error()));
    return chosen->text();
}

Json DomainWorld::batches(const Json &expected) const
{
    auto found = Json::object();
    const auto add = [&](const model::Batch &batch) {
        if (expected.contains(batch.reference().text()))
            found[batch.reference().text()] = {{"available", batch.free()},
                                               {"allocated", batch.allocated()},
                                               {"purchased", batch.quantity()},
                                               {"lines", linesOf(batch)}};
    };
    for (const auto &[reference, batch] : m_batches)
        add(batch);
    for (const auto &[sku, product] : m_products)
        for (const auto &batch : product.batches())
            add(batch);
    return found;
}

Json DomainWorld::versions() const
{
    auto versions = Json::object();
    for (const auto &[sku, product] : m_products)
        versions[sku] = product.version();
    return versions;
}

std::vector<model::Event> DomainWorld::takeEvents()
{
    std::vector<model::Event> events;
    for (auto &[sku, product] : m_products)
        for (auto &event : product.takeEvents())
            events.push_back(std::move(event));
    return events;
}

} // namespace scenarios
