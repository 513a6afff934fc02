#pragma once

#include "model/date.h"

#include <optional>
#include <string>

namespace terminal {

inline std::string orDash(const std::string &text)
{
    return text.empty() ? "–" : text;
}

inline std::string orDash(const std::optional<model::Date> &date)
{
    return date ? model::isoText(*date) : "–";
}

} // namespace terminal
