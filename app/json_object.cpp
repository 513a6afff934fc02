#include "app/json_object.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace app {

namespace {

bool standsForItself(char c)
{
    return static_cast<unsigned char>(c) >= 0x20 && c != '"' && c != '\\';
}

} // namespace

void JsonObject::addKey(std::string_view key)
{
    if (m_text.size() > 1)
        m_text += ',';
    ((m_text += '"') += key) += "\":";
}

JsonObject &JsonObject::add(std::string_view key, std::string_view text)
{
    addKey(key);
    if (std::ranges::all_of(text, standsForItself))
        ((m_text += '"') += text) += '"';
    else
        m_text += nlohmann::json(text).dump();
    return *this;
}

JsonObject &JsonObject::add(std::string_view key, std::int64_t number)
{
    return addJson(key, std::to_string(number));
}

JsonObject &JsonObject::add(std::string_view key, const std::optional<model::Date> &date)
{
    return date ? add(key, model::isoText(*date)) : addJson(key, "null");
}

JsonObject &JsonObject::addJson(std::string_view key, std::string_view json)
{
    addKey(key);
    m_text += json;
    return *this;
}

} // namespace app
