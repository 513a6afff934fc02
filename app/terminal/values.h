#pragma once

#include "app/outcome.h"
#include "app/terminal/call.h"
#include "app/views.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <tuple>

namespace terminal {

/// The text as a value of the business, or what is wrong with it.
template <class Value> app::Answer<Value> valueOf(const std::string &text)
{
    auto value = Value::parse(text);
    if (!value)
        return std::unexpected(app::Rejection{.reason = app::Reason::InvalidValue, .invalid = value.error()});
    return *std::move(value);
}

template <class Value>
app::Answer<Value> optionOf(const Call &call, const std::string &option, Value otherwise)
{
    const auto given = call.options.find(option);
    if (given == call.options.end())
        return otherwise;
    auto value = valueOf<Value>(given->second);
    if (!value)
        value.error().detail = "--" + option;
    return value;
}

template <class Value> app::Answer<std::optional<Value>> optionOf(const Call &call, const std::string &option)
{
    if (!call.has(option))
        return std::nullopt;
    auto value = valueOf<Value>(call.options.at(option));
    if (!value) {
        value.error().detail = "--" + option;
        return std::unexpected(std::move(value.error()));
    }
    return std::optional(*std::move(value));
}

/// The line that `ORDER --line N` names.
app::Answer<model::LineId> lineOf(const Call &call);

app::Answer<model::Date> dateOf(const std::string &text);
app::Answer<std::optional<model::Date>> dateOption(const Call &call, const std::string &option);
app::Answer<std::int64_t> limitOption(const Call &call); // -1: none

/// A whole number from `least`; `what` says what it is, as in "a number of rows".
app::Answer<std::optional<std::int64_t>> countOption(const Call &call, const std::string &option,
                                                     std::string_view what, std::int64_t least);

/// One of the given words; `what` says what they are, as in "a state of a line".
app::Answer<std::string> wordOption(const Call &call, const std::string &option, std::string_view what,
                                    std::span<const std::string_view> words);

std::unexpected<app::Rejection> wrongCall(std::string why);
std::unexpected<app::Rejection> wrongValue(std::string why, std::string given);

/// All the values together, or the first thing that is wrong.
template <class... Value> app::Answer<std::tuple<Value...>> all(app::Answer<Value>... answers)
{
    std::optional<app::Rejection> first;
    const auto check = [&first](auto &answer) {
        if (!first && !answer)
            first = std::move(answer.error());
    };
    (check(answers), ...);
    if (first)
        return std::unexpected(*std::move(first));
    return std::tuple<Value...>(*std::move(answers)...);
}

} // namespace terminal
