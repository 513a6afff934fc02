#pragma once

#include "model/invalid_value.h"

#include <compare>
#include <expected>
#include <string>
#include <string_view>
#include <utility>

namespace model {

/// Free text for people to read: a description, a customer, a note. May be empty; one line; nothing is
/// decided by it.
class Label
{
public:
    Label() = default;
    static std::expected<Label, InvalidValue> parse(std::string_view text);

    const std::string &text() const noexcept { return m_text; }
    bool isEmpty() const noexcept { return m_text.empty(); }
    friend auto operator<=>(const Label &, const Label &) = default;

private:
    explicit Label(std::string text)
        : m_text(std::move(text))
    {
    }

    std::string m_text;
};

} // namespace model
