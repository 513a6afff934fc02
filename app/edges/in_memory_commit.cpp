#include "app/edges/in_memory_unit_of_work.h"

#include <algorithm>
#include <ranges>

namespace edges {

// What a unit of work changed, and how it is stored.

namespace {

template <class Map, class Key> auto versionOf(const Map &map, const Key &key)
{
    const auto found = map.find(key);
    return found == map.end() ? std::nullopt : std::optional(found->second.version());
}

/// What is allocated in each batch, by its lines.
std::map<model::BatchRef, model::Pieces> sumsOf(const InMemoryData &data)
{
    std::map<model::BatchRef, model::Pieces> sums;
    for (const auto &[line, held] : data.held)
        sums[held.batch] += data.find(line)->line.quantity.value();
    return sums;
}

} // namespace

void InMemoryUnitOfWork::add(const model::OrderLine &line, const model::BatchRef &batch, std::int64_t decided)
{
    change(line.id, InMemoryData::ViewRow{line, batch, decided != 0 ? decided : -std::ssize(m_journal)});
}

void InMemoryUnitOfWork::resize(const model::OrderLine &line)
{
    if (auto row = viewRow(line.id)) {
        row->line = line;
        change(line.id, std::move(row));
    }
}

void InMemoryUnitOfWork::remove(const model::LineId &line)
{
    change(line, std::nullopt);
}

void InMemoryUnitOfWork::rebuild()
{
    for (const auto &[line, row] : m_data.view)
        remove(line);
    for (const auto &[line, held] : m_data.held)
        change(line, InMemoryData::ViewRow{m_data.find(line)->line, held.batch, held.decided});
}

void InMemoryUnitOfWork::change(const model::LineId &line, ViewRow row)
{
    const auto before = m_view.find(line);
    m_viewLog.emplace_back(line, before == m_view.end() ? std::nullopt : std::optional(before->second));
    m_view.insert_or_assign(line, std::move(row));
}

InMemoryUnitOfWork::ViewRow InMemoryUnitOfWork::viewRow(const model::LineId &line) const
{
    if (const auto changed = m_view.find(line); changed != m_view.end())
        return changed->second;
    const auto stored = m_data.view.find(line);
    return stored == m_data.view.end() ? std::nullopt : ViewRow(stored->second);
}

model::Label InMemoryUnitOfWork::description(const model::Sku &sku)
{
    if (const auto changed = m_descriptions.find(sku); changed != m_descriptions.end())
        return changed->second;
    const auto stored = m_data.descriptions.find(sku);
    return stored == m_data.descriptions.end() ? model::Label() : stored->second;
}

void InMemoryUnitOfWork::describe(const model::Sku &sku, const model::Label &description)
{
    collect();
    m_events.emplace_back(model::SkuDescribed{sku, this->description(sku), description});
    m_descriptions.insert_or_assign(sku, description);
}

void InMemoryUnitOfWork::compareVersions() const
{
    for (const auto &[sku, version] : m_productsRead)
        if (versionOf(m_data.products, sku) != version)
            throw app::StaleAggregate(sku.text());
    for (const auto &[id, version] : m_ordersRead)
        if (versionOf(m_data.orders, id) != version)
            throw app::StaleAggregate(id.text());
    for (const auto &[reference, read] : m_batchesRead) {
        std::optional<model::Sku> now;
        for (const auto &[sku, product] : m_data.products)
            if (product.find(reference))
                now = sku;
        if (now != read)
            throw app::StaleAggregate(reference.text());
    }
}

void InMemoryUnitOfWork::requireSound() const
{
    for (const auto &[sku, product] : m_products)
        for (const auto &batch : product.batches())
            if (batch.free() < 0 || batch.allocated() < 0)
                throw std::logic_error(batch.reference().text() + " would be oversold");
}

void InMemoryUnitOfWork::requireSums() const
{
    auto sums = sumsOf(m_data);
    for (const auto &[sku, product] : m_products)
        for (const auto &batch : product.batches())
            if (sums[batch.reference()] != batch.allocated())
                throw std::logic_error(batch.reference().text()
                                       + " says it holds other than the sum of its lines");
}

/// New records get their keys in the order they were made.
void InMemoryUnitOfWork::giveKeys()
{
    const auto toBatch = [this](const model::Sku &sku, const model::BatchRef &batch) {
        const auto product = m_products.find(sku);
        const auto *made = product == m_products.end() ? nullptr : product->second.find(batch);
        if (made && made->state().stored == 0)
            product->second.settle(batch, ++m_data.lastBatch);
    };
    const auto toLine = [this](const model::LineId &id) {
        const auto order = m_orders.find(id.order);
        const auto *made = order == m_orders.end() ? nullptr : order->second.find(id.number);
        if (made && made->stored == 0)
            order->second.settle(id.number, ++m_data.lastLine);
    };
    for (const auto &[event, cause] : m_journal) {
        if (const auto *created = std::get_if<model::BatchCreated>(&event))
            toBatch(created->sku, created->batch);
        else if (const auto *placed = std::get_if<model::OrderPlaced>(&event))
            std::ranges::for_each(placed->lines, [&](const auto &one) { toLine(one.line.id); });
        else if (const auto *split = std::get_if<model::LineSplit>(&event))
            std::ranges::for_each(split->parts, [&](const auto &one) { toLine(one.line.id); });
    }
    for (const auto &[sku, product] : m_products) // of what was not journalled
        for (const auto &batch : product.batches())
            toBatch(sku, batch.reference());
    for (const auto &[id, order] : m_orders)
        for (const auto &line : order.lines())
            toLine(line.line.id);
}

void InMemoryUnitOfWork::save(const model::Order &order)
{
    if (const auto before = m_data.orders.find(order.id()); before != m_data.orders.end()) {
        for (const auto &line : before->second.lines())
            m_data.lines.erase(line.stored);
    }
    for (const auto &line : order.lines()) {
        if (!m_data.lines.emplace(line.stored, line.line.id).second)
            throw std::logic_error("the key of a line was handed out twice");
        m_data.remember(line.line.sku);
    }
    m_data.orders.insert_or_assign(
        order.id(), model::Order(order.id(), order.customer(), order.version(), order.lines()));
}

void InMemoryUnitOfWork::save(const model::Product &product)
{
    for (const auto &[line, fate] : product.fates()) {
        m_data.held.erase(line);
        m_data.shortLines.erase(line);
        if (fate.kind == model::LineFate::Kind::Waiting)
            continue;
        if (!m_data.find(line))
            throw std::logic_error("a line that is gone is served");
        const auto decided = fate.decided != 0 ? fate.decided : decisionOn(line);
        if (fate.kind == model::LineFate::Kind::Short)
            m_data.shortLines.emplace(line, decided);
        else
            m_data.held.emplace(line, InMemoryData::Held{*fate.batch, fate.turn, *fate.promised, decided});
    }
    std::vector<model::Batch> batches;
    for (const auto &batch : product.batches())
        batches.emplace_back(batch.state());
    m_data.remember(product.sku());
    m_data.products.insert_or_assign(product.sku(),
                                     model::Product(product.sku(), product.version(), std::move(batches)));
}

std::int64_t InMemoryUnitOfWork::entryOf(std::size_t place) const
{
    return std::ssize(m_data.journal) + 1 + static_cast<std::int64_t>(place);
}

std::int64_t InMemoryUnitOfWork::decisionOn(const model::LineId &line) const
{
    const auto decision = m_decisions.find(line);
    return decision == m_decisions.end() ? 0 : decision->second;
}

/// Where each line was decided on last, as far as it was in this unit of work.
void InMemoryUnitOfWork::indexDecisions()
{
    m_decisions.clear();
    for (std::size_t place = 0; place < m_journal.size(); ++place)
        std::visit(
            [&](const auto &e) {
                if constexpr (requires { e.decision; })
                    if (e.decided == 0)
                        m_decisions.insert_or_assign(e.line.id, entryOf(place));
            },
            m_journal[place].event);
}

void InMemoryUnitOfWork::saveView()
{
    for (auto &[line, row] : m_view) {
        m_data.view.erase(line);
        if (!row)
            continue;
        if (row->decided <= 0)
            row->decided = entryOf(static_cast<std::size_t>(-row->decided)) - 1;
        m_data.view.emplace(line, *row);
    }
    m_view.clear();
    m_viewLog.clear();
}

void InMemoryUnitOfWork::saveJournal(const app::Step &step)
{
    if (m_journal.empty())
        return; // what changed nothing is no step
    m_data.steps.push_back(step);
    const auto first = entryOf(0);
    for (auto &[event, cause] : std::exchange(m_journal, {}))
        m_data.journal.push_back(
            {entryOf(0), std::ssize(m_data.steps),
             cause ? std::optional(first + static_cast<std::int64_t>(*cause)) : std::nullopt,
             std::move(event)});
}

std::optional<std::string> InMemoryUnitOfWork::digestOf(const app::Request &request)
{
    const auto done = m_data.requests.find({request.source, request.id});
    return done == m_data.requests.end() ? std::nullopt : std::optional(done->second);
}

/// A shortage lasts until none of the SKU's lines is short any more.
void InMemoryUnitOfWork::saveShortages()
{
    std::set<model::Sku> now;
    for (const auto &[line, decided] : m_data.shortLines) {
        const auto &sku = m_data.find(line)->line.sku;
        if (!m_data.outOfStock.contains(sku) && now.insert(sku).second)
            m_data.shortageBeginnings.insert(decided);
        now.insert(sku);
    }
    const auto last = std::ssize(m_data.journal) + std::ssize(m_journal);
    for (const auto &sku : m_data.outOfStock)
        if (!now.contains(sku))
            m_data.shortageEndings.emplace(last, sku);
    m_data.outOfStock = std::move(now);
}

void InMemoryUnitOfWork::commit(const app::Step &step)
{
    if (m_intent == app::Intent::Preview)
        throw std::logic_error("a preview is never committed");
    compareVersions();
    requireSound();
    if (const auto done = std::exchange(m_request, std::nullopt))
        if (!m_data.requests.emplace(std::pair(done->source, done->id), done->digest).second)
            throw app::StaleAggregate(done->id);
    giveKeys();
    indexDecisions();
    for (auto &[id, order] : m_orders) {
        if (versionOf(m_data.orders, id) != order.version())
            save(order);
        m_ordersRead[id] = order.version();
    }
    for (auto &[sku, product] : m_products) {
        save(product);
        product.settle();
        m_productsRead[sku] = product.version();
    }
    requireSums();
    m_batchesRead.clear();
    saveView();
    for (const auto &[sku, description] : std::exchange(m_descriptions, {}))
        m_data.descriptions.insert_or_assign(sku, description);
    saveShortages();
    saveJournal(step);
}

} // namespace edges
