#pragma once

#include "app/edges/column_mapping.h"

namespace edges {

// The names people give to columns, compared without regard to case, blanks, `_` and `-`.

bool isSameName(std::string_view one, std::string_view other);
bool isNameOf(Field field, std::string_view name); // its own
bool means(std::string_view column, Field field); // its own name, or a synonym

/// The column of that name: as it is written, else without regard to how.
std::optional<std::size_t> findColumn(std::span<const std::string> header, std::string_view name);

/// The columns that bear the field's own name; without any, those that bear a synonym. Not those taken.
std::vector<std::size_t> candidates(std::span<const std::string> header, Field field,
                                    const std::vector<bool> &taken);

} // namespace edges
