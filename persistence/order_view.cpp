#include "persistence/order_view.h"

#include "persistence/text_filter.h"

namespace persistence {

namespace {

constexpr auto oneSql = R"(
    SELECT o.reference, o.customer, count(l.id), ifnull(sum(l.state = 0), 0), ifnull(sum(l.state = 1), 0),
           ifnull(sum(l.state = 2), 0), ifnull(sum(l.state = 3), 0)
    FROM orders o
    JOIN order_lines l ON l.order_id = o.id
    WHERE o.reference = ?1
    GROUP BY o.id)";
constexpr auto allSql = R"(
    SELECT o.reference, o.customer, count(l.id), ifnull(sum(l.state = 0), 0), ifnull(sum(l.state = 1), 0),
           ifnull(sum(l.state = 2), 0), ifnull(sum(l.state = 3), 0)
    FROM orders o
    JOIN order_lines l ON l.order_id = o.id
    GROUP BY o.id
    ORDER BY min(l.id))";

app::OrderRow orderAt(const Query &row)
{
    return {.order = std::string(row.text(0)),
            .customer = std::string(row.text(1)),
            .lines = row.number(2),
            .allocated = row.number(4),
            .shortLines = row.number(5),
            .waiting = row.number(3),
            .cancelled = row.number(6)};
}

bool isInState(const app::OrderRow &order, const std::string &state) // one of its lines is
{
    return state.empty() || (state == "waiting" && order.waiting > 0)
        || (state == "allocated" && order.allocated > 0) || (state == "short" && order.shortLines > 0)
        || (state == "cancelled" && order.cancelled > 0);
}

} // namespace

OrderView::OrderView(Database &database)
    : m_database(database)
{
}

std::optional<app::OrderRow> OrderView::one(const model::OrderId &order) const
{
    auto row = m_database.query(oneSql);
    return row.with(order.text()).next() ? std::optional(orderAt(row)) : std::nullopt;
}

void OrderView::list(const app::ListFilter &filter, const app::Sink<app::OrderRow> &sink) const
{
    const TextFilter text(filter.text);
    auto row = m_database.query(allSql);
    for (auto left = filter.limit; left != 0 && row.next();) {
        if (!text.matchesAny({row.text(0), row.text(1)}))
            continue;
        const auto order = orderAt(row);
        if (!isInState(order, filter.state))
            continue;
        sink(order);
        --left;
    }
}

} // namespace persistence
