#include "app/edges/import_source.h"

#include "app/edges/row_values.h"

#include <algorithm>

namespace edges {

namespace {

using app::ImportedAllocation;
using app::ImportedBatch;
using app::ImportedLine;
using app::RefusedRow;

std::expected<ImportedBatch, RefusedRow> valueOf(const CsvRow &row, const ImportPlan &plan,
                                                 std::type_identity<ImportedBatch>)
{
    RowValues values(row, plan);
    auto reference = values.required<model::BatchRef>(Field::Reference);
    auto sku = values.required<model::Sku>(Field::Sku);
    const auto quantity = values.required<model::BatchQuantity>(Field::Quantity);
    const auto eta = values.date(Field::Eta);
    auto description = values.optional<model::Label>(Field::Description);
    if (!reference || !sku || !quantity || !values.areSound())
        return std::unexpected(values.refused());
    return ImportedBatch{row.number,
                         *std::move(reference),
                         *std::move(sku),
                         *quantity,
                         eta,
                         std::move(description).value_or(model::Label())};
}

std::expected<ImportedLine, RefusedRow> valueOf(const CsvRow &row, const ImportPlan &plan,
                                                std::type_identity<ImportedLine>)
{
    RowValues values(row, plan);
    auto order = values.required<model::OrderId>(Field::Order);
    const auto number = values.optional<model::LineNumber>(Field::Line);
    auto sku = values.required<model::Sku>(Field::Sku);
    const auto quantity = values.required<model::LineQuantity>(Field::Quantity);
    model::Standing standing;
    standing.needBy = values.date(Field::NeedBy);
    standing.priority = values.optional<model::Priority>(Field::Priority).value_or(standing.priority);
    auto customer = values.optional<model::Label>(Field::Customer);
    auto description = values.optional<model::Label>(Field::Description);
    if (!order || !sku || !quantity || !values.areSound())
        return std::unexpected(values.refused());
    return ImportedLine{row.number,
                        *std::move(order),
                        number,
                        *std::move(sku),
                        *quantity,
                        standing,
                        std::move(customer).value_or(model::Label()),
                        std::move(description).value_or(model::Label())};
}

std::expected<ImportedAllocation, RefusedRow> valueOf(const CsvRow &row, const ImportPlan &plan,
                                                      std::type_identity<ImportedAllocation>)
{
    RowValues values(row, plan);
    auto order = values.required<model::OrderId>(Field::Order);
    const auto number = values.optional<model::LineNumber>(Field::Line);
    auto sku = values.required<model::Sku>(Field::Sku);
    const auto quantity = values.required<model::LineQuantity>(Field::Quantity);
    auto batch = values.required<model::BatchRef>(Field::Reference);
    if (!order || !sku || !quantity || !batch || !values.areSound())
        return std::unexpected(values.refused());
    return ImportedAllocation{row.number,      *std::move(order), number,
                              *std::move(sku), *quantity,         *std::move(batch)};
}

/// Rows of a CSV file as values of the business.
template <class Row> class CsvImportSource final : public app::ImportSource<Row>
{
public:
    explicit CsvImportSource(std::shared_ptr<const ImportPlan> plan)
        : m_plan(std::move(plan))
        , m_reader(m_plan->file.rows())
        , m_size(m_plan->file.size())
    {
    }

    std::optional<std::expected<Row, RefusedRow>> next() override
    {
        const auto row = m_reader->next();
        if (!row) {
            m_atEnd = true;
            return std::nullopt;
        }
        ++m_rowsRead;
        if (!*row)
            return std::unexpected(refusedRow(row->error()));
        return valueOf(**row, *m_plan, std::type_identity<Row>());
    }

    std::int64_t rowsRead() const override { return m_rowsRead; }

    std::int64_t rowsExpected() const override
    {
        if (m_atEnd)
            return m_rowsRead;
        const auto bytesPerRow = m_rowsRead == 0 ? 80.0 : double(m_reader->bytesRead()) / double(m_rowsRead);
        return std::max(m_rowsRead, static_cast<std::int64_t>(double(m_size) / bytesPerRow));
    }

    std::string name() const override { return m_plan->file.name(); }

private:
    RefusedRow refusedRow(const BrokenRow &broken) const
    {
        return {.row = broken.number,
                .column = m_plan->columnName(broken.column),
                .value = broken.text,
                .why = broken.why,
                .invalid = {},
                .existing = {}};
    }

    std::shared_ptr<const ImportPlan> m_plan;
    std::unique_ptr<CsvReader> m_reader;
    qint64 m_size;
    std::int64_t m_rowsRead = 0;
    bool m_atEnd = false;
};

} // namespace

std::string ImportPlan::columnName(std::size_t column) const
{
    return column < file.header().size() ? file.header()[column] : std::string();
}

std::shared_ptr<app::ImportSource<ImportedBatch>> batchSource(std::shared_ptr<const ImportPlan> plan)
{
    return std::make_shared<CsvImportSource<ImportedBatch>>(std::move(plan));
}

std::shared_ptr<app::ImportSource<ImportedLine>> lineSource(std::shared_ptr<const ImportPlan> plan)
{
    return std::make_shared<CsvImportSource<ImportedLine>>(std::move(plan));
}

std::shared_ptr<app::ImportSource<ImportedAllocation>>
allocationSource(std::shared_ptr<const ImportPlan> plan)
{
    return std::make_shared<CsvImportSource<ImportedAllocation>>(std::move(plan));
}

} // namespace edges
