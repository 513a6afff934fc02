#pragma once

#include "app/terminal/json_results.h"

namespace terminal {

// What the objects of the contract are made of.

using app::orNull;
using app::with;

Json orNull(const std::optional<model::BatchRef> &batch);

Json jsonOf(const model::OrderLine &line);

template <class Row> Json arrayOf(const std::vector<Row> &rows)
{
    auto objects = Json::array();
    for (const auto &row : rows)
        objects.push_back(jsonOf(row));
    return objects;
}

} // namespace terminal
