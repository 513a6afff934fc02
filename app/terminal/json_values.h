#pragma once

#include "app/terminal/json_results.h"

#include <initializer_list>
#include <utility>

namespace terminal {

// What the objects of the contract are made of.

Json orNull(const std::string &text);
Json orNull(const std::optional<model::Date> &date);
Json orNull(const std::optional<model::BatchRef> &batch);

Json jsonOf(const model::OrderLine &line);

Json with(Json object, std::initializer_list<std::pair<std::string, Json>> fields);

template <class Row> Json arrayOf(const std::vector<Row> &rows)
{
    auto objects = Json::array();
    for (const auto &row : rows)
        objects.push_back(jsonOf(row));
    return objects;
}

} // namespace terminal
