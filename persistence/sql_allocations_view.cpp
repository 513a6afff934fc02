#include "persistence/sql_allocations_view.h"

#include "app/event_codec.h"
#include "persistence/stored_values.h"

#include <algorithm>
#include <limits>
#include <unordered_map>

namespace persistence {

namespace {

constexpr auto addSql = R"(
    INSERT OR REPLACE INTO allocations_view (order_id, line, sku, quantity, batch_ref) VALUES (?1, ?2, ?3, ?4, ?5))";
constexpr auto removeSql = "DELETE FROM allocations_view WHERE order_id = ?1 AND line = ?2";
constexpr auto clearSql = "DELETE FROM allocations_view";

constexpr auto journalSql = "SELECT id, payload FROM journal WHERE type = 'Allocated' ORDER BY id";
constexpr auto allSql = R"(
    SELECT o.reference, l.number, s.code, l.quantity, b.reference
    FROM order_lines l
    JOIN orders o ON o.id = l.order_id
    JOIN batches b ON b.id = l.batch_id
    JOIN skus s ON s.id = l.sku_id
    WHERE l.batch_id IS NOT NULL
    ORDER BY l.id)";

struct Row
{
    model::OrderLine line;
    std::string batch;
    std::int64_t allocatedAt; // in the journal
};

std::unordered_map<model::LineId, std::int64_t> latestAllocations(Database &database)
{
    std::unordered_map<model::LineId, std::int64_t> latest;
    for (auto row = database.query(journalSql); row.next();) {
        const auto event = app::decodeEvent("Allocated", row.text(1));
        latest.insert_or_assign(std::get<model::Allocated>(event).line.id, row.number(0));
    }
    return latest;
}

std::vector<Row> allocationsAsStored(Database &database)
{
    const auto latest = latestAllocations(database);
    std::vector<Row> rows;
    for (auto row = database.query(allSql); row.next();) {
        const model::LineId id{nameAt<model::OrderId>(row, 0), wholeAt<model::LineNumber>(row, 1)};
        const auto at = latest.find(id);
        rows.push_back({{id, nameAt<model::Sku>(row, 2), wholeAt<model::LineQuantity>(row, 3)},
                        std::string(row.text(4)),
                        at == latest.end() ? std::numeric_limits<std::int64_t>::max() : at->second});
    }
    std::ranges::stable_sort(rows, {}, &Row::allocatedAt);
    return rows;
}

} // namespace

SqlAllocationsView::SqlAllocationsView(Database &database)
    : m_database(database)
{
}

void SqlAllocationsView::add(const model::OrderLine &line, const model::BatchRef &batch)
{
    m_changes.emplace_back(Added{line, batch});
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

void SqlAllocationsView::write()
{
    const auto isRebuild = [](const Change &change) { return std::holds_alternative<Rebuilt>(change); };
    if (std::ranges::any_of(m_changes, isRebuild)) {
        rebuildNow();
        m_changes.clear();
        return;
    }
    auto add = m_database.query(addSql);
    auto remove = m_database.query(removeSql);
    for (const auto &change : m_changes) {
        if (const auto *added = std::get_if<Added>(&change)) {
            const auto &[id, sku, quantity] = added->line;
            add.run(id.order.text(), id.number.value(), sku.text(), quantity.value(), added->batch.text());
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
    auto add = m_database.query(addSql);
    for (const auto &[line, batch, at] : allocationsAsStored(m_database))
        add.run(line.id.order.text(), line.id.number.value(), line.sku.text(), line.quantity.value(), batch);
}

} // namespace persistence
