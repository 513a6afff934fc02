#include "app/terminal/values.h"

#include <algorithm>

namespace terminal {

app::Answer<std::optional<model::Date>> dateOption(const Call &call, const std::string &option)
{
    const auto given = call.options.find(option);
    if (given == call.options.end())
        return std::nullopt;
    const auto date = model::parseDate(given->second);
    if (!date)
        return std::unexpected(app::Rejection{
            .reason = app::Reason::InvalidValue, .invalid = date.error(), .detail = "--" + option});
    return *date;
}

app::Answer<std::int64_t> limitOption(const Call &call)
{
    const auto given = call.options.find("limit");
    if (given == call.options.end())
        return -1;
    const auto limit = model::parseWhole(model::ValueKind::LineNumber, given->second, 0, model::mostPieces);
    if (!limit)
        return wrongValue('\'' + given->second
                              + "' is not a number of rows: --limit takes 0 to 1,000,000,000",
                          given->second);
    return *limit;
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
