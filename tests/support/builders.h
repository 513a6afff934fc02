#pragma once

#include "model/product.h"
#include "tests/support/literals.h"

namespace support {

/// Builds the lines, batches and products that tests speak of, with the rest as usual.
inline model::OrderLine line(const char *order, const char *sku, std::int64_t quantity,
                             std::int64_t number = 1)
{
    return {{model::OrderId::parse(order).value(), model::LineNumber::of(number).value()},
            model::Sku::parse(sku).value(),
            model::LineQuantity::of(quantity).value()};
}

inline model::Demand demand(const model::OrderLine &line, std::int64_t priority = 5,
                            std::optional<model::Date> needBy = std::nullopt)
{
    return {line, {model::Priority::of(priority).value(), needBy}};
}

inline model::Batch batch(const char *reference, const char *sku, std::int64_t quantity,
                          std::optional<model::Date> eta = std::nullopt)
{
    return {model::BatchRef::parse(reference).value(), model::Sku::parse(sku).value(),
            model::BatchQuantity::of(quantity).value(), eta};
}

template <class Event> std::vector<Event> only(const std::vector<model::Event> &events)
{
    std::vector<Event> found;
    for (const auto &event : events)
        if (const auto *one = std::get_if<Event>(&event))
            found.push_back(*one);
    return found;
}

} // namespace support
