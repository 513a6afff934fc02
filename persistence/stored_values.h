#pragma once

#include "app/clock.h"
#include "model/date.h"
#include "model/label.h"
#include "persistence/statement.h"

#include <optional>

namespace persistence {

// Between columns and values: days and milliseconds since 1970-01-01, and names and numbers that cannot be
// invalid. What does not parse was not written by this program: the file is damaged.

inline std::int64_t stored(model::Date date)
{
    return date.time_since_epoch().count();
}

inline std::optional<std::int64_t> stored(const std::optional<model::Date> &date)
{
    return date ? std::optional(stored(*date)) : std::nullopt;
}

inline std::optional<model::Date> dateAt(const Query &row, int column)
{
    const auto days = row.maybe(column);
    return days ? std::optional(model::Date(std::chrono::days(*days))) : std::nullopt;
}

inline std::int64_t stored(app::Instant at)
{
    return at.time_since_epoch().count();
}

inline app::Instant instantAt(const Query &row, int column)
{
    return app::Instant(std::chrono::milliseconds(row.number(column)));
}

template <class Name> Name nameAt(const Query &row, int column) // an identifier or a label
{
    auto name = Name::parse(row.text(column));
    if (!name)
        row.throwDamage();
    return *std::move(name);
}

template <class Number> Number wholeAt(const Query &row, int column)
{
    const auto number = Number::of(row.number(column));
    if (!number)
        row.throwDamage();
    return *number;
}

} // namespace persistence
