#pragma once

#include "model/invalid_value.h"

#include <compare>
#include <expected>
#include <functional>
#include <string>
#include <string_view>
#include <utility>

namespace model {

/// Trimmed text of 1 to 64 code points without control characters, or what is wrong with it.
std::expected<std::string, InvalidValue> parseName(ValueKind kind, std::string_view text);

/// A name the business gives to a thing: exact and case-sensitive. A Sku never passes for an OrderId.
template <ValueKind Kind> class Identifier
{
public:
    static std::expected<Identifier, InvalidValue> parse(std::string_view text)
    {
        auto name = parseName(Kind, text);
        if (!name)
            return std::unexpected(std::move(name.error()));
        return Identifier(*std::move(name));
    }

    const std::string &text() const noexcept { return m_text; }
    friend auto operator<=>(const Identifier &, const Identifier &) = default;

private:
    explicit Identifier(std::string text)
        : m_text(std::move(text))
    {
    }

    std::string m_text;
};

using Sku = Identifier<ValueKind::Sku>;
using OrderId = Identifier<ValueKind::OrderId>;
using BatchRef = Identifier<ValueKind::BatchRef>;

} // namespace model

template <model::ValueKind Kind> struct std::hash<model::Identifier<Kind>>
{
    std::size_t operator()(const model::Identifier<Kind> &id) const noexcept
    {
        return std::hash<std::string>()(id.text());
    }
};
