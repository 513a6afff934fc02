#pragma once

#include "model/order_line.h"

namespace support {

inline model::Sku operator""_sku(const char *text, std::size_t)
{
    return model::Sku::parse(text).value();
}
inline model::OrderId operator""_order(const char *text, std::size_t)
{
    return model::OrderId::parse(text).value();
}
inline model::BatchRef operator""_batch(const char *text, std::size_t)
{
    return model::BatchRef::parse(text).value();
}
inline model::BatchQuantity operator""_pieces(unsigned long long n) // of a batch
{
    return model::BatchQuantity::of(static_cast<std::int64_t>(n)).value();
}
inline model::LineQuantity operator""_wanted(unsigned long long n) // by a line
{
    return model::LineQuantity::of(static_cast<std::int64_t>(n)).value();
}
inline model::LineNumber operator""_th(unsigned long long n) // line of its order
{
    return model::LineNumber::of(static_cast<std::int64_t>(n)).value();
}
inline model::Date operator""_day(const char *text, std::size_t)
{
    return model::parseDate(text).value();
}

} // namespace support
