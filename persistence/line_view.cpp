#include "persistence/line_view.h"

#include "app/words.h"
#include "persistence/stored_values.h"
#include "persistence/text_filter.h"

#include <algorithm>

namespace persistence {

namespace {

constexpr auto oneSql = R"(
    SELECT stored, order_ref, line, sku, quantity, state, batch, eta, promised, need_by, priority, customer, pinned
    FROM line_rows WHERE order_ref = ?1 AND line = ?2)";
constexpr auto ofOrderSql = R"(
    SELECT stored, order_ref, line, sku, quantity, state, batch, eta, promised, need_by, priority, customer, pinned
    FROM line_rows WHERE order_ref = ?1 ORDER BY stored)";
constexpr auto heldBySql = R"(
    SELECT stored, order_ref, line, sku, quantity, state, batch, eta, promised, need_by, priority, customer, pinned
    FROM line_rows WHERE batch_id = (SELECT id FROM batches WHERE reference = ?1) ORDER BY turn)";
constexpr auto allSql = R"(
    SELECT stored, order_ref, line, sku, quantity, state, batch, eta, promised, need_by, priority, customer, pinned,
           description
    FROM line_rows ORDER BY stored)";
constexpr auto firstSql = R"(
    SELECT stored, order_ref, line, sku, quantity, state, batch, eta, promised, need_by, priority, customer, pinned
    FROM line_rows
    WHERE stored IN (SELECT id FROM order_lines ORDER BY need_by IS NULL, need_by, id LIMIT ?1)
    ORDER BY need_by IS NULL, need_by, stored)";
// A million lines do not look their names up one by one: the file would be read many times over.
constexpr auto skuNamesSql = "SELECT id, code FROM skus ORDER BY id";
constexpr auto batchNamesSql
    = "SELECT id, reference, CASE WHEN arrived IS NULL THEN eta END FROM batches ORDER BY id";
constexpr auto everySql = R"(
    SELECT l.id, o.reference, l.number, l.sku_id, l.quantity, l.state, l.batch_id, l.promised, l.need_by, l.priority,
           o.customer, l.pinned
    FROM order_lines l JOIN orders o ON o.id = l.order_id ORDER BY l.id)";
constexpr auto shortSql = R"(
    SELECT stored, order_ref, line, sku, quantity, state, batch, eta, promised, need_by, priority, customer, pinned,
           description,
           (SELECT ifnull(max(quantity - allocated), 0) FROM batches b WHERE b.sku_id = r.sku_id AND NOT b.on_hold)
    FROM line_rows r WHERE state = 2 ORDER BY stored)";

constexpr auto overdueSql = R"(
    SELECT r.order_ref, r.line, r.sku, r.quantity, r.batch, r.promised, b.eta
    FROM batches b JOIN line_rows r ON r.batch_id = b.id
    WHERE b.eta < ?3 AND b.arrived IS NULL AND r.promised BETWEEN ?1 AND ?2 AND r.promised < ?3
    ORDER BY r.promised, r.stored)";

constexpr int descriptionAt = 13;
constexpr int largestFreeAt = 14;

app::LineRow lineAt(const Query &row)
{
    return {.order = std::string(row.text(1)),
            .line = row.number(2),
            .sku = std::string(row.text(3)),
            .quantity = row.number(4),
            .state = static_cast<app::LineState>(row.number(5)), // a CHECK of the table bounds it
            .batch = std::string(row.text(6)),
            .eta = dateAt(row, 7),
            .promised = dateAt(row, 8),
            .needBy = dateAt(row, 9),
            .priority = row.number(10),
            .customer = std::string(row.text(11)),
            .pinned = row.number(12) != 0,
            .stored = row.number(0)};
}

struct BatchName
{
    std::string reference;
    std::optional<model::Date> eta;
};

/// By the keys of their rows, which come in order and mostly without gaps.
template <class Name> class Names
{
public:
    void add(std::int64_t id, Name name)
    {
        m_ids.push_back(id);
        m_names.push_back(std::move(name));
    }
    const Name *of(std::int64_t id) const // nullptr: there is none
    {
        const auto near
            = m_ids.empty() ? 0 : static_cast<std::size_t>(id) - static_cast<std::size_t>(m_ids.front());
        if (near < m_ids.size() && m_ids[near] == id)
            return &m_names[near];
        const auto found = std::ranges::lower_bound(m_ids, id);
        return found == m_ids.end() || *found != id
            ? nullptr
            : &m_names[static_cast<std::size_t>(found - m_ids.begin())];
    }

private:
    std::vector<std::int64_t> m_ids;
    std::vector<Name> m_names;
};

