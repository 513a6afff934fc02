#include "persistence/sql_allocations_view.h"

#include "persistence/stored_values.h"

#include <algorithm>

namespace persistence {

namespace {

constexpr auto addSql = R"(
    INSERT OR REPLACE INTO allocations_view (id, order_id, line, sku, quantity, batch_ref)
    VALUES (nullif(?1, 0), ?2, ?3, ?4, ?5, ?6))";
constexpr auto resizeSql = "UPDATE allocations_view SET quantity = ?3 WHERE order_id = ?1 AND line = ?2";
constexpr auto removeSql = "DELETE FROM allocations_view WHERE order_id = ?1 AND line = ?2";
constexpr auto clearSql = "DELETE FROM allocations_view";
constexpr auto rebuildSql = R"(
    INSERT INTO allocations_view (id, order_id, line, sku, quantity, batch_ref)
    SELECT nullif(l.decided, 0), o.reference, l.number, s.code, l.quantity, b.reference
    FROM order_lines l
    JOIN orders o ON o.id = l.order_id
    JOIN batches b ON b.id = l.batch_id
    JOIN skus s ON s.id = l.sku_id
    ORDER BY l.decided = 0, l.decided, l.id)";

} // namespace

SqlAllocationsView::SqlAllocationsView(Database &database)
    : m_database(database)
{
}

void SqlAllocationsView::add(const model::OrderLine &line, const model::BatchRef &batch, std::int64_t decided)
{
    m_changes.emplace_back(Added{line, batch, decided});
}

void SqlAllocationsView::resize(const model::OrderLine &line)
{
    m_changes.emplace_back(Resized{line});
}

void SqlAllocationsView::remove(const model::LineId &line)
{
    m_changes.emplace_back(Removed{line});
}

void SqlAllocationsView::rebuild()
{
    m_changes.emplace_back(Rebuilt{});
}

void SqlAllocationsView::cutTo(std::size_t size)
{
    m_changes.erase(m_changes.begin() + static_cast<std::ptrdiff_t>(size), m_changes.end());
}

void SqlAllocationsView::write(const DecisionOn &decisionOn)
{
    const auto isRebuild = [](const Change &change) { return std::holds_alternative<Rebuilt>(change); };
    if (std::ranges::any_of(m_changes, isRebuild)) {
        rebuildNow();
        m_changes.clear();
        return;
    }
    auto add = m_database.query(addSql);
    auto resize = m_database.query(resizeSql);
    auto remove = m_database.query(removeSql);
    for (const auto &change : m_changes) {
        if (const auto *added = std::get_if<Added>(&change)) {
            const auto &[id, sku, quantity] = added->line;
            const auto decided = added->decided != 0 ? added->decided : decisionOn(id);
            add.run(decided, id.order.text(), id.number.value(), sku.text(), quantity.value(),
                    added->batch.text());
        } else if (const auto *resized = std::get_if<Resized>(&change)) {
            const auto &id = resized->line.id;
            resize.run(id.order.text(), id.number.value(), resized->line.quantity.value());
        } else {
            const auto &line = std::get<Removed>(change).line;
            remove.run(line.order.text(), line.number.value());
        }
    }
    m_changes.clear();
}

void SqlAllocationsView::rebuildNow()
{
    m_database.query(clearSql).run();
    m_database.query(rebuildSql).run();
}

} // namespace persistence
