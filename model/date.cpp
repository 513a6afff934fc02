#include "model/date.h"

#include "model/text.h"

#include <algorithm>
#include <charconv>

namespace model {

namespace {

constexpr auto isoLength = std::string_view("2026-01-15").size();

bool readNumber(std::string_view digits, int &number)
{
    for (const auto c : digits)
        if (c < '0' || c > '9')
            return false;
    return std::from_chars(digits.data(), digits.data() + digits.size(), number).ec == std::errc();
}

// Takes two digits below the limit, and the mark before them.
bool takeTwo(std::string_view &rest, std::string_view mark, int limit)
{
    int number = 0;
    if (!rest.starts_with(mark) || rest.size() < mark.size() + 2
        || !readNumber(rest.substr(mark.size(), 2), number) || number >= limit)
        return false;
    rest.remove_prefix(mark.size() + 2);
    return true;
}

void takeDigits(std::string_view &rest)
{
    rest.remove_prefix(std::min(rest.find_first_not_of("0123456789"), rest.size()));
}

// Nothing, Z, or the distance from UTC: +01:00, -0330, +14.
bool isZone(std::string_view rest)
{
    rest = trimmed(rest);
    if (rest.empty() || rest == "Z")
        return true;
    if (!takeTwo(rest, rest.substr(0, 1) == "+" ? "+" : "-", 24))
        return false;
    return rest.empty() || (takeTwo(rest, rest.starts_with(':') ? ":" : "", 60) && rest.empty());
}

// After the day: nothing, or a time such as T08:30, 08:30:00.000Z or 08:30+01:00.
bool isTime(std::string_view rest)
{
    if (rest.empty())
        return true;
    if (rest.front() != 'T' && rest.front() != ' ')
        return false;
    rest = trimmed(rest.substr(1));
    if (!takeTwo(rest, "", 24) || !takeTwo(rest, ":", 60))
        return false;
    if (takeTwo(rest, ":", 60) && rest.starts_with('.')) {
        const auto fraction = rest.size();
        rest.remove_prefix(1);
        takeDigits(rest);
        if (rest.size() + 1 == fraction)
            return false;
    }
    return isZone(rest);
}

} // namespace

std::expected<Date, InvalidValue> dateOf(int year, unsigned month, unsigned day)
{
    const auto given = std::chrono::year_month_day(std::chrono::year(year), std::chrono::month(month),
                                                   std::chrono::day(day));
    const auto refused = [&](Fault fault) {
        return std::unexpected(
            InvalidValue{ValueKind::Date, fault,
                         std::to_string(year) + '-' + std::to_string(month) + '-' + std::to_string(day)});
    };
    if (!given.ok())
        return refused(Fault::NotADate);
    if (year < 1900 || year > 2999)
        return refused(Fault::YearOutOfRange);
    return Date(given);
}

std::expected<Date, InvalidValue> parseDate(std::string_view text)
{
    const auto refused = [&](Fault fault) {
        return std::unexpected(InvalidValue{ValueKind::Date, fault, std::string(text)});
    };
    const auto given = trimmed(text);
    if (given.empty())
        return refused(Fault::Blank);
    int year = 0;
    int month = 0;
    int day = 0;
    if (given.size() < isoLength || given[4] != '-' || given[7] != '-'
        || !readNumber(given.substr(0, 4), year) || !readNumber(given.substr(5, 2), month)
        || !readNumber(given.substr(8, 2), day) || !isTime(given.substr(isoLength)))
        return refused(Fault::NotADate);
    const auto date = dateOf(year, static_cast<unsigned>(month), static_cast<unsigned>(day));
    return date ? date : refused(date.error().fault);
}

std::string isoText(Date date)
{
    const std::chrono::year_month_day day(date);
    std::string text = "0000-00-00";
    const auto put = [&text](std::size_t at, std::size_t width, int number) {
        for (auto i = at + width; i-- > at; number /= 10)
            text[i] = static_cast<char>('0' + number % 10);
    };
    put(0, 4, int(day.year()));
    put(5, 2, static_cast<int>(unsigned(day.month())));
    put(8, 2, static_cast<int>(unsigned(day.day())));
    return text;
}

} // namespace model