/// The rows of a list that pass its filter, up to its limit.
void forEachLine(Query &row, const app::ListFilter &filter,
                 const std::function<void(const app::LineRow &)> &take)
{
    const TextFilter text(filter.text);
    for (auto left = filter.limit; left != 0 && row.next();) {
        if (!filter.state.empty() && app::wordOf(static_cast<app::LineState>(row.number(5))) != filter.state)
            continue;
        if (!text.matchesAny({row.text(1), row.text(3), row.text(6), row.text(11), row.text(descriptionAt)}))
            continue;
        take(lineAt(row));
        --left;
    }
}

std::vector<app::LineRow> allOf(Query &row)
{
    std::vector<app::LineRow> rows;
    while (row.next())
        rows.push_back(lineAt(row));
    return rows;
}

} // namespace

LineView::LineView(Database &database, std::function<model::Date()> today)
    : m_database(database)
    , m_today(std::move(today))
{
}

std::optional<app::LineRow> LineView::one(const model::LineId &line) const
{
    auto row = m_database.query(oneSql);
    return row.with(line.order.text(), line.number.value()).next() ? std::optional(lineAt(row))
                                                                   : std::nullopt;
}

std::vector<app::LineRow> LineView::ofOrder(const model::OrderId &order) const
{
    auto row = m_database.query(ofOrderSql);
    return allOf(row.with(order.text()));
}

std::vector<app::LineRow> LineView::heldBy(const model::BatchRef &batch) const
{
    auto row = m_database.query(heldBySql);
    return allOf(row.with(batch.text()));
}

void LineView::list(const app::ListFilter &filter, const app::Sink<app::LineRow> &sink) const
{
    if (filter.text.empty() && filter.state.empty() && filter.limit < 0)
        return listEvery(sink);
    auto row = m_database.query(allSql);
    forEachLine(row, filter, sink);
}

void LineView::listEvery(const app::Sink<app::LineRow> &sink) const
{
    Names<std::string> skus;
    for (auto row = m_database.query(skuNamesSql); row.next();)
        skus.add(row.number(0), std::string(row.text(1)));
    Names<BatchName> batches;
    for (auto row = m_database.query(batchNamesSql); row.next();)
        batches.add(row.number(0), {std::string(row.text(1)), dateAt(row, 2)});
    app::LineRow line;
    for (auto row = m_database.query(everySql); row.next();) {
        const auto *sku = skus.of(row.number(3));
        const auto id = row.maybe(6);
        const auto *batch = id ? batches.of(*id) : nullptr;
        if (!sku || (id && !batch))
            row.throwDamage();
        line.stored = row.number(0);
        line.order = row.text(1);
        line.line = row.number(2);
        line.sku = *sku;
        line.quantity = row.number(4);
        line.state = static_cast<app::LineState>(row.number(5));
        line.batch = batch ? batch->reference : std::string();
        line.eta = batch ? batch->eta : std::nullopt;
        line.promised = dateAt(row, 7);
        line.needBy = dateAt(row, 8);
        line.priority = row.number(9);
        line.customer = row.text(10);
        line.pinned = row.number(11) != 0;
        sink(line);
    }
}

std::vector<app::LineRow> LineView::first(std::int64_t most) const
{
    auto row = m_database.query(firstSql);
    return allOf(row.with(most));
}

void LineView::listShortages(const app::ListFilter &filter, const app::Sink<app::ShortageRow> &sink) const
{
    auto row = m_database.query(shortSql);
    forEachLine(row, filter, [&](const app::LineRow &line) {
        const auto largestFree = row.number(largestFreeAt);
        sink({line, std::max<model::Pieces>(0, line.quantity - largestFree), largestFree});
    });
}

void LineView::listOverdue(model::Date from, model::Date to,
                           const app::Sink<app::BrokenPromiseRow> &sink) const
{
    const auto today = m_today();
    auto row = m_database.query(overdueSql);
    for (row.with(stored(from), stored(to), stored(today)); row.next();)
        sink({.order = std::string(row.text(0)),
              .line = row.number(1),
              .sku = std::string(row.text(2)),
              .quantity = row.number(3),
              .batch = std::string(row.text(4)),
              .promised = *dateAt(row, 5),
              .was = *dateAt(row, 6),
              .now = today});
}

} // namespace persistence
