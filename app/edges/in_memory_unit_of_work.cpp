#include "app/edges/in_memory_unit_of_work.h"

#include "app/edges/sorted_queue.h"
#include "model/allocation_rule.h"

#include <algorithm>
#include <iterator>

namespace edges {

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

template <class Items> void cut(Items &items, std::size_t size)
{
    items.erase(items.begin() + static_cast<std::ptrdiff_t>(size), items.end());
}

} // namespace

InMemoryUnitOfWork::InMemoryUnitOfWork(InMemoryData &data, model::Date today, app::Intent intent)
    : UnitOfWork(today)
    , m_data(data)
    , m_history(data)
    , m_intent(intent)
{
}

model::Product *InMemoryUnitOfWork::find(const model::Sku &sku)
{
    touch(sku);
    auto loaded = m_products.find(sku);
    if (loaded == m_products.end()) {
        m_productsRead.try_emplace(sku, versionOf(m_data.products, sku));
        const auto stored = m_data.products.find(sku);
        if (stored == m_data.products.end())
            return nullptr;
        m_seen.push_back(sku);
        loaded = m_products.emplace(sku, stored->second).first;
    }
    watch(&loaded->second);
    return &loaded->second;
}

model::Product *InMemoryUnitOfWork::findByBatch(const model::BatchRef &reference)
{
    for (auto &[sku, product] : m_products)
        if (product.find(reference))
            return find(sku);
    for (const auto &[sku, product] : m_data.products)
        if (product.find(reference)) {
            m_batchesRead.try_emplace(reference, sku);
            return m_products.contains(sku) ? nullptr : find(sku); // it was taken back just now
        }
    m_batchesRead.try_emplace(reference, std::nullopt);
    return nullptr;
}

model::Product &InMemoryUnitOfWork::add(model::Product product)
{
    const auto sku = product.sku();
    touch(sku);
    m_productsRead.try_emplace(sku, versionOf(m_data.products, sku));
    m_seen.push_back(sku);
    auto &added = m_products.insert_or_assign(sku, std::move(product)).first->second;
    watch(&added);
    return added;
}

std::vector<model::Sku> InMemoryUnitOfWork::known()
{
    std::vector<model::Sku> known;
    for (const auto &sku : m_data.skus)
        if (const auto product = m_data.products.find(sku);
            product != m_data.products.end() && product->second.isKnown())
            known.push_back(sku);
    return known;
}

void InMemoryUnitOfWork::recall(model::Product &product, const model::LineId &line)
{
    const auto *asked = m_data.find(line);
    if (!asked || asked->line.sku != product.sku() || product.fates().contains(line))
        return;
    if (const auto held = m_data.held.find(line); held != m_data.held.end())
        product.recall(held->second.batch, m_data.allocationOf(line));
    if (const auto none = m_data.shortLines.find(line); none != m_data.shortLines.end())
        product.recallShort(line, none->second);
}

void InMemoryUnitOfWork::recallAll(model::Product &product)
{
    for (const auto &[line, held] : m_data.held)
        recall(product, line);
}

void InMemoryUnitOfWork::recallGivingWay(model::Product &product, const model::BatchRef &batch,
                                         model::Pieces pieces)
{
    auto lines = m_data.heldBy(batch);
    std::ranges::sort(lines, model::givesWayBefore);
    for (auto next = lines.begin(); pieces > 0 && next != lines.end(); ++next) {
        if (product.fates().contains(next->line.id))
            continue; // what happened since counts
        product.recall(batch, *next);
        pieces -= next->line.quantity.value();
    }
}

model::Order *InMemoryUnitOfWork::find(const model::OrderId &id)
{
    touch(id);
    auto loaded = m_orders.find(id);
    if (loaded == m_orders.end()) {
        m_ordersRead.try_emplace(id, versionOf(m_data.orders, id));
        const auto stored = m_data.orders.find(id);
        if (stored == m_data.orders.end())
            return nullptr;
        loaded = m_orders.emplace(id, stored->second).first;
    }
    watch(&loaded->second);
    return &loaded->second;
}

