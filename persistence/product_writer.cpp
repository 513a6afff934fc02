#include "persistence/product_writer.h"

#include "app/unit_of_work.h"
#include "persistence/stored_values.h"

#include <algorithm>
#include <iterator>

namespace persistence {

namespace {

constexpr auto insertProductSql = "INSERT INTO products (sku_id, version) VALUES (?1, ?2)";
constexpr auto updateProductSql = "UPDATE products SET version = ?2 WHERE sku_id = ?1 AND version = ?3";

constexpr auto takeOutSql = R"(
    UPDATE order_lines SET state = 0, batch_id = NULL, turn = 0, promised = NULL, decided = 0
    WHERE id = ?1 AND state = 1)";
constexpr auto markWaitingSql
    = "UPDATE order_lines SET state = 0, decided = 0 WHERE id = ?1 AND state = 2"; // else it waits already
constexpr auto markShortSql = R"(
    UPDATE order_lines SET state = 2, decided = ?2 WHERE id = ?1 AND batch_id IS NULL AND state <> 3)";
constexpr auto putInSql = R"(
    UPDATE order_lines SET state = 1, batch_id = ?2, turn = ?3, promised = ?4, decided = ?5
    WHERE id = ?1 AND batch_id IS NULL AND state <> 3)";

constexpr auto lineSql = R"(
    SELECT l.id FROM orders o JOIN order_lines l ON l.order_id = o.id WHERE o.reference = ?1 AND l.number = ?2)";

using Kind = model::LineFate::Kind;

void expectOne(std::int64_t rows, const std::string &what)
{
    if (rows != 1)
        throw app::StaleAggregate(what);
}

bool isChanged(const ProductSlot &slot)
{
    return slot.now && (slot.now->version() != slot.version.value_or(0) || !slot.now->fates().empty());
}

std::int64_t decided(const model::LineFate &fate, const ProductWriter::DecisionOn &decisionOn)
{
    return fate.decided != 0 ? fate.decided : decisionOn(fate.line);
}

} // namespace

ProductWriter::ProductWriter(Database &database, SqlSkus &skus)
    : m_database(database)
    , m_skus(skus)
{
}

std::span<ProductSlot *const> ProductWriter::takeLinesOut(const std::vector<ProductSlot *> &touched)
{
    std::ranges::copy_if(touched, std::back_inserter(m_changed),
                         [](const auto *slot) { return isChanged(*slot); });
    for (auto *slot : m_changed) {
        writeProduct(*slot);
        takeLinesOut(*slot);
    }
    return m_changed;
}

void ProductWriter::writeProduct(ProductSlot &slot)
{
    const auto version = slot.now->version();
    if (!slot.version) {
        slot.key = m_skus.keyOf(slot.now->sku());
        m_database.query(insertProductSql).run(slot.key, version);
    } else if (version != *slot.version) {
        expectOne(m_database.query(updateProductSql).run(slot.key, version, *slot.version),
                  slot.now->sku().text());
    }
    slot.version = version;
}

void ProductWriter::takeLinesOut(ProductSlot &slot)
{
    if (slot.held.empty())
        return;
    auto takeOut = m_database.query(takeOutSql);
    for (const auto &[id, fate] : slot.now->fates()) {
        const auto key = keyOf(fate);
        if (key && slot.held.erase(*key) != 0)
            expectOne(takeOut.run(*key), id.order.text());
    }
}

void ProductWriter::putLinesIn(const DecisionOn &decisionOn)
{
    std::vector<Entering> entering;
    for (auto *slot : m_changed) {
        mark(*slot, decisionOn);
        addEntering(*slot, entering);
    }
    std::ranges::sort(entering, {}, &Entering::key); // as they lie in the table, not product by product
    auto putIn = m_database.query(putInSql);
    for (const auto &[key, batch, fate] : entering)
        expectOne(putIn.run(key, batch, fate->turn, stored(fate->promised), decided(*fate, decisionOn)),
                  fate->line.order.text());
    for (auto *slot : m_changed)
        slot->now->settle();
    m_changed.clear();
}

void ProductWriter::mark(ProductSlot &slot, const DecisionOn &decisionOn)
{
    auto markWaiting = m_database.query(markWaitingSql);
    auto markShort = m_database.query(markShortSql);
    for (const auto &[id, fate] : slot.now->fates()) {
        if (fate.kind == Kind::Allocated)
            continue;
        const auto key = keyOf(fate);
        if (!key)
            continue; // it was asked for and taken back in one go
        if (fate.kind == Kind::Short)
            expectOne(markShort.run(*key, decided(fate, decisionOn)), id.order.text());
        else
            markWaiting.run(*key);
    }
}

void ProductWriter::addEntering(ProductSlot &slot, std::vector<Entering> &entering)
{
    for (const auto &[id, fate] : slot.now->fates()) {
        if (fate.kind != Kind::Allocated)
            continue;
        const auto key = keyOf(fate);
        if (!key)
            throw std::logic_error("a line that is not stored was promised stock: " + id.order.text());
        entering.push_back({*key, slot.batches.at(*fate.batch).key, &fate});
        slot.held.insert(*key);
    }
}

std::optional<std::int64_t> ProductWriter::keyOf(const model::LineFate &fate)
{
    if (fate.stored != 0)
        return fate.stored;
    auto row = m_database.query(lineSql);
    return row.with(fate.line.order.text(), fate.line.number.value()).next() ? std::optional(row.number(0))
                                                                             : std::nullopt;
}

} // namespace persistence
