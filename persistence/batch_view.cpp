#include "persistence/batch_view.h"

#include "app/batch_rows.h"
#include "app/words.h"
#include "persistence/stored_values.h"
#include "persistence/text_filter.h"

namespace persistence {

namespace {

constexpr auto oneSql = R"(
    SELECT stored, reference, sku, quantity, allocated, eta, first_eta, arrived, on_hold, note
    FROM batch_rows WHERE reference = ?1)";
constexpr auto ofSkuSql = R"(
    SELECT stored, reference, sku, quantity, allocated, eta, first_eta, arrived, on_hold, note
    FROM batch_rows WHERE sku = ?1 ORDER BY stored)";
constexpr auto allSql = R"(
    SELECT stored, reference, sku, quantity, allocated, eta, first_eta, arrived, on_hold, note, description
    FROM batch_rows ORDER BY stored)";

constexpr int descriptionAt = 10;

app::BatchRow batchAt(const Query &row, model::Date today)
{
    app::BatchRow batch{.batch = std::string(row.text(1)),
                        .sku = std::string(row.text(2)),
                        .quantity = row.number(3),
                        .allocated = row.number(4),
                        .eta = dateAt(row, 5),
                        .firstEta = dateAt(row, 6),
                        .arrived = dateAt(row, 7),
                        .state = row.number(8) != 0 ? app::BatchState::OnHold : app::BatchState::Expected,
                        .note = std::string(row.text(9)),
                        .stored = row.number(0)};
    batch.state = app::stateOf(batch, today);
    return batch;
}

} // namespace

BatchView::BatchView(Database &database, std::function<model::Date()> today)
    : m_database(database)
    , m_today(std::move(today))
{
}

std::optional<app::BatchRow> BatchView::one(const model::BatchRef &reference) const
{
    auto row = m_database.query(oneSql);
    return row.with(reference.text()).next() ? std::optional(batchAt(row, m_today())) : std::nullopt;
}

std::vector<app::BatchRow> BatchView::ofSku(const model::Sku &sku) const
{
    std::vector<app::BatchRow> batches;
    auto row = m_database.query(ofSkuSql);
    for (row.with(sku.text()); row.next();)
        batches.push_back(batchAt(row, m_today()));
    return batches;
}

void BatchView::list(const app::ListFilter &filter, const app::Sink<app::BatchRow> &sink) const
{
    const TextFilter text(filter.text);
    const auto today = m_today();
    auto row = m_database.query(allSql);
    for (auto left = filter.limit; left != 0 && row.next();) {
        if (!text.matchesAny({row.text(1), row.text(2), row.text(descriptionAt)}))
            continue;
        const auto batch = batchAt(row, today);
        if (!filter.state.empty() && app::wordOf(batch.state) != filter.state)
            continue;
        sink(batch);
        --left;
    }
}

} // namespace persistence
