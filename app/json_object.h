#pragma once

#include "model/date.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace app {

/// A JSON object as text, written member by member in the order given: a bulk gesture writes hundreds of
/// thousands, and a tree for each would cost more than all else the gesture does in memory.
class JsonObject
{
public:
    JsonObject &add(std::string_view key, std::string_view text); // UTF-8
    JsonObject &add(std::string_view key, std::int64_t number);
    JsonObject &add(std::string_view key, const std::optional<model::Date> &date); // none: null
    JsonObject &addJson(std::string_view key, std::string_view json);

    std::string text() const { return m_text + '}'; }

private:
    void addKey(std::string_view key);

    std::string m_text = "{";
};

} // namespace app
