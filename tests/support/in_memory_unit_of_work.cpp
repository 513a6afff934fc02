#include "tests/support/in_memory_unit_of_work.h"

#include "model/allocation_rule.h"
#include "tests/support/sorted_queue.h"

#include <algorithm>
#include <iterator>

namespace support {

namespace {

template <class Map, class Key> auto versionOf(const Map &map, const Key &key)
{
    const auto found = map.find(key);
    return found == map.end() ? std::nullopt : std::optional(found->second.version());
}

template <class Map, class Key> auto copyOf(const Map &map, const Key &key)
{
    const auto found = map.find(key);
    return found == map.end() ? std::nullopt : std::optional(found->second);
}

template <class Map, class Saved> void restore(Map &now, const Saved &saved) // handed-out pointers stay good
{
    for (const auto &[key, then] : saved) {
        if (then)
            now.at(key) = *then;
        else
            now.erase(key);
    }
}

} // namespace

InMemoryUnitOfWork::InMemoryUnitOfWork(InMemoryData &data, model::Date today, app::Intent intent)
    : UnitOfWork(today)
    , m_data(data)
    , m_intent(intent)
    , m_view(data.view)
    , m_descriptions(data.descriptions)
{
}

model::Product *InMemoryUnitOfWork::find(const model::Sku &sku)
{
    touch(sku);
    if (const auto loaded = m_products.find(sku); loaded != m_products.end())
        return &loaded->second;
    m_productsRead.try_emplace(sku, versionOf(m_data.products, sku));
    const auto stored = m_data.products.find(sku);
    if (stored == m_data.products.end())
        return nullptr;
    m_seen.push_back(sku);
    return &m_products.emplace(sku, stored->second).first->second;
}

model::Product *InMemoryUnitOfWork::findByBatch(const model::BatchRef &reference)
{
    for (auto &[sku, product] : m_products)
        if (product.find(reference))
            return find(sku);
    for (const auto &[sku, product] : m_data.products)
        if (product.find(reference))
            return find(sku);
    m_batchesAbsent.insert(reference);
    return nullptr;
}

model::Product &InMemoryUnitOfWork::add(model::Product product)
{
    const auto sku = product.sku();
    touch(sku);
    m_productsRead.try_emplace(sku, versionOf(m_data.products, sku));
    m_seen.push_back(sku);
    return m_products.insert_or_assign(sku, std::move(product)).first->second;
}

void InMemoryUnitOfWork::recall(model::Product &product, const model::LineId &line)
{
    if (m_data.shortLines.contains(line))
        product.recallShort(line);
}

model::Order *InMemoryUnitOfWork::find(const model::OrderId &id)
{
    touch(id);
    if (const auto loaded = m_orders.find(id); loaded != m_orders.end())
        return &loaded->second;
    m_ordersRead.try_emplace(id, versionOf(m_data.orders, id));
    const auto stored = m_data.orders.find(id);
    return stored == m_data.orders.end() ? nullptr : &m_orders.emplace(id, stored->second).first->second;
}

model::Order &InMemoryUnitOfWork::add(model::Order order)
{
    const auto id = order.id();
    touch(id);
    m_ordersRead.try_emplace(id, versionOf(m_data.orders, id));
    return m_orders.insert_or_assign(id, std::move(order)).first->second;
}

std::unique_ptr<model::OrderRepository::Queue> InMemoryUnitOfWork::unserved()
{
    std::vector<model::Demand> demands;
    for (const auto &id : m_data.lines) {
        const auto &line = *m_data.orders.at(id.order).find(id.number);
        const auto product = m_data.products.find(line.line.sku);
        if (!line.cancelled && (product == m_data.products.end() || !product->second.holderOf(id)))
            demands.push_back({line.line, line.standing, line.stored, m_data.shortLines.contains(id)});
    }
    std::ranges::stable_sort(demands, model::isServedBefore);
    return std::make_unique<SortedQueue>(std::move(demands));
}

void InMemoryUnitOfWork::add(const model::OrderLine &line, const model::BatchRef &batch)
{
    m_view.push_back({line, batch});
}

void InMemoryUnitOfWork::remove(const model::LineId &line)
{
    std::erase_if(m_view, [&](const auto &row) { return row.line.id == line; });
}

void InMemoryUnitOfWork::rebuild()
{
    m_view.clear();
    for (const auto &entry : m_data.journal) // the order of allocation is the journal's
        if (const auto *allocated = std::get_if<model::Allocated>(&entry.event)) {
            const auto *holder = m_data.products.at(allocated->line.sku).holderOf(allocated->line.id);
            remove(allocated->line.id);
            if (holder)
                add(allocated->line, holder->reference());
        }
}

model::Label InMemoryUnitOfWork::description(const model::Sku &sku)
{
    const auto found = m_descriptions.find(sku);
    return found == m_descriptions.end() ? model::Label() : found->second;
}

void InMemoryUnitOfWork::describe(const model::Sku &sku, const model::Label &description)
{
    m_described.emplace_back(model::SkuDescribed{sku, this->description(sku), description});
    m_descriptions.insert_or_assign(sku, description);
}

std::size_t InMemoryUnitOfWork::append(const model::Event &event, std::optional<std::size_t> cause)
{
    m_journal.push_back({event, cause});
    return m_journal.size() - 1;
}

std::vector<model::Event> InMemoryUnitOfWork::takeEvents()
{
    std::vector<model::Event> events;
    for (auto &[id, order] : m_orders)
        std::ranges::move(order.takeEvents(), std::back_inserter(events));
    for (const auto &sku : m_seen)
        if (const auto product = m_products.find(sku); product != m_products.end())
            std::ranges::move(product->second.takeEvents(), std::back_inserter(events));
    std::ranges::move(std::exchange(m_described, {}), std::back_inserter(events));
    return events;
}

void InMemoryUnitOfWork::touch(const model::Sku &sku)
{
    if (!m_marks.empty())
        m_marks.back().products.try_emplace(sku, copyOf(m_products, sku));
}

void InMemoryUnitOfWork::touch(const model::OrderId &order)
{
    if (!m_marks.empty())
        m_marks.back().orders.try_emplace(order, copyOf(m_orders, order));
}

app::UnitOfWork::Mark InMemoryUnitOfWork::mark()
{
    m_marks.push_back({{}, {}, m_seen.size(), m_view, m_descriptions, m_described.size(), m_journal.size()});
    return m_marks.size() - 1;
}

void InMemoryUnitOfWork::rollBackTo(Mark mark)
{
    for (; m_marks.size() > mark; m_marks.pop_back()) {
        auto &then = m_marks.back();
        restore(m_products, then.products);
        restore(m_orders, then.orders);
        m_seen.erase(m_seen.begin() + static_cast<std::ptrdiff_t>(then.seen), m_seen.end());
        m_view = std::move(then.view);
        m_descriptions = std::move(then.descriptions);
        if (m_described.size() > then.described) // else they were taken since
            m_described.erase(m_described.begin() + static_cast<std::ptrdiff_t>(then.described),
                              m_described.end());
        m_journal.erase(m_journal.begin() + static_cast<std::ptrdiff_t>(then.journal), m_journal.end());
    }
}

void InMemoryUnitOfWork::keep(Mark mark)
{
    for (; m_marks.size() > mark; m_marks.pop_back())
        if (m_marks.size() > 1) { // what the outer mark has not seen yet is how it was for it too
            auto &outer = m_marks[m_marks.size() - 2];
            outer.products.merge(m_marks.back().products);
            outer.orders.merge(m_marks.back().orders);
        }
}

void InMemoryUnitOfWork::compareVersions() const
{
    for (const auto &[sku, version] : m_productsRead)
        if (versionOf(m_data.products, sku) != version)
            throw app::StaleAggregate(sku.text());
    for (const auto &[id, version] : m_ordersRead)
        if (versionOf(m_data.orders, id) != version)
            throw app::StaleAggregate(id.text());
    for (const auto &[sku, product] : m_data.products)
        for (const auto &batch : product.batches())
            if (m_batchesAbsent.contains(batch.reference()))
                throw app::StaleAggregate(batch.reference().text());
}

void InMemoryUnitOfWork::save(const model::Order &order)
{
    std::vector<model::Order::Line> lines = order.lines();
    for (auto &line : lines)
        if (line.stored == 0) {
            m_data.lines.push_back(line.line.id);
            line.stored = std::ssize(m_data.lines);
        }
    m_data.orders.insert_or_assign(order.id(),
                                   model::Order(order.id(), order.customer(), order.version(), lines));
}

void InMemoryUnitOfWork::save(const model::Product &product)
{
    for (const auto &[line, fate] : product.fates()) {
        if (fate.kind == model::LineFate::Kind::Short)
            m_data.shortLines.insert(line);
        else
            m_data.shortLines.erase(line);
    }
    if (!m_data.products.contains(product.sku()))
        m_data.productOrder.push_back(product.sku());
    auto stored = product;
    stored.settle();
    stored.takeEvents();
    m_data.products.insert_or_assign(product.sku(), std::move(stored));
}

void InMemoryUnitOfWork::commit(const app::Step &step)
{
    if (m_intent == app::Intent::Preview)
        throw std::logic_error("a preview is never committed");
    compareVersions();
    for (const auto &[id, order] : m_orders)
        if (versionOf(m_data.orders, id) != order.version())
            save(order);
    for (auto &[sku, product] : m_products) {
        save(product);
        product.settle();
        m_productsRead[sku] = product.version();
    }
    for (const auto &[id, order] : m_orders)
        m_ordersRead[id] = order.version();
    m_batchesAbsent.clear();
    m_data.view = m_view;
    m_data.descriptions = m_descriptions;
    m_data.steps.push_back(step);
    const auto first = std::ssize(m_data.journal) + 1;
    for (auto &[event, cause] : std::exchange(m_journal, {}))
        m_data.journal.push_back(
            {std::ssize(m_data.journal) + 1, std::ssize(m_data.steps),
             cause ? std::optional(first + static_cast<std::int64_t>(*cause)) : std::nullopt,
             std::move(event)});
}

} // namespace support
