#include "app/edges/row_values.h"

#include "model/text.h"

namespace edges {

RowValues::RowValues(const CsvRow &row, const ImportPlan &plan)
    : m_row(row)
    , m_plan(plan)
{
}

std::optional<model::Date> RowValues::date(Field field)
{
    const auto text = textOf(field);
    if (!text || isBlank(*text))
        return std::nullopt;
    return accepted(field, m_plan.dates.read(*text));
}

std::optional<std::string_view> RowValues::textOf(Field field) const
{
    const auto column = m_plan.columns.columnOf(field);
    if (!column || *column >= m_row.fields.size())
        return std::nullopt;
    return m_row.fields[*column];
}

bool RowValues::isBlank(std::string_view text)
{
    return model::trimmed(text).empty();
}

void RowValues::refuse(Field field, const std::string &value, app::RefusedRow::Why why,
                       std::optional<model::InvalidValue> invalid)
{
    if (!m_areSound)
        return;
    m_areSound = false;
    m_refused = app::RefusedRow{
        .row = m_row.number,
        .column = m_plan.columnName(m_plan.columns.columnOf(field).value_or(m_row.fields.size())),
        .value = value,
        .why = why,
        .invalid = std::move(invalid),
        .existing = {}};
}

} // namespace edges
