#pragma once

#include "model/invalid_value.h"

#include <compare>
#include <cstdint>
#include <expected>
#include <string_view>

namespace model {

/// Whole pieces; sums of quantities are 64-bit too.
using Pieces = std::int64_t;

constexpr Pieces mostPieces = 1'000'000'000;

/// The whole number in the text (`6.0` is 6), at least `least` and at most `most`, or what is wrong with it.
std::expected<std::int64_t, InvalidValue> parseWhole(ValueKind kind, std::string_view text,
                                                     std::int64_t least, std::int64_t most);
std::expected<std::int64_t, InvalidValue> checkWhole(ValueKind kind, std::int64_t number, std::int64_t least,
                                                     std::int64_t most);

/// A whole number within fixed bounds.
template <ValueKind Kind, std::int64_t Least, std::int64_t Most> class Whole
{
public:
    static std::expected<Whole, InvalidValue> parse(std::string_view text)
    {
        return made(parseWhole(Kind, text, Least, Most));
    }
    static std::expected<Whole, InvalidValue> of(std::int64_t number)
    {
        return made(checkWhole(Kind, number, Least, Most));
    }

    constexpr std::int64_t value() const noexcept { return m_value; }
    friend auto operator<=>(const Whole &, const Whole &) = default;

protected:
    constexpr explicit Whole(std::int64_t value)
        : m_value(value)
    {
    }

private:
    static std::expected<Whole, InvalidValue> made(const std::expected<std::int64_t, InvalidValue> &number)
    {
        if (!number)
            return std::unexpected(number.error());
        return Whole(*number);
    }

    std::int64_t m_value;
};

/// What a batch was bought or counted with, in whole pieces: 0 to 1,000,000,000.
using BatchQuantity = Whole<ValueKind::BatchQuantity, 0, mostPieces>;

/// What an order line asks for, in whole pieces: 1 to 1,000,000,000.
using LineQuantity = Whole<ValueKind::LineQuantity, 1, mostPieces>;

/// A line's place in its order, counted from 1.
using LineNumber = Whole<ValueKind::LineNumber, 1, mostPieces>;

/// 9 is served first, 0 last.
using Priority = Whole<ValueKind::Priority, 0, 9>;

} // namespace model