model::Order &InMemoryUnitOfWork::add(model::Order order)
{
    const auto id = order.id();
    touch(id);
    m_ordersRead.try_emplace(id, versionOf(m_data.orders, id));
    auto &added = m_orders.insert_or_assign(id, std::move(order)).first->second;
    watch(&added);
    return added;
}

model::Demand InMemoryUnitOfWork::demandOf(const model::Order::Line &line) const
{
    const auto none = m_data.shortLines.find(line.line.id);
    const auto isShort = none != m_data.shortLines.end();
    return {.line = line.line,
            .standing = line.standing,
            .stored = line.stored,
            .isShort = isShort,
            .decided = isShort ? none->second : 0,
            .pinned = line.pin.pinned};
}

std::unique_ptr<model::OrderRepository::Queue> InMemoryUnitOfWork::unserved()
{
    std::vector<model::Demand> demands;
    for (const auto &[key, id] : m_data.lines)
        if (const auto &line = *m_data.find(id);
            !line.cancelled && !line.pin.pinned && !m_data.held.contains(id))
            demands.push_back(demandOf(line));
    std::ranges::stable_sort(demands, model::isServedBefore);
    return std::make_unique<SortedQueue>(std::move(demands));
}

std::vector<model::Demand> InMemoryUnitOfWork::shortOf(const model::Sku &sku)
{
    std::vector<model::Demand> demands;
    for (const auto &[id, decided] : m_data.shortLines)
        if (const auto &line = *m_data.find(id); line.line.sku == sku && !line.pin.pinned)
            demands.push_back(demandOf(line));
    std::ranges::sort(demands, model::isServedBefore);
    return demands;
}

std::size_t InMemoryUnitOfWork::append(const model::Event &event, std::optional<std::size_t> cause)
{
    m_journal.push_back({event, cause});
    return m_journal.size() - 1;
}

void InMemoryUnitOfWork::watch(Source source)
{
    if (!m_watched.empty() && m_watched.back() == source)
        return;
    if (std::ranges::find(m_watched, source) != m_watched.end())
        collect(); // what it does next comes after what the others did meanwhile
    m_watched.push_back(source);
}

void InMemoryUnitOfWork::collect()
{
    for (const auto &source : std::exchange(m_watched, {}))
        std::ranges::move(std::visit([](auto *one) { return one->takeEvents(); }, source),
                          std::back_inserter(m_events));
}

std::vector<model::Event> InMemoryUnitOfWork::takeEvents()
{
    collect();
    return std::exchange(m_events, {});
}

void InMemoryUnitOfWork::touch(const model::Sku &sku)
{
    if (!m_marks.empty() && !m_marks.back().products.contains(sku))
        m_marks.back().products.emplace(sku, copyOf(m_products, sku));
}

void InMemoryUnitOfWork::touch(const model::OrderId &order)
{
    if (!m_marks.empty() && !m_marks.back().orders.contains(order))
        m_marks.back().orders.emplace(order, copyOf(m_orders, order));
}

app::UnitOfWork::Mark InMemoryUnitOfWork::mark()
{
    collect();
    m_marks.push_back(
        {{}, {}, m_seen.size(), m_viewLog.size(), m_descriptions, m_events.size(), m_journal.size()});
    return m_marks.size() - 1;
}

void InMemoryUnitOfWork::rollBackTo(Mark mark)
{
    m_watched.clear(); // of aggregates put back as they were there is nothing to come
    for (; m_marks.size() > mark; m_marks.pop_back()) {
        auto &then = m_marks.back();
        restore(m_products, then.products);
        restore(m_orders, then.orders);
        cut(m_seen, then.seen);
        for (; m_viewLog.size() > then.viewLog; m_viewLog.pop_back()) {
            const auto &[line, before] = m_viewLog.back();
            if (before)
                m_view.insert_or_assign(line, *before);
            else
                m_view.erase(line);
        }
        m_descriptions = std::move(then.descriptions);
        if (m_events.size() > then.events) // else they were taken since
            cut(m_events, then.events);
        cut(m_journal, then.journal);
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

} // namespace edges
