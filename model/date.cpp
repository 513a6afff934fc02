#include "model/date.h"

#include "model/text.h"

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

// After the day: nothing, or a time such as T08:30, 08:30:00.000Z or 08:30+01:00.
bool isTime(std::string_view rest)
{
    if (rest.empty())
        return true;
    if (rest.front() != 'T' && rest.front() != ' ')
        return false;
    rest = trimmed(rest.substr(1));
    return rest.size() >= 4 && rest.find(':') != std::string_view::npos
        && rest.find_first_not_of("0123456789:.+-Z") == std::string_view::npos;
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
