#pragma once

#include <cstdint>
#include <string>

namespace ui {

/// What a view is about at the moment; the inspector shows it. By name, because rows change their place.
struct Subject
{
    enum class Kind { Nothing, Line, Lines, Batch, Sku };

    Kind kind = Kind::Nothing;
    std::string name; // of the order, the batch or the SKU
    std::int64_t line = 0; // within the order

    friend bool operator==(const Subject &, const Subject &) = default;
};

} // namespace ui
