#include "app/terminal/values.h"

#include <algorithm>

namespace terminal {

app::Answer<model::Date> dateOf(const std::string &text)
{
    const auto date = model::parseDate(text);
    if (!date)
        return std::unexpected(app::Rejection{.reason = app::Reason::InvalidValue, .invalid = date.error()});
    return *date;
}

app::Answer<std::optional<model::Date>> dateOption(const Call &call, const std::string &option)
{
    const auto given = call.options.find(option);
    if (given == call.options.end())
        return std::nullopt;
    auto date = dateOf(given->second);
    if (!date) {
        date.error().detail = "--" + option;
        return std::unexpected(std::move(date.error()));
    }
    return *date;
}

app::Answer<model::LineId> lineOf(const Call &call)
{
    auto order = valueOf<model::OrderId>(call.values[0]);
    if (!order)
        return std::unexpected(order.error());
    const auto number = optionOf<model::LineNumber>(call, "line");
    if (!number)
        return std::unexpected(number.error());
    if (!*number)
        return wrongCall("Which line of the order? Say --line N");
    return model::LineId{*std::move(order), **number};
}

app::Answer<std::int64_t> limitOption(const Call &call)
{
    const auto limit = countOption(call, "limit", "a number of rows", 0);
    if (!limit)
        return std::unexpected(limit.error());
    return limit->value_or(-1);
}

app::Answer<std::optional<std::int64_t>> countOption(const Call &call, const std::string &option,
                                                     std::string_view what, std::int64_t least)
{
    const auto given = call.options.find(option);
    if (given == call.options.end())
        return std::nullopt;
    const auto number
        = model::parseWhole(model::ValueKind::LineNumber, given->second, least, model::mostPieces);
    if (!number)
        return wrongValue('\'' + given->second + "' is not " + std::string(what) + ": --" + option + " takes "
                              + std::to_string(least) + " to 1,000,000,000",
                          given->second);
    return *number;
}

app::Answer<std::string> wordOption(const Call &call, const std::string &option, std::string_view what,
                                    std::span<const std::string_view> words)
{
    const auto given = call.options.find(option);
    if (given == call.options.end())
        return std::string();
    if (std::ranges::find(words, given->second) != words.end())
        return given->second;
    std::string choice;
    for (const auto word : words)
        choice += (choice.empty() ? "" : word == words.back() ? " or " : ", ") + std::string(word);
    return wrongValue('\'' + given->second + "' is not " + std::string(what) + ": --" + option + " takes "
                          + choice,
                      given->second);
}

std::unexpected<app::Rejection> wrongCall(std::string why)
{
    return std::unexpected(app::Rejection{.reason = app::Reason::InvalidCall, .detail = std::move(why)});
}

std::unexpected<app::Rejection> wrongValue(std::string why, std::string given)
{
    return std::unexpected(app::Rejection{
        .reason = app::Reason::InvalidValue, .given = std::move(given), .detail = std::move(why)});
}

} // namespace terminal
