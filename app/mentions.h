#pragma once

#include "model/order_line.h"

#include <string>
#include <unordered_map>

namespace app {

/// Counts how often one call or file has mentioned the same order, SKU and quantity: the k-th mention is the
/// k-th line of that order first asked for with them.
class Mentions
{
public:
    std::size_t next(const model::OrderId &order, const model::Sku &sku,
                     model::LineQuantity quantity); // from 1

private:
    std::unordered_map<std::string, std::size_t> m_counts;
};

} // namespace app
