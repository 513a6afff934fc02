#pragma once

#include "app/edges/import_source.h"

namespace edges {

/// The values of one row, until one is refused: that one is kept.
class RowValues
{
public:
    RowValues(const CsvRow &row, const ImportPlan &plan);

    /// A value that must be there.
    template <class Value> std::optional<Value> required(Field field)
    {
        const auto text = textOf(field);
        if (!text) {
            refuse(field, {}, app::RefusedRow::Why::MissingValue, std::nullopt);
            return std::nullopt;
        }
        return accepted(field, Value::parse(*text));
    }

    /// A value that may be left out.
    template <class Value> std::optional<Value> optional(Field field)
    {
        const auto text = textOf(field);
        if (!text || isBlank(*text))
            return std::nullopt;
        return accepted(field, Value::parse(*text));
    }

    std::optional<model::Date> date(Field field);

    bool areSound() const { return m_areSound; }
    const app::RefusedRow &refused() const { return m_refused; } // the first, where they are not

private:
    template <class Value>
    std::optional<Value> accepted(Field field, std::expected<Value, model::InvalidValue> value)
    {
        if (value)
            return *std::move(value);
        const auto given = value.error().given;
        refuse(field, given, app::RefusedRow::Why::InvalidValue, std::move(value.error()));
        return std::nullopt;
    }

    std::optional<std::string_view>
    textOf(Field field) const; // nothing: no such column, or the row ends before it
    static bool isBlank(std::string_view text);
    void refuse(Field field, const std::string &value, app::RefusedRow::Why why,
                std::optional<model::InvalidValue> invalid);

    const CsvRow &m_row;
    const ImportPlan &m_plan;
    bool m_areSound = true;
    app::RefusedRow m_refused{};
};

} // namespace edges
