#pragma once

#include "app/json.h"
#include "app/outcome.h"

#include <optional>
#include <string>
#include <string_view>

namespace edges {

/// One JSON object that another program sent, and its fields as values of the business. What it says beyond
/// them is ignored; what cannot be read is refused with the field named.
class JsonMessage
{
public:
    static app::Answer<JsonMessage> parse(std::string_view text);

    template <class Name> app::Answer<Name> name(const char *field) const
    {
        const auto text = textIn(field);
        if (!text)
            return std::unexpected(text.error());
        return valid(Name::parse(*text), field);
    }

    template <class Whole> app::Answer<Whole> whole(const char *field) const
    {
        const auto number = numberIn(field);
        if (!number)
            return std::unexpected(number.error());
        return valid(Whole::parse(*number), field);
    }

    app::Answer<std::optional<model::Date>> maybeDate(const char *field) const; // null or missing: none

private:
    explicit JsonMessage(app::Json object);

    app::Answer<std::string> textIn(const char *field) const;
    app::Answer<std::string> numberIn(const char *field) const; // as it is written, without an exponent
    const app::Json *valueOf(const char *field) const; // none: missing

    template <class Value>
    static app::Answer<Value> valid(std::expected<Value, model::InvalidValue> value, const char *field)
    {
        if (!value)
            return std::unexpected(app::Rejection{
                .reason = app::Reason::InvalidValue, .invalid = value.error(), .detail = field});
        return *std::move(value);
    }

    app::Json m_object;
};

} // namespace edges
