#include "app/host/sample_data.h"

#include "app/host/sample_rows.h"
#include "app/words.h"

#include <span>

namespace host {

namespace {

constexpr std::size_t ordersLeftWaiting = 8;

/// Rows that are in memory already.
template <class Row> class RowsInMemory final : public app::ImportSource<Row>
{
public:
    explicit RowsInMemory(std::vector<Row> rows)
        : m_rows(std::move(rows))
    {
    }

    std::optional<std::expected<Row, app::RefusedRow>> next() override
    {
        if (m_next == m_rows.size())
            return std::nullopt;
        return m_rows[m_next++];
    }
    std::int64_t rowsRead() const override { return static_cast<std::int64_t>(m_next); }
    std::int64_t rowsExpected() const override { return static_cast<std::int64_t>(m_rows.size()); }
    std::string name() const override { return "sample data"; }

private:
    std::vector<Row> m_rows;
    std::size_t m_next = 0;
};

std::optional<model::Date> dayIn(std::optional<int> days, model::Date today)
{
    return days ? std::optional(today + std::chrono::days(*days)) : std::nullopt;
}

app::Command supply(const std::vector<SampleBatch> &batches, model::Date today)
{
    std::vector<app::ImportedBatch> rows;
    for (const auto &batch : batches)
        rows.push_back({std::ssize(rows) + 2, model::BatchRef::parse(batch.reference).value(),
                        model::Sku::parse(batch.sku).value(),
                        model::BatchQuantity::of(batch.quantity).value(), dayIn(batch.dueInDays, today),
                        model::Label::parse(batch.description).value()});
    return app::ImportBatches{std::make_shared<RowsInMemory<app::ImportedBatch>>(std::move(rows))};
}

app::Command orders(std::span<const SampleLine> lines, model::Date today, bool allocate)
{
    std::vector<app::ImportedLine> rows;
    for (const auto &line : lines)
        rows.push_back(
            {std::ssize(rows) + 2, model::OrderId::parse(line.order).value(), std::nullopt,
             model::Sku::parse(line.sku).value(), model::LineQuantity::of(line.quantity).value(),
             model::Standing{model::Priority::of(line.priority).value(), dayIn(line.neededInDays, today)},
             model::Label::parse(line.customer).value(), model::Label()});
    return app::ImportOrders{std::make_shared<RowsInMemory<app::ImportedLine>>(std::move(rows)), allocate};
}

std::size_t firstLeftWaiting(const std::vector<SampleLine> &lines)
{
    auto at = lines.size();
    for (std::size_t left = 0; at > 0; --at)
        if (at == lines.size() || lines[at - 1].order != lines[at].order)
            if (++left > ordersLeftWaiting)
                break;
    return at;
}

} // namespace

std::vector<app::Command> sampleData(SampleSize size, model::Date today)
{
    auto rows = shippedSample();
    if (size == SampleSize::Large)
        rows = enlarged(rows);
    const std::span lines(rows.lines);
    const auto waiting = firstLeftWaiting(rows.lines);
    return {supply(rows.batches, today), orders(lines.first(waiting), today, true),
            orders(lines.subspan(waiting), today, false)};
}

std::optional<app::Rejection> refusalOfSampleData(const app::Counts &counts, const std::string &database)
{
    if (counts.batches == 0 && counts.orders == 0)
        return std::nullopt;
    return app::Rejection{.reason = app::Reason::NotEmpty,
                          .existing = app::grouped(counts.batches) + " batches and "
                              + app::grouped(counts.orders) + " orders",
                          .file = database};
}

} // namespace host
