#include "model/quantity.h"

#include "model/text.h"

#include <algorithm>
#include <charconv>

namespace model {

namespace {

bool areDigits(std::string_view text)
{
    return !text.empty() && std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
}

// 1,200 or 1'200 or 1 200: whoever wrote it meant thousands, or a decimal comma; we do not guess.
bool looksGrouped(std::string_view text)
{
    return std::ranges::all_of(
               text,
               [](char c) { return (c >= '0' && c <= '9') || c == ',' || c == '\'' || c == ' ' || c == '.'; })
        && text.front() >= '0' && text.front() <= '9';
}

} // namespace

std::expected<std::int64_t, InvalidValue> parseWhole(ValueKind kind, std::string_view text,
                                                     std::int64_t least, std::int64_t most)
{
    const auto refused
        = [&](Fault fault) { return std::unexpected(InvalidValue{kind, fault, std::string(text)}); };
    auto digits = trimmed(text);
    if (digits.empty())
        return refused(Fault::Blank);
    const auto negative = digits.starts_with('-');
    if (negative || digits.starts_with('+'))
        digits.remove_prefix(1);
    const auto dot = digits.find('.');
    const auto whole = digits.substr(0, dot);
    if (!areDigits(whole))
        return refused(!digits.empty() && looksGrouped(digits) ? Fault::ThousandsSeparator
                                                               : Fault::NotANumber);
    if (dot != std::string_view::npos) {
        const auto fraction = digits.substr(dot + 1);
        if (!areDigits(fraction))
            return refused(looksGrouped(digits) && !fraction.empty() ? Fault::ThousandsSeparator
                                                                     : Fault::NotANumber);
        if (fraction.size() == 3 && whole.size() <= 3) // 1.000 is a thousand to many
            return refused(Fault::ThousandsSeparator);
        if (fraction.find_first_not_of('0') != std::string_view::npos)
            return refused(Fault::Fraction);
    }
    std::int64_t number = 0;
    const auto read = std::from_chars(whole.data(), whole.data() + whole.size(), number);
    if (read.ec != std::errc())
        return refused(negative ? Fault::Negative : Fault::TooLarge);
    const auto checked = checkWhole(kind, negative ? -number : number, least, most);
    return checked ? checked : refused(checked.error().fault);
}

std::expected<std::int64_t, InvalidValue> checkWhole(ValueKind kind, std::int64_t number, std::int64_t least,
                                                     std::int64_t most)
{
    const auto refused
        = [&](Fault fault) { return std::unexpected(InvalidValue{kind, fault, std::to_string(number)}); };
    if (number < 0 && number < least)
        return refused(Fault::Negative);
    if (number < least)
        return refused(Fault::Zero);
    if (number > most)
        return refused(Fault::TooLarge);
    return number;
}

} // namespace model
