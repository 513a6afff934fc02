#include "app/words.h"

#include <utility>

namespace app {

namespace {

using model::Fault;
using model::ValueKind;

constexpr std::size_t shownCharacters = 40;

std::string quoted(std::string_view given) // shortened and without what would spoil a line of text
{
    std::string text;
    std::size_t characters = 0;
    for (const char letter : given) {
        const auto byte = static_cast<unsigned char>(letter);
        if ((byte & 0xC0U) != 0x80 && ++characters > shownCharacters)
            return '\'' + text + "…'";
        text += byte < 0x20 || byte == 0x7F ? '?' : letter;
    }
    return '\'' + text + '\'';
}

std::string shown(std::string_view given) // a number as it is, anything else in quotes
{
    return given.find_first_not_of("0123456789-+.,") == std::string_view::npos
            && given.size() <= shownCharacters
        ? std::string(given)
        : quoted(given);
}

struct Words
{
    std::string_view what; // "the SKU is blank"
    std::string_view rule;
};

Words wordsOf(ValueKind kind)
{
    switch (kind) {
    case ValueKind::Sku: return {"SKU", "an SKU is 1 to 64 characters"};
    case ValueKind::OrderId: return {"order id", "an order id is 1 to 64 characters"};
    case ValueKind::BatchRef: return {"batch reference", "a batch reference is 1 to 64 characters"};
    case ValueKind::BatchQuantity: return {"batch quantity", "a batch holds 0 to 1,000,000,000 whole pieces"};
    case ValueKind::LineQuantity: return {"quantity", "an order line is 1 to 1,000,000,000 whole pieces"};
    case ValueKind::LineNumber: return {"line number", "lines are numbered from 1 to 1,000,000,000"};
    case ValueKind::Priority:
        return {"priority", "a priority is a whole number from 9, served first, to 0, served last"};
    case ValueKind::Date:
        return {"date", "a date is written year-month-day, as in 2026-01-15, from 1900 to 2999"};
    case ValueKind::Label: return {"text", "a text is one line of at most 1,000 characters"};
    }
    std::unreachable();
}

std::string ruleFor(const model::InvalidValue &invalid)
{
    if (invalid.fault == Fault::Negative && invalid.kind == ValueKind::LineQuantity)
        return "a return or credit note is not an order line";
    if (invalid.fault == Fault::ThousandsSeparator)
        return "write it without separators, as in 1200";
    return std::string(wordsOf(invalid.kind).rule);
}

} // namespace

std::string sentence(const model::InvalidValue &invalid)
{
    const auto given = shown(invalid.given);
    const auto what = std::string(wordsOf(invalid.kind).what);
    const auto fact = [&]() -> std::string {
        switch (invalid.fault) {
        case Fault::Blank: return "the " + what + " is blank";
        case Fault::TooLong:
            return given + " is too long for a" + (invalid.kind == ValueKind::Sku ? "n " : " ") + what;
        case Fault::NotUtf8: return "the " + what + " is not UTF-8 text";
        case Fault::ControlCharacter:
            return given + " holds a control character, such as a tab or a line break";
        case Fault::NotANumber: return given + " is not a number";
        case Fault::Fraction: return given + " is not a whole number";
        case Fault::ThousandsSeparator: return given + " can be read in two ways";
        case Fault::Negative: return given + " is negative";
        case Fault::Zero: return given + " is too little";
        case Fault::TooLarge: return given + " is too much";
        case Fault::NotADate: return given + " is not a date";
        case Fault::YearOutOfRange: return given + " is in a year that cannot be";
        }
        std::unreachable();
    };
    return fact() + ": " + ruleFor(invalid);
}

std::string grouped(std::int64_t number)
{
    auto digits = std::to_string(number);
    const auto negative = digits.front() == '-';
    if (negative)
        digits.erase(0, 1);
    for (auto at = static_cast<std::ptrdiff_t>(digits.size()) - 3; at > 0; at -= 3)
        digits.insert(static_cast<std::size_t>(at), 1, ',');
    return negative ? "\u2212" + digits : digits;
}

} // namespace app
